package chancery.exchange;

import chancery.model.Id;
import chancery.model.Worded;
import chancery.time.Edtf;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the keys of objects, each with its value or {@code null}: in the exchange format no key is ever left out. */
final class ObjectWriter {

    /**
     * Writes one element of a list.
     *
     * @param <T> what is written
     */
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator json;

    ObjectWriter(JsonGenerator json) {
        this.json = json;
    }

    void begin() throws IOException {
        json.writeStartObject();
    }

    /** Begins an object that is the value of a key. */
    void begin(String key) throws IOException {
        json.writeObjectFieldStart(key);
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    void nothing(String key) throws IOException {
        json.writeNullField(key);
    }

    void number(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    void coordinate(String key, @Nullable Double value) throws IOException {
        json.writeFieldName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(Layout.coordinate(value));
        }
    }

    void text(String key, @Nullable String value) throws IOException {
        // The generator writes null for a null.
        json.writeStringField(key, value);
    }

    void word(String key, @Nullable Worded value) throws IOException {
        text(key, value == null ? null : value.word());
    }

    void id(String key, @Nullable Id<?> value) throws IOException {
        text(key, value == null ? null : value.value());
    }

    void date(String key, @Nullable Edtf value) throws IOException {
        text(key, value == null ? null : value.text());
    }

    /** A value that prints itself as the format wants it: a day, an instant, a zone. */
    void plain(String key, @Nullable Object value) throws IOException {
        text(key, value == null ? null : value.toString());
    }

    /** A text, or null, without a key: an element of a list. */
    void element(@Nullable String value) throws IOException {
        json.writeString(value);
    }

    <T> void list(String key, List<T> items, Item<? super T> item) throws IOException {
        beginList(key);
        for (T each : items) {
            item.write(each);
        }
        endList();
    }

    void texts(String key, List<String> items) throws IOException {
        list(key, items, this::element);
    }

    void beginList(String key) throws IOException {
        json.writeArrayFieldStart(key);
    }

    void endList() throws IOException {
        json.writeEndArray();
    }
}
