package chancery.viewmodel.timeline;

import chancery.filter.Filter;
import chancery.filter.FilterText;
import chancery.store.image.Image;
import chancery.time.Tick;
import chancery.timeline.Arrangement;
import chancery.timeline.Extent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the timeline is looked at: what can be gone back to, and kept under a name.
 *
 * @param extent from edge to edge of the plot
 * @param scrollY how far the lanes are scrolled down, in pixels
 * @param lanes how the lanes are arranged
 * @param folded whether quiet stretches are folded
 * @param hidden the ids of the actors whose lanes are not shown
 * @param asOf the day looked from, or null for the dossier's own
 * @param filter what all views are narrowed to
 */
public record ViewPoint(
        Extent extent,
        double scrollY,
        Arrangement lanes,
        boolean folded,
        Set<String> hidden,
        @Nullable LocalDate asOf,
        Filter filter) {

    /** Copies the set. */
    public ViewPoint {
        hidden = Set.copyOf(hidden);
    }

    /** As a JSON object. */
    String text() {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("from", Tick.earliestText(extent.first()));
        keys.put("to", Tick.earliestText(extent.last()));
        keys.put("scroll", Math.round(scrollY));
        keys.put("lanes", ArrangementText.keys(lanes));
        keys.put("folded", folded ? "yes" : "no");
        keys.put("hidden", List.copyOf(new TreeSet<>(hidden)));
        if (asOf != null) {
            keys.put("asOf", asOf.toString());
        }
        if (!filter.none()) {
            keys.put("filter", FilterText.of(filter));
        }
        return Image.text(keys);
    }

    /**
     * From a JSON object; nothing where it is none of ours. What is missing or not known is as it is at first. Views that were
     * kept before lanes could be arranged say by what they are made in the object itself.
     */
    static Optional<ViewPoint> of(String text) {
        try {
            Map<String, Object> keys = Image.keys(text);
            Extent extent = new Extent(tick(keys.get("from")), tick(keys.get("to")));
            double scroll = keys.get("scroll") instanceof Number number ? Math.max(0, number.doubleValue()) : 0;
            Object asOf = keys.get("asOf");
            return Optional.of(new ViewPoint(
                    extent,
                    scroll,
                    ArrangementText.arrangement(keys.get("lanes") instanceof Map<?, ?> lanes ? lanes : of(keys, "by")),
                    !"no".equals(keys.get("folded")),
                    Set.copyOf(ArrangementText.texts(keys.get("hidden"))),
                    asOf == null ? null : LocalDate.parse(String.valueOf(asOf)),
                    keys.get("filter") instanceof String filter ? FilterText.read(filter) : Filter.NONE));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> of(Map<String, Object> keys, String key) {
        Object value = keys.get(key);
        return value == null ? Map.of() : Map.of(key, value);
    }

    private static long tick(@Nullable Object text) {
        return Tick.earliest(String.valueOf(text));
    }
}
