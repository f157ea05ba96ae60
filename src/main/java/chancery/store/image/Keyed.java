package chancery.store.image;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Worded;
import chancery.time.Edtf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object that was read: the mirror of {@link Keys}. What is not of the form asked for is an IllegalArgumentException. */
final class Keyed {

    private final Map<String, Object> map;

    Keyed(Map<String, Object> map) {
        this.map = map;
    }

    String text(String key) {
        return there(key, textOrNull(key));
    }

    @Nullable
    String textOrNull(String key) {
        return as(String.class, key);
    }

    int number(String key) {
        return Math.toIntExact(there(key, as(Long.class, key)));
    }

    @Nullable
    Double degreesOrNull(String key) {
        return as(Double.class, key);
    }

    <E extends Entry> Id<E> id(String key) {
        return new Id<>(text(key));
    }

    <E extends Entry> @Nullable Id<E> idOrNull(String key) {
        String value = textOrNull(key);
        return value == null ? null : new Id<>(value);
    }

    <E extends Enum<E> & Worded> E word(Class<E> type, String key) {
        return there(key, wordOrNull(type, key));
    }

    <E extends Enum<E> & Worded> @Nullable E wordOrNull(Class<E> type, String key) {
        String value = textOrNull(key);
        return value == null ? null : Worded.of(type, value).orElseThrow(() -> wrong(key));
    }

    @Nullable
    Edtf dateOrNull(String key) {
        String value = textOrNull(key);
        return value == null ? null : Edtf.parse(value);
    }

    @Nullable
    Keyed objectOrNull(String key) {
        Object value = map.get(key);
        return value == null ? null : object(key, value);
    }

    <T> List<T> objects(String key, Function<Keyed, T> reader) {
        return items(key).stream().map(item -> reader.apply(object(key, item))).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(item -> cast(String.class, key, item)).toList();
    }

    List<Long> numbers(String key) {
        return items(key).stream().map(item -> cast(Long.class, key, item)).toList();
    }

    private List<?> items(String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw wrong(key);
        }
        return items;
    }

    private static Keyed object(String key, Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            throw wrong(key);
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        object.forEach((name, each) -> inner.put(String.valueOf(name), each));
        return new Keyed(inner);
    }

    private <T> @Nullable T as(Class<T> type, String key) {
        Object value = map.get(key);
        return value == null ? null : cast(type, key, value);
    }

    private static <T> T cast(Class<T> type, String key, Object value) {
        if (!type.isInstance(value)) {
            throw wrong(key);
        }
        return type.cast(value);
    }

    private static <T> T there(String key, @Nullable T value) {
        if (value == null) {
            throw wrong(key);
        }
        return value;
    }

    private static IllegalArgumentException wrong(String key) {
        return new IllegalArgumentException("an image without a sound \"" + key + '"');
    }
}
