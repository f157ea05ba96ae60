package chancery.filter;

import chancery.model.EventColumns;
import chancery.store.Links;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Counts what passed a filter, and finds the actors who have anything left. */
final class Reckoning {

    private final Ground ground;
    private final BitSet passed;
    private final BitSet actors = new BitSet();
    private final Map<Integer, Integer> indices = new HashMap<>();
    private final int[] events;
    private final int[] spoken;

    /**
     * Begins.
     *
     * @param passed the keys of the events, quotes, positions and notes that did
     */
    Reckoning(Ground ground, BitSet passed) {
        this.ground = ground;
        this.passed = passed;
        this.events = new int[ground.actors().size()];
        this.spoken = new int[ground.actors().size()];
        for (int index = 0; index < events.length; index++) {
            indices.put(ground.links().key(ground.actors().get(index).id()), index);
        }
    }

    Left left() {
        BitSet hidden = hidden();
        Left.Count count =
                new Left.Count(ground.columns().size() - hidden.cardinality(), quotes(), positions(), notes());
        BitSet left = (BitSet) passed.clone();
        indices.forEach((key, index) -> left.set(key, actors.get(key) || events[index] > 0));
        for (int key : ground.links().keys().values()) {
            if (!ground.everything().get(key) && !indices.containsKey(key)) {
                left.set(key);
            }
        }
        return Left.of(new Left.Passed(left, hidden, events, spoken, ground.links(), count));
    }

    private BitSet hidden() {
        EventColumns columns = ground.columns();
        BitSet hidden = new BitSet(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            if (passed.get(columns.key()[row])) {
                for (int place = columns.actorFrom()[row]; place < columns.actorFrom()[row + 1]; place++) {
                    events[columns.actors()[place]]++;
                }
            } else {
                hidden.set(row);
            }
        }
        return hidden;
    }

    private int quotes() {
        int count = 0;
        for (Links.OfQuote quote : ground.links().quotes()) {
            if (left(quote.key(), quote.speaker(), quote.behalf(), quote.relayed())) {
                count++;
                Integer index = indices.get(quote.speaker());
                if (index != null) {
                    spoken[index]++;
                }
            }
        }
        return count;
    }

    private int positions() {
        return (int) ground.links().positions().stream()
                .filter(position -> left(position.key(), position.actor(), position.behalf()))
                .count();
    }

    private int notes() {
        return (int) ground.links().notes().stream()
                .filter(note -> left(note.key(), note.about()))
                .count();
    }

    /** Whether a record is left; those whom it names are then, too. */
    private boolean left(int key, int... named) {
        boolean left = passed.get(key);
        if (left) {
            Arrays.stream(named).forEach(actors::set);
        }
        return left;
    }
}
