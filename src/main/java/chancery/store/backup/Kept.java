package chancery.store.backup;

import chancery.model.EntryKind;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A backup, as it was when it was made.
 *
 * @param file the copy, a dossier like any other
 * @param origin where the dossier lay
 * @param number in its series, from 1, in the order in which they were made; the clock plays no part
 * @param day the number of the day on which it was made, counted by the days on which there were backups
 * @param week the number of the week, counted likewise
 * @param made when, by the clock of then
 * @param occasion why; null where nothing was written down of it
 * @param bytes its size
 * @param digest the hash of the copy; empty where nothing was written down of it
 * @param title the dossier's
 * @param records how many of each kind it holds; empty where that is not known
 */
public record Kept(
        Path file,
        Path origin,
        int number,
        int day,
        int week,
        LocalDateTime made,
        @Nullable Occasion occasion,
        long bytes,
        String digest,
        String title,
        Map<EntryKind, Integer> records) {

    /** Copies the counts. */
    public Kept {
        EnumMap<EntryKind, Integer> copy = new EnumMap<>(EntryKind.class);
        copy.putAll(records);
        records = Collections.unmodifiableMap(copy);
    }
}
