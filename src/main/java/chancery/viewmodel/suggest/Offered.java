package chancery.viewmodel.suggest;

import chancery.viewmodel.read.Overlaps;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The suggestions that are left for one text, in its order. Immutable; what is asked of a place takes the time of a binary search.
 */
public final class Offered {

    private static final Comparator<Suggestion> ORDER =
            Comparator.comparingInt(Suggestion::from).thenComparing(Suggestion::kind);

    /** Nothing. */
    public static final Offered NONE = new Offered(List.of());

    private final List<Suggestion> all;
    private final Overlaps<Spot> spots;

    /**
     * Where a suggestion stands.
     *
     * @param suggestion one that has words there
     */
    public record Spot(Suggestion suggestion, Stretch at) {}

    /** Puts suggestions in order. */
    public Offered(List<Suggestion> suggestions) {
        this.all = suggestions.stream().sorted(ORDER).toList();
        List<Spot> sorted = new ArrayList<>();
        all.forEach(one -> one.at().forEach(at -> sorted.add(new Spot(one, at))));
        sorted.sort(Comparator.comparingInt(spot -> spot.at().from()));
        this.spots = new Overlaps<>(sorted, Spot::at);
    }

    /** All of them. */
    public List<Suggestion> all() {
        return all;
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** How many there are of each kind. */
    public Map<SuggestionKind, Integer> counts() {
        Map<SuggestionKind, Integer> counts = new EnumMap<>(SuggestionKind.class);
        all.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }

    /** Those of some kinds. */
    public Offered of(Set<SuggestionKind> kinds) {
        return only(one -> kinds.contains(one.kind()));
    }

    /** All but those of some keys. */
    public Offered without(Set<String> keys) {
        return keys.isEmpty() ? this : only(one -> !keys.contains(one.key()));
    }

    /** The words that have a unit in common with a stretch. */
    public List<Spot> in(Stretch stretch) {
        return spots.in(stretch);
    }

    /** The suggestion at a unit, with the shortest words there. */
    public Optional<Suggestion> at(int unit) {
        return in(new Stretch(unit, unit + 1)).stream()
                .min(Comparator.comparingInt(spot -> spot.at().length()))
                .map(Spot::suggestion);
    }

    /** The first one that begins at a unit or after it, or else the first of all. */
    public Optional<Suggestion> from(int unit) {
        int place = place(unit);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(place < all.size() ? place : 0));
    }

    /** The last one that begins before a unit, or else the last of all. */
    public Optional<Suggestion> before(int unit) {
        int place = place(unit);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(place > 0 ? place - 1 : all.size() - 1));
    }

    /** The one that is some steps after another, round about; nothing where that is not here. */
    public Optional<Suggestion> step(Suggestion from, int step) {
        int place = indexOf(from);
        return place < 0 ? Optional.empty() : Optional.of(all.get(Math.floorMod(place + step, all.size())));
    }

    /** The place of one among all, from 0; -1 where it is not here. */
    public int indexOf(Suggestion suggestion) {
        for (int place = place(suggestion.from()); place < all.size(); place++) {
            if (all.get(place).from() > suggestion.from()) {
                return -1;
            }
            if (all.get(place).key().equals(suggestion.key())) {
                return place;
            }
        }
        return -1;
    }

    private Offered only(Predicate<Suggestion> wanted) {
        return new Offered(all.stream().filter(wanted).toList());
    }

    /** The place of the first one that begins at a unit or after it. */
    private int place(int unit) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).from() < unit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
