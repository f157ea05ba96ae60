package chancery.viewmodel.note;

import java.util.Comparator;

/** In what order notes are listed. */
public enum NoteOrder {
    /** The last written first; those without a time last. */
    TIME,
    /** By the kind of record they are on, then by its name. */
    RECORD,
    /** By their own kind. */
    KIND;

    Comparator<NoteLine> comparator() {
        return switch (this) {
            case TIME -> Comparator.comparingLong(NoteLine::moment).reversed();
            case RECORD ->
                Comparator.comparing((NoteLine line) -> line.on().kind()).thenComparing(NoteLine::about);
            case KIND -> Comparator.comparing(NoteLine::kind);
        };
    }
}
