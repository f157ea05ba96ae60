package chancery.viewmodel.quote;

import java.util.Comparator;

/** In what order the quotes stand. */
public enum QuoteOrder {
    /** As they stand in the sources. */
    REFERENCE,
    /** When they were said. */
    TIME,
    /** By the speakers' names. */
    SPEAKER;

    Comparator<QuoteLine> comparator() {
        return switch (this) {
            case REFERENCE ->
                Comparator.comparing(QuoteLine::reference, Comparator.nullsLast(Comparator.naturalOrder()));
            case TIME -> Comparator.comparingLong(QuoteLine::moment);
            case SPEAKER ->
                Comparator.comparing(QuoteLine::speaker, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
        };
    }
}
