package chancery.exchange;

import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a text: the first {@value #MOST} findings in full, the others as a number. */
final class Findings {

    /** As many as anybody will read before correcting some and trying again. */
    static final int MOST = 100;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    /** Notes a finding; its words are those of the key with the places filled. */
    void add(Spot spot, String key, Object... arguments) {
        count++;
        if (kept.size() < MOST) {
            kept.add(new Finding(spot.record(), spot.path(), Words.say(key, arguments)));
        }
    }

    /** Notes all that others noted, after what was noted here. */
    void add(Findings others) {
        count += others.count;
        kept.addAll(others.kept.subList(0, Math.min(others.kept.size(), MOST - kept.size())));
    }

    /** How many there are, kept or not. */
    int count() {
        return count;
    }

    /** The findings in the order they were noted, {@value #MOST} at most. */
    List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** How many were not kept. */
    int more() {
        return count - kept.size();
    }
}
