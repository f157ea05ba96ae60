package chancery.viewmodel.backup;

import chancery.model.EntryKind;
import chancery.store.backup.Kept;
import chancery.text.Words;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A backup in the list.
 *
 * @param intact whether it is still what it was when it was made
 * @param elsewhere where the dossier lay when it was made; empty where it lies there now
 */
public record BackupLine(Kept kept, boolean intact, String elsewhere) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Words.LANGUAGE);
    private static final double KILO = 1000;

    static BackupLine of(Kept kept, boolean intact, Path here) {
        boolean moved = !kept.origin().equals(here);
        return new BackupLine(kept, intact, moved ? kept.origin().toString() : "");
    }

    /** When it was made, such as "9 Jan 2022, 10:42". */
    public String when() {
        return kept.made().format(TIME);
    }

    /** Why it was made, in words. */
    public String why() {
        return kept.occasion() == null
                ? Words.say("backup.occasion.unknown")
                : Words.say("backup.occasion." + kept.occasion().word());
    }

    /** What it holds and how large it is, such as "24 events, 31 quotes · 1.2 MB". */
    public String what() {
        String size = kept.bytes() < KILO * KILO
                ? String.format(Locale.ROOT, "%.0f kB", kept.bytes() / KILO)
                : String.format(Locale.ROOT, "%.1f MB", kept.bytes() / KILO / KILO);
        return kept.records().isEmpty()
                ? size
                : Words.say("backup.holds", count(EntryKind.EVENT), count(EntryKind.QUOTE), size);
    }

    private int count(EntryKind kind) {
        return kept.records().getOrDefault(kind, 0);
    }
}
