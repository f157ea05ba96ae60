package chancery.store.image;

import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) on one line, without spaces. */
final class JsonText {

    private final StringBuilder out = new StringBuilder(512);

    private JsonText() {}

    /** An object of texts, numbers, lists and such objects. */
    static String of(Map<?, ?> object) {
        JsonText text = new JsonText();
        text.object(object);
        return text.out.toString();
    }

    private void object(Map<?, ?> object) {
        char next = '{';
        for (Map.Entry<?, ?> each : object.entrySet()) {
            out.append(next);
            string(String.valueOf(each.getKey()));
            out.append(':');
            value(each.getValue());
            next = ',';
        }
        out.append(next == '{' ? "{}" : "}");
    }

    private void list(List<?> list) {
        char next = '[';
        for (Object each : list) {
            out.append(next);
            value(each);
            next = ',';
        }
        out.append(next == '[' ? "[]" : "]");
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            string(String.valueOf(value));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(c == '\n' ? "\\n" : escaped(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static String escaped(char c) {
        return "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 0xf, 16);
    }
}
