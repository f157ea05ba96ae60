package chancery.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers opened last.
 *
 * @param files the newest first, none twice, at most {@link #MOST}
 * @param open the one that was open when the program ended, or null
 */
public record RecentFiles(List<Path> files, @Nullable Path open) {

    /** How many files are remembered. */
    public static final int MOST = 10;

    /** None yet. */
    public static final RecentFiles NONE = new RecentFiles(List.of(), null);

    /** Copies the list, without repetitions, as far as it is remembered. */
    public RecentFiles {
        files = files.stream().distinct().limit(MOST).toList();
    }

    /** With a file opened now. */
    public RecentFiles opened(Path file) {
        return new RecentFiles(Stream.concat(Stream.of(file), files.stream()).toList(), file);
    }

    /** With no file open. */
    public RecentFiles closed() {
        return new RecentFiles(files, null);
    }

    /** Without a file, such as one that is no longer there. */
    public RecentFiles without(Path file) {
        return new RecentFiles(
                files.stream().filter(other -> !other.equals(file)).toList(), file.equals(open) ? null : open);
    }
}
