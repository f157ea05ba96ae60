package chancery.time.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The meanings of some words, the likeliest first; none where they have none.
 *
 * @param all none twice
 * @param unclear whether the first is no likelier than the others, so that a person must choose
 */
record Finds(List<Found> all, boolean unclear) {

    static final Finds NONE = new Finds(List.of(), false);

    Finds {
        Map<String, Found> byText = new LinkedHashMap<>();
        all.forEach(found -> byText.putIfAbsent(found.text(), found));
        all = List.copyOf(byText.values());
        unclear = unclear && all.size() > 1;
    }

    static Finds of(Found... found) {
        return new Finds(List.of(found), false);
    }

    static Finds unclear(List<Found> found) {
        return new Finds(found, true);
    }

    boolean none() {
        return all.isEmpty();
    }

    Finds map(UnaryOperator<Found> change) {
        return new Finds(all.stream().map(change).toList(), unclear);
    }

    /** These, then some more. */
    Finds or(Finds others) {
        List<Found> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Finds(both, unclear);
    }

    /**
     * The meanings of two words taken together. Two that are read alike (both day first) stand at the same place of their lists,
     * and go together.
     */
    Finds with(Finds other, BinaryOperator<Found> together) {
        if (none() || other.none()) {
            return NONE;
        }
        List<Found> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(all.size(), other.all.size()); i++) {
            Found one = all.get(Math.min(i, all.size() - 1));
            Found another = other.all.get(Math.min(i, other.all.size() - 1));
            pairs.add(together.apply(one, another));
        }
        return new Finds(pairs, unclear || other.unclear);
    }

    /** Without what is no value, such as what ends before it starts. */
    Finds possible() {
        return new Finds(all.stream().filter(Found::possible).toList(), unclear);
    }
}
