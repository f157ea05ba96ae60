package chancery.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who stands where on one issue, and when. An actor's lane shows what it says, for whomever; a side's lane shows only what is
 * said on its behalf. Stances that follow upon each other lie one after the other, also where it is not sure when the one gives
 * way to the other; stances that are held at one time share the room.
 */
public final class Stances {

    /** No issue is chosen. */
    public static final Stances NONE = new Stances(List.of());

    private final List<StanceSpan> spans;
    private final Map<String, List<StanceStretch>> byActor;
    private final Map<String, List<StanceStretch>> byBehalf;

    /** Sorts out what is held when. */
    public Stances(List<StanceSpan> spans) {
        this.spans = List.copyOf(spans);
        byActor = sorted(this.spans, span -> span.actor().value());
        byBehalf = sorted(this.spans, span -> span.behalf().value());
    }

    /** All of them, in the order in which they were given. */
    public List<StanceSpan> spans() {
        return spans;
    }

    /** What a lane shows, by its beginning; nothing where lanes are neither actors nor sides. */
    List<StanceStretch> lane(LaneBy by, String key) {
        return switch (by) {
            case ACTOR -> byActor.getOrDefault(key, List.of());
            case SIDE -> byBehalf.getOrDefault(key, List.of());
            case ISSUE, KIND, SOURCE, PLACE, FLAT -> List.of();
        };
    }

    private static Map<String, List<StanceStretch>> sorted(List<StanceSpan> spans, Function<StanceSpan, String> lane) {
        Map<String, List<StanceStretch>> sorted = new HashMap<>();
        spans.stream()
                .collect(Collectors.groupingBy(lane))
                .forEach((key, together) -> sorted.put(key, stretches(together)));
        return sorted;
    }

    private static List<StanceStretch> stretches(List<StanceSpan> unsorted) {
        List<StanceSpan> together = unsorted.stream()
                .sorted(Comparator.comparingLong(StanceSpan::from).thenComparingLong(StanceSpan::to))
                .toList();
        TreeSet<Long> turns = new TreeSet<>();
        together.forEach(span -> {
            turns.add(span.from());
            turns.add(span.to());
        });
        List<StanceStretch> stretches = new ArrayList<>();
        List<StanceStretch> before = List.of();
        for (Long from : turns) {
            Long to = turns.higher(from);
            if (to == null) {
                break;
            }
            List<StanceSpan> held = together.stream()
                    .filter(span -> span.from() <= from && span.to() >= to)
                    .toList();
            List<StanceStretch> now = new ArrayList<>();
            for (int track = 0; track < held.size(); track++) {
                StanceStretch stretch = new StanceStretch(held.get(track), from, to, track, held.size());
                now.add(joined(stretch, before, stretches));
            }
            stretches.addAll(now);
            before = now;
        }
        return List.copyOf(stretches);
    }

    /** A stretch with the one it goes on from, which it takes the place of. */
    private static StanceStretch joined(
            StanceStretch stretch, List<StanceStretch> before, List<StanceStretch> stretches) {
        for (StanceStretch earlier : before) {
            if (earlier.goesOnAs(stretch)) {
                stretches.remove(earlier);
                return new StanceStretch(
                        stretch.span(), earlier.from(), stretch.to(), stretch.track(), stretch.tracks());
            }
        }
        return stretch;
    }
}
