package chancery.timeline;

import chancery.model.ActorKind;
import chancery.text.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order lanes stand. Sides with a state or with followers come first, those with more events before those with
 * fewer. The first side ends with its leader and every other side begins with its own, so that the two that deal most with
 * each other lie next to each other; people come before other followers. What counts alike keeps the dossier's order.
 */
final class LaneOrder {

    /** By name as a reader expects it, whatever the case. */
    static final Comparator<String> BY_NAME = byName();

    private LaneOrder() {}

    /** The actors that have events, in the order of their lanes. */
    static List<Integer> of(List<TimelineActor> actors, Sides sides, int[] counts) {
        int[] total = new int[counts.length];
        int[] members = new int[counts.length];
        for (int actor = 0; actor < counts.length; actor++) {
            total[sides.sideOf(actor)] += counts[actor];
            members[sides.sideOf(actor)] += counts[actor] > 0 ? 1 : 0;
        }
        List<Integer> leaders = IntStream.range(0, counts.length)
                .filter(actor -> members[actor] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                leader -> members[leader] > 1 || isState(actors, leader) ? 0 : 1)
                        .thenComparingInt(leader -> -total[leader]))
                .toList();
        List<Integer> order = new ArrayList<>();
        for (int leader : leaders) {
            boolean last = order.isEmpty();
            IntStream.range(0, counts.length)
                    .filter(actor -> sides.sideOf(actor) == leader && counts[actor] > 0)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(
                                    actor -> actor == leader ? (last ? 2 : -1) : isPerson(actors, actor) ? 0 : 1)
                            .thenComparingInt(actor -> -counts[actor]))
                    .forEach(order::add);
        }
        return order;
    }

    /** The places that count more than nothing, those that count most first. */
    static List<Integer> byCount(int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(place -> counts[place] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(place -> -counts[place]))
                .toList();
    }

    private static Comparator<String> byName() {
        Collator collator = Collator.getInstance(Words.LANGUAGE);
        return (one, other) -> collator.compare(one, other);
    }

    private static boolean isState(List<TimelineActor> actors, int actor) {
        return actors.get(actor).kind() == ActorKind.STATE;
    }

    private static boolean isPerson(List<TimelineActor> actors, int actor) {
        return actors.get(actor).kind() == ActorKind.PERSON;
    }
}
