package chancery.store;

import chancery.model.Entry;
import chancery.model.Id;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What quotes, positions and notes hang on, by the keys of the records ({@link chancery.model.EventColumns#key} has the events');
 * 0 stands for nobody and nothing.
 *
 * @param keys of the sources, actors, issues, quotes, positions and notes
 */
public record Links(
        List<OfQuote> quotes,
        List<OfPosition> positions,
        List<Evidence> evidence,
        List<OfNote> notes,
        Map<Id<?>, Integer> keys) {

    /**
     * A quote.
     *
     * @param from the earliest tick at which it may have been said; of no meaning where it is not {@code timed}
     * @param to the latest
     */
    public record OfQuote(int key, int speaker, int behalf, int relayed, int event, boolean timed, long from, long to) {

        static OfQuote of(Row row) throws SQLException {
            return new OfQuote(
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number() == 1,
                    row.tick(),
                    row.tick());
        }
    }

    /**
     * A position.
     *
     * @param since as EDTF, or null
     * @param until as EDTF, or null
     */
    public record OfPosition(
            int key,
            int actor,
            int behalf,
            int issue,
            @Nullable String since,
            @Nullable String until) {}

    /**
     * That a position rests on something.
     *
     * @param on a quote or an event
     */
    public record Evidence(int position, int on) {}

    /** A note, and the record it is on. */
    public record OfNote(int key, int about) {}

    /** The key of a record; 0 for one of another kind, and one that is not there. */
    public int key(Id<? extends Entry> id) {
        return keys.getOrDefault(id, 0);
    }
}
