package chancery.store.image;

import chancery.model.Id;
import chancery.model.Worded;
import chancery.time.Edtf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of an object, in the order in which they are given; what is null or an empty list is left out. */
final class Keys {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Keys text(String key, @Nullable String value) {
        return put(key, value);
    }

    Keys number(String key, long value) {
        return put(key, value);
    }

    Keys degrees(String key, @Nullable Double value) {
        return put(key, value);
    }

    Keys id(String key, @Nullable Id<?> value) {
        return put(key, value == null ? null : value.value());
    }

    Keys word(String key, @Nullable Worded value) {
        return put(key, value == null ? null : value.word());
    }

    Keys date(String key, @Nullable Edtf value) {
        return put(key, value == null ? null : value.text());
    }

    /** A value whose text is read back as it was: days, zones, instants. */
    Keys plain(String key, @Nullable Object value) {
        return put(key, value == null ? null : value.toString());
    }

    Keys object(String key, @Nullable Keys value) {
        return put(key, value == null ? null : value.map);
    }

    <T> Keys list(String key, List<T> items, Function<T, Object> item) {
        return put(key, items.isEmpty() ? null : items.stream().map(item).toList());
    }

    Map<String, Object> map() {
        return map;
    }

    private Keys put(String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
        return this;
    }
}
