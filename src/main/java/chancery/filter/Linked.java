package chancery.filter;

import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.store.Links;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What quotes, positions and notes are judged on.
 *
 * @param everything the keys of all that a filter judges: events, quotes, positions and notes
 */
record Linked(Links links, BitSet everything) {

    Linked(Links links, EventColumns columns) {
        this(links, everything(links, columns));
    }

    private static BitSet everything(Links links, EventColumns columns) {
        BitSet keys = new BitSet();
        for (int row = 0; row < columns.size(); row++) {
            keys.set(columns.key(row));
        }
        for (int key : links.quotes().key()) {
            keys.set(key);
        }
        links.positions().forEach(position -> keys.set(position.key()));
        links.notes().forEach(note -> keys.set(note.key()));
        return keys;
    }

    /** The keys of some records, as a set. */
    BitSet keys(List<? extends Id<?>> ids) {
        BitSet keys = new BitSet();
        ids.forEach(id -> keys.set(links.key(id)));
        keys.clear(0);
        return keys;
    }

    /** Adds the quotes that pass, by their places in the columns. */
    void addQuotes(BitSet to, IntPredicate passes) {
        int[] keys = links.quotes().key();
        for (int quote = 0; quote < keys.length; quote++) {
            if (passes.test(quote)) {
                to.set(keys[quote]);
            }
        }
    }

    /** Adds the positions that pass. */
    void addPositions(BitSet to, Predicate<Links.OfPosition> passes) {
        for (Links.OfPosition position : links.positions()) {
            if (passes.test(position)) {
                to.set(position.key());
            }
        }
    }

    /** Adds the quotes that were said at what is in the set. */
    void followToQuotes(BitSet keys) {
        int[] events = links.quotes().event();
        addQuotes(keys, quote -> events[quote] != 0 && keys.get(events[quote]));
    }

    /** Adds the positions that rest on what is in the set. */
    void followToPositions(BitSet keys) {
        for (Links.Evidence evidence : links.evidence()) {
            if (keys.get(evidence.on())) {
                keys.set(evidence.position());
            }
        }
    }

    /** Adds the notes on what is in the set, and leaves in it only what a filter judges. */
    BitSet followToNotes(BitSet keys) {
        if (!links.notes().isEmpty()) {
            BitSet about = (BitSet) keys.clone();
            for (Links.OfNote note : links.notes()) {
                if (about.get(note.about())) {
                    keys.set(note.key());
                }
            }
        }
        keys.and(everything);
        return keys;
    }
}
