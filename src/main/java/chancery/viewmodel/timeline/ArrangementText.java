package chancery.viewmodel.timeline;

import chancery.timeline.Arrangement;
import chancery.timeline.LaneBy;
import chancery.timeline.LaneSort;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How lanes are arranged, as the keys of a JSON object. What is missing or not understood, as of a later program, is as it is at first. */
final class ArrangementText {

    private ArrangementText() {}

    static Map<String, Object> keys(Arrangement arrangement) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("by", word(arrangement.by()));
        if (arrangement.nested()) {
            keys.put("then", word(arrangement.then()));
        }
        keys.put("sort", word(arrangement.sort()));
        put(keys, "own", arrangement.own());
        put(keys, "pinned", new TreeSet<>(arrangement.pinned()));
        put(keys, "closed", new TreeSet<>(arrangement.closed()));
        put(keys, "hidden", new TreeSet<>(arrangement.hidden()));
        if (arrangement.empty()) {
            keys.put("empty", 1);
        }
        return keys;
    }

    static Arrangement arrangement(Map<?, ?> keys) {
        return new Arrangement(
                constant(LaneBy.class, keys.get("by"), LaneBy.ACTOR),
                constant(LaneBy.class, keys.get("then"), LaneBy.FLAT),
                constant(LaneSort.class, keys.get("sort"), LaneSort.SIDES),
                texts(keys.get("own")),
                Set.copyOf(texts(keys.get("pinned"))),
                Set.copyOf(texts(keys.get("closed"))),
                Set.copyOf(texts(keys.get("hidden"))),
                keys.containsKey("empty"));
    }

    /** The texts of a list; none of anything else. */
    static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().collect(Collectors.toUnmodifiableList())
                : List.of();
    }

    private static void put(Map<String, Object> keys, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            keys.put(key, List.copyOf(values));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> all, @Nullable Object word, E otherwise) {
        for (E constant : all.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(String.valueOf(word))) {
                return constant;
            }
        }
        return otherwise;
    }
}
