package chancery.filter;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Source;
import chancery.store.KeyQueries;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** What events are judged on. */
record Ground(KeyQueries queries, EventColumns columns, List<Actor> actors, List<Source> sources) {

    private static final int WORD = 64;

    /** Copies the lists. */
    Ground {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }

    /** The rows that pass. */
    BitSet rows(IntPredicate passes) {
        int size = columns.size();
        long[] words = new long[(size + WORD - 1) / WORD];
        for (int word = 0; word < words.length; word++) {
            int first = word * WORD;
            int last = Math.min(size, first + WORD);
            long bits = 0;
            for (int row = first; row < last; row++) {
                if (passes.test(row)) {
                    bits |= 1L << row;
                }
            }
            words[word] = bits;
        }
        return BitSet.valueOf(words);
    }

    /** The rows of events by their keys. */
    BitSet rows(BitSet keys) {
        return rows(row -> keys.get(columns.key(row)));
    }

    /** The keys of the events in some rows. */
    BitSet keys(BitSet rows) {
        BitSet keys = new BitSet();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            keys.set(columns.key(row));
        }
        return keys;
    }

    /** Every row. */
    BitSet all() {
        BitSet all = new BitSet(columns.size());
        all.set(0, columns.size());
        return all;
    }
}
