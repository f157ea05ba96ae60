package chancery.store;

import chancery.text.Words;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file lies on.
 *
 * @param readOnly why the file cannot be changed there, in words; null where it can
 * @param fixed whether nothing can be written beside the file
 * @param shared whether another computer may write to the file, over a network or by a synchronised folder: a write-ahead log
 *     is not safe there
 */
record Medium(@Nullable String readOnly, boolean fixed, boolean shared) {

    private static final Set<String> NETWORKS = Set.of(
            "9p",
            "afpfs",
            "afs",
            "ceph",
            "cifs",
            "coda",
            "davfs",
            "fuse.davfs2",
            "fuse.gvfsd-fuse",
            "fuse.rclone",
            "fuse.sshfs",
            "glusterfs",
            "lustre",
            "ncpfs",
            "nfs",
            "nfs4",
            "smb2",
            "smb3",
            "smbfs",
            "webdav");

    private static final Set<String> SYNCHRONISED = Set.of(
            "dropbox", "google drive", "googledrive", "icloud drive", "mobile documents", "nextcloud", "owncloud");

    /** Looks at where a file lies. */
    static Medium of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        FileStore store = store(file);
        boolean sealed = store != null && store.isReadOnly();
        boolean fixed = sealed || folder == null || !Files.isWritable(folder);
        String readOnly = null;
        if (sealed) {
            readOnly = Words.say("store.banner.medium");
        } else if (!Files.isWritable(file)) {
            readOnly = Words.say("store.banner.file");
        } else if (fixed) {
            readOnly = Words.say("store.banner.folder");
        }
        return new Medium(readOnly, fixed, network(file, store) || synchronised(file));
    }

    /** What the file lies on; null where the system does not say, as in some containers. */
    private static @Nullable FileStore store(Path file) {
        try {
            return Files.getFileStore(file);
        } catch (IOException unknown) {
            return null;
        }
    }

    /** Whether the file is on a network; on Windows a path that begins with two strokes is. */
    private static boolean network(Path file, @Nullable FileStore store) {
        return String.valueOf(file.toAbsolutePath().getRoot()).startsWith("\\\\")
                || store != null && NETWORKS.contains(store.type().toLowerCase(Locale.ROOT));
    }

    private static boolean synchronised(Path file) {
        for (Path part : file.toAbsolutePath()) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCHRONISED.contains(name) || name.startsWith("onedrive")) {
                return true;
            }
        }
        return false;
    }
}
