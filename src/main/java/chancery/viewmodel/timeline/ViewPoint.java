package chancery.viewmodel.timeline;

import chancery.store.image.Image;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.LaneBy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
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
 * @param by how events are sorted into lanes
 * @param folded whether quiet stretches are folded
 * @param hidden the ids of the actors whose lanes are not shown
 * @param asOf the day looked from, or null for the dossier's own
 */
public record ViewPoint(
        Extent extent,
        double scrollY,
        LaneBy by,
        boolean folded,
        Set<String> hidden,
        @Nullable LocalDate asOf) {

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
        keys.put("by", by.name().toLowerCase(Locale.ROOT));
        keys.put("folded", folded ? "yes" : "no");
        keys.put("hidden", List.copyOf(new TreeSet<>(hidden)));
        if (asOf != null) {
            keys.put("asOf", asOf.toString());
        }
        return Image.text(keys);
    }

    /** From a JSON object; nothing where it is none of ours. What is missing or not known is as it is at first. */
    static Optional<ViewPoint> of(String text) {
        try {
            Map<String, Object> keys = Image.keys(text);
            Extent extent = new Extent(tick(keys.get("from")), tick(keys.get("to")));
            double scroll = keys.get("scroll") instanceof Number number ? Math.max(0, number.doubleValue()) : 0;
            Set<String> hidden = new TreeSet<>();
            if (keys.get("hidden") instanceof List<?> names) {
                names.forEach(name -> hidden.add(String.valueOf(name)));
            }
            Object asOf = keys.get("asOf");
            return Optional.of(new ViewPoint(
                    extent,
                    scroll,
                    by(String.valueOf(keys.get("by"))),
                    !"no".equals(keys.get("folded")),
                    hidden,
                    asOf == null ? null : LocalDate.parse(String.valueOf(asOf))));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private static long tick(@Nullable Object text) {
        return Tick.earliest(String.valueOf(text));
    }

    private static LaneBy by(String word) {
        for (LaneBy by : LaneBy.values()) {
            if (by.name().equalsIgnoreCase(word)) {
                return by;
            }
        }
        return LaneBy.ACTOR;
    }
}
