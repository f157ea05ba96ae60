package chancery.exchange;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Worded;
import chancery.time.Edtf;
import chancery.time.EdtfException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One object of the text, read key by key. Where a value does not fit, a finding is noted and a stand-in answered, so that
 * reading goes on to the next key and one pass finds all that is wrong; what was read counts only where the object is
 * {@link #sound}.
 */
final class Fields {

    /**
     * Reads one element of a list.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    interface Item<T> {
        /** The element, or null where something is wrong with it, which has then been noted. */
        @Nullable
        T read(JsonNode element, Spot spot);
    }

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String STAND_IN = "-";

    private final JsonNode object;
    private final Spot spot;
    private final Findings findings;
    private final int before;

    /** Takes a value for an object of just these keys; notes what it is instead, and keys too many or too few. */
    Fields(JsonNode value, Spot spot, Findings findings, List<String> keys) {
        this.object = value.isObject() ? value : JsonNodeFactory.instance.objectNode();
        this.spot = spot;
        this.findings = findings;
        this.before = findings.count();
        if (!value.isObject()) {
            findings.add(spot, "exchange.expected.object");
            return;
        }
        for (String key : keys) {
            if (!value.has(key)) {
                findings.add(spot, "exchange.key.missing", key);
            }
        }
        value.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                findings.add(spot, "exchange.key.unknown", Quoted.text(key));
            }
        });
    }

    /** Whether nothing wrong was found since this object was begun, in it or in what it holds. */
    boolean sound() {
        return findings.count() == before;
    }

    /** Where a key's value stands. */
    Spot at(String key) {
        return spot.at(key);
    }

    /** Notes that a key's value is wrong. */
    void refuse(String key, String message, Object... arguments) {
        findings.add(spot.at(key), message, arguments);
    }

    /** The value of a key, or null where there is none. */
    @Nullable
    JsonNode value(String key) {
        JsonNode value = object.get(key);
        return value == null || value.isNull() ? null : value;
    }

    /** A text that is not blank. */
    String text(String key) {
        String text = required(key, textOrNull(key), STAND_IN);
        if (text.isBlank()) {
            refuse(key, "exchange.blank");
            return STAND_IN;
        }
        return text;
    }

    /** A text, which may be empty, or null. */
    @Nullable
    String textOrNull(String key) {
        JsonNode value = value(key);
        return value == null ? null : text(value, at(key));
    }

    /** One lower-case word. */
    String word(String key) {
        return required(key, matching(key, WORD, "exchange.word.malformed"), STAND_IN);
    }

    /** A word that an enumeration has. */
    <E extends Enum<E> & Worded> E word(String key, Class<E> type) {
        return required(key, wordOrNull(key, type), type.getEnumConstants()[0]);
    }

    /** A word that an enumeration has, or null. */
    <E extends Enum<E> & Worded> @Nullable E wordOrNull(String key, Class<E> type) {
        String word = textOrNull(key);
        if (word == null) {
            return null;
        }
        E constant = Worded.of(type, word).orElse(null);
        if (constant == null) {
            refuse(key, "exchange.word.unknown", Quoted.text(word), Quoted.words(type));
        }
        return constant;
    }

    /** A SHA-256 in lower-case hexadecimal, or null. */
    @Nullable
    String hashOrNull(String key) {
        return matching(key, HASH, "exchange.hash");
    }

    /** A text of a form, or null. */
    @Nullable
    String matching(String key, Pattern form, String message) {
        String text = textOrNull(key);
        if (text == null || form.matcher(text).matches()) {
            return text;
        }
        refuse(key, message, Quoted.text(text));
        return null;
    }

    /** The name of a record. */
    <T extends Entry> Id<T> id(String key) {
        return required(key, this.<T>idOrNull(key), new Id<>(STAND_IN));
    }

    /** The name of a record, or null. */
    <T extends Entry> @Nullable Id<T> idOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : id(text, at(key));
    }

    /** An EDTF value, or null. */
    @Nullable
    Edtf dateOrNull(String key) {
        String text = textOrNull(key);
        if (text == null) {
            return null;
        }
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            refuse(key, "exchange.edtf", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** A text that a type of the JDK's calendar reads, or null. */
    <T> @Nullable T parsed(String key, Function<String, T> parser, String message) {
        String text = textOrNull(key);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            refuse(key, message, Quoted.text(text));
            return null;
        }
    }

    /** A whole number within a range. */
    int number(String key, int least, int most) {
        JsonNode value = required(key, value(key), JsonNodeFactory.instance.numberNode(least));
        if (value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most) {
            return value.intValue();
        }
        if (most == Integer.MAX_VALUE) {
            refuse(key, "exchange.number.from", Integer.toString(least));
        } else {
            refuse(key, "exchange.number.range", Integer.toString(least), Integer.toString(most));
        }
        return least;
    }

    /** A list, of which what is wrong is left out. */
    <T> List<T> list(String key, Item<T> item) {
        JsonNode value = required(key, value(key), JsonNodeFactory.instance.arrayNode());
        if (!value.isArray()) {
            refuse(key, "exchange.expected.list");
            return List.of();
        }
        List<T> items = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            T read = item.read(value.get(i), at(key).at(i));
            if (read != null) {
                items.add(read);
            }
        }
        return items;
    }

    /** An element of a list that is a text or null. */
    @Nullable
    String elementOrNull(JsonNode element, Spot at) {
        return element.isNull() ? null : text(element, at);
    }

    /** A list of texts. */
    List<String> texts(String key) {
        return list(key, this::text);
    }

    /** A list of names of records. */
    <T extends Entry> List<Id<T>> ids(String key) {
        return list(key, (element, at) -> {
            String text = text(element, at);
            return text == null ? null : this.<T>id(text, at);
        });
    }

    /** The value, or the stand-in where it is {@code null} in the text (which is noted) or did not fit (which has been). */
    <T> T required(String key, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        JsonNode written = object.get(key);
        if (written != null && written.isNull()) {
            refuse(key, "exchange.null");
        }
        return standIn;
    }

    private @Nullable String text(JsonNode value, Spot at) {
        if (!value.isTextual()) {
            findings.add(at, "exchange.expected.text");
            return null;
        }
        String text = value.textValue();
        if (Quoted.broken(text)) {
            findings.add(at, "exchange.surrogate");
            return null;
        }
        return text;
    }

    private <T extends Entry> @Nullable Id<T> id(String text, Spot at) {
        if (Id.valid(text)) {
            return new Id<>(text);
        }
        findings.add(at, "exchange.id", Quoted.text(text));
        return null;
    }
}
