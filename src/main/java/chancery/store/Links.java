package chancery.store;

import chancery.model.Entry;
import chancery.model.Id;
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
        OfQuotes quotes,
        List<OfPosition> positions,
        List<Evidence> evidence,
        List<OfNote> notes,
        Map<Id<?>, Integer> keys) {

    /** Those of no records. */
    public static final Links NONE = new Links(OfQuotes.some(0), List.of(), List.of(), List.of(), Map.of());

    /**
     * The quotes as primitive columns, one entry a quote; readers do not change them.
     *
     * @param from the earliest tick at which it may have been said; after {@code to} where it has no time of its own
     * @param to the latest
     */
    public record OfQuotes(int[] key, int[] speaker, int[] behalf, int[] relayed, int[] event, long[] from, long[] to) {

        /** Columns that are still to be filled. */
        static OfQuotes some(int count) {
            return new OfQuotes(
                    new int[count],
                    new int[count],
                    new int[count],
                    new int[count],
                    new int[count],
                    new long[count],
                    new long[count]);
        }

        /** How many quotes there are. */
        public int size() {
            return key.length;
        }

        /** Whether a quote has a time of its own. */
        public boolean timed(int quote) {
            return from[quote] <= to[quote];
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
