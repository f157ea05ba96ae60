package chancery.view.timeline;

import java.util.List;

/**
 * A way to get the first events into an empty dossier.
 *
 * @param name what is done, in words
 * @param keys the keys that do it, one after another
 * @param action does it
 */
public record WayIn(String name, List<String> keys, Runnable action) {

    /** Copies the list. */
    public WayIn {
        keys = List.copyOf(keys);
    }
}
