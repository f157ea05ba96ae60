package chancery.settings;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the window was laid out.
 *
 * @param window where it stood, or null before the first start
 * @param dividers where the panes are split, 0 to 1, by the divider's name
 * @param view the name of the view that was shown, or null before the first start
 */
public record Layout(
        @Nullable WindowBounds window,
        Map<String, Double> dividers,
        @Nullable String view) {

    /** Nothing is known yet. */
    public static final Layout DEFAULT = new Layout(null, Map.of(), null);

    /** Copies the map, in the order of its keys; refuses a divider outside its pane. */
    public Layout {
        for (double position : dividers.values()) {
            if (!(position >= 0 && position <= 1)) {
                throw new IllegalArgumentException("a divider stands at 0 to 1, not " + position);
            }
        }
        dividers = Collections.unmodifiableMap(new TreeMap<>(dividers));
    }

    /** With the window standing elsewhere. */
    public Layout withWindow(WindowBounds value) {
        return new Layout(value, dividers, view);
    }

    /** With a divider at another place. */
    public Layout withDivider(String name, double position) {
        Map<String, Double> changed = new TreeMap<>(dividers);
        changed.put(name, position);
        return new Layout(window, changed, view);
    }

    /** With another view shown. */
    public Layout withView(String value) {
        return new Layout(window, dividers, value);
    }
}
