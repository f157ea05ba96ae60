package chancery.briefing;

import chancery.text.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** Writes a file beside its place first, and moves it there when it is complete. */
final class WholeFile {

    private static final byte[] DOSSIER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private WholeFile() {}

    /** Writes something to a stream that somebody else opens and closes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or leaves what was there.
     *
     * @throws BriefRefused where it would take the place of a dossier or a folder
     * @throws IOException where the folder or the disk fails
     */
    static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target) || isDossier(target)) {
            throw new BriefRefused(Words.say("briefing.refused.file", file));
        }
        // Not a temporary file of the JDK's: those only their owner may read.
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static boolean isDossier(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(DOSSIER.length), DOSSIER);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
