package chancery.store;

import chancery.model.Actor;
import chancery.model.Holding;
import chancery.model.Place;
import chancery.model.Position;
import chancery.time.Tick;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Records in the order a reader expects; names without regard to case and accents. */
final class Order {

    private Order() {}

    static Map<Integer, Actor> actors(Map<Integer, Actor> actors) {
        return sorted(
                actors,
                Comparator.comparing(Actor::kind)
                        .thenComparing(byName(Actor::name))
                        .thenComparing(Actor::id));
    }

    static Map<Integer, Place> places(Map<Integer, Place> places) {
        return sorted(places, Order.<Place>byName(Place::name).thenComparing(Place::id));
    }

    /** By issue, then actor, then since when, then id. */
    static Map<Integer, Position> positions(Map<Integer, Position> positions) {
        return sorted(
                positions,
                Comparator.comparing(Position::issue)
                        .thenComparing(Position::actor)
                        .thenComparingLong(position -> since(position.holds()))
                        .thenComparing(Position::id));
    }

    private static long since(Holding holds) {
        return holds.from() == null ? Tick.PAST : holds.from().bounds().earliest();
    }

    /** The letters of a text without case and accents. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static <T> Comparator<T> byName(Function<T, String> name) {
        Map<String, String> plain = new HashMap<>();
        return Comparator.comparing(thing -> plain.computeIfAbsent(name.apply(thing), Order::plain));
    }

    private static <T> Map<Integer, T> sorted(Map<Integer, T> rows, Comparator<T> order) {
        List<Map.Entry<Integer, T>> all = new ArrayList<>(rows.entrySet());
        all.sort(Map.Entry.comparingByValue(order));
        Map<Integer, T> sorted = new LinkedHashMap<>();
        all.forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return sorted;
    }
}
