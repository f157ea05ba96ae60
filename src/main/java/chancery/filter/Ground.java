package chancery.filter;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Source;
import chancery.store.KeyQueries;
import chancery.store.Links;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What conditions are judged on.
 *
 * @param everything the keys of all that a filter judges: events, quotes, positions and notes
 */
record Ground(
        KeyQueries queries,
        Links links,
        EventColumns columns,
        List<Actor> actors,
        List<Source> sources,
        BitSet everything) {

    Ground(KeyQueries queries, Links links, EventColumns columns, List<Actor> actors, List<Source> sources) {
        this(queries, links, columns, actors, sources, everything(links, columns));
    }

    private static BitSet everything(Links links, EventColumns columns) {
        BitSet keys = new BitSet();
        for (int key : columns.key()) {
            keys.set(key);
        }
        links.quotes().forEach(quote -> keys.set(quote.key()));
        links.positions().forEach(position -> keys.set(position.key()));
        links.notes().forEach(note -> keys.set(note.key()));
        return keys;
    }

    /** The events whose rows pass. */
    BitSet events(IntPredicate passes) {
        BitSet keys = new BitSet();
        for (int row = 0; row < columns.size(); row++) {
            if (passes.test(row)) {
                keys.set(columns.key()[row]);
            }
        }
        return keys;
    }

    /** The events in which one of some actors takes part. */
    BitSet takingPart(BitSet wanted) {
        boolean[] of = new boolean[actors.size()];
        for (int index = 0; index < of.length; index++) {
            of[index] = wanted.get(links.key(actors.get(index).id()));
        }
        return events(row -> {
            boolean found = false;
            for (int place = columns.actorFrom()[row]; place < columns.actorFrom()[row + 1] && !found; place++) {
                found = of[columns.actors()[place]];
            }
            return found;
        });
    }

    /** Adds the quotes that pass. */
    void addQuotes(BitSet to, Predicate<Links.OfQuote> passes) {
        links.quotes().stream().filter(passes).forEach(quote -> to.set(quote.key()));
    }

    /** Adds the positions that pass. */
    void addPositions(BitSet to, Predicate<Links.OfPosition> passes) {
        links.positions().stream().filter(passes).forEach(position -> to.set(position.key()));
    }

    /** Adds the quotes that were said at what is in the set. */
    void followToQuotes(BitSet keys) {
        addQuotes(keys, quote -> quote.event() != 0 && keys.get(quote.event()));
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
        BitSet about = (BitSet) keys.clone();
        for (Links.OfNote note : links.notes()) {
            if (about.get(note.about())) {
                keys.set(note.key());
            }
        }
        keys.and(everything);
        return keys;
    }
}
