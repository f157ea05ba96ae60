package chancery.store.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an object of JSON (RFC 8259). Knows no {@code true}, {@code false} and {@code null}, which no image holds; everything
 * else that {@link JsonText} does not write, such as spaces and other escapes, is read as well.
 */
final class JsonReader {

    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException where it is no such object
     */
    static Map<String, Object> read(String text) {
        JsonReader reader = new JsonReader(text);
        Map<String, Object> object = reader.object();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.wrong();
        }
        return object;
    }

    private Map<String, Object> object() {
        deeper();
        expect('{');
        Map<String, Object> object = new LinkedHashMap<>();
        if (!taken('}')) {
            do {
                String key = string();
                expect(':');
                if (object.put(key, value()) != null) {
                    throw wrong();
                }
            } while (taken(','));
            expect('}');
        }
        depth--;
        return object;
    }

    private List<Object> list() {
        deeper();
        expect('[');
        List<Object> list = new ArrayList<>();
        if (!taken(']')) {
            do {
                list.add(value());
            } while (taken(','));
            expect(']');
        }
        depth--;
        return list;
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> number();
        };
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.0123456789Ee".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        boolean whole = number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
        return whole ? (Object) Long.valueOf(number) : Double.valueOf(number);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        for (char c = take(); c != '"'; c = take()) {
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = take();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> c;
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(take(), 16);
                    if (digit < 0) {
                        throw wrong();
                    }
                    code = code << 4 | digit;
                }
                yield (char) code;
            }
            default -> throw wrong();
        };
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
    }

    private char take() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    private char next() {
        space();
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private boolean taken(char c) {
        boolean there = next() == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char c) {
        if (!taken(c)) {
            throw wrong();
        }
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no image: character " + at);
    }
}
