package chancery.settings;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the timeline shows.
 *
 * @param folding whether stretches in which nothing happens are folded
 * @param hiddenLanes the names of the lanes that are not shown
 */
public record Strip(boolean folding, Set<String> hiddenLanes) {

    /** Folded, with all lanes. */
    public static final Strip DEFAULT = new Strip(true, Set.of());

    /** Copies the set, in the order of the names. */
    public Strip {
        hiddenLanes = Collections.unmodifiableSet(new TreeSet<>(hiddenLanes));
    }

    /** With folding on or off. */
    public Strip withFolding(boolean value) {
        return new Strip(value, hiddenLanes);
    }

    /** With other lanes hidden. */
    public Strip withHiddenLanes(Set<String> names) {
        return new Strip(folding, names);
    }
}
