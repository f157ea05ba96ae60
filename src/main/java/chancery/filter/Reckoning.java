package chancery.filter;

import chancery.model.EventColumns;
import chancery.store.Links;
import java.util.BitSet;

/** Counts what passed a filter, and finds the actors who have anything left. */
final class Reckoning {

    private final Ground ground;
    private final Linked linked;
    private final BitSet rows;
    private final BitSet passed;

    /** The actors' keys in their order, and those of them that something names which is left. */
    private final int[] actors;

    private final BitSet named = new BitSet();
    private final int[] events;
    private final int[] spoken;

    /**
     * Begins.
     *
     * @param rows of the events that did
     * @param passed the keys of the events, quotes, positions and notes that did; they are added to
     */
    Reckoning(Ground ground, Linked linked, BitSet rows, BitSet passed) {
        this.ground = ground;
        this.linked = linked;
        this.rows = rows;
        this.passed = passed;
        actors = ground.actors().stream()
                .mapToInt(actor -> linked.links().key(actor.id()))
                .toArray();
        events = new int[actors.length];
        spoken = new int[actors.length];
    }

    Left left() {
        Left.Count count = new Left.Count(events(), quotes(), positions(), notes());
        BitSet judged = (BitSet) linked.everything().clone();
        for (int index = 0; index < actors.length; index++) {
            judged.set(actors[index]);
            passed.set(actors[index], events[index] > 0 || named.get(actors[index]));
        }
        judged.clear(0);
        BitSet hidden = ground.all();
        hidden.andNot(rows);
        return Left.of(new Left.Passed(passed, judged, hidden, events, spoken, linked.links(), count));
    }

    private int events() {
        EventColumns columns = ground.columns();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int place = columns.actorCount(row) - 1; place >= 0; place--) {
                events[columns.actor(row, place)]++;
            }
        }
        return rows.cardinality();
    }

    private int quotes() {
        Links.OfQuotes quotes = linked.links().quotes();
        int[] bySpeaker = new int[linked.everything().length() + 1];
        int count = 0;
        for (int quote = 0; quote < quotes.size(); quote++) {
            if (passed.get(quotes.key()[quote])) {
                count++;
                named.set(quotes.speaker()[quote]);
                named.set(quotes.behalf()[quote]);
                named.set(quotes.relayed()[quote]);
                if (quotes.speaker()[quote] < bySpeaker.length) {
                    bySpeaker[quotes.speaker()[quote]]++;
                }
            }
        }
        for (int index = 0; index < actors.length; index++) {
            spoken[index] = actors[index] < bySpeaker.length ? bySpeaker[actors[index]] : 0;
        }
        return count;
    }

    private int positions() {
        int count = 0;
        for (Links.OfPosition position : linked.links().positions()) {
            if (passed.get(position.key())) {
                count++;
                named.set(position.actor());
                named.set(position.behalf());
            }
        }
        return count;
    }

    private int notes() {
        int count = 0;
        for (Links.OfNote note : linked.links().notes()) {
            if (passed.get(note.key())) {
                count++;
                named.set(note.about());
            }
        }
        return count;
    }
}
