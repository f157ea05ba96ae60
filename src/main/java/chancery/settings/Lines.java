package chancery.settings;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code key=value} below a first line that names the format, in the order of the keys. In keys and values
 * {@code \} stands before a {@code \} and an {@code =}, and a line end is written {@code \n}, a carriage return {@code \r}.
 */
final class Lines {

    private static final String FIRST = "chancery settings 1";

    private final SortedMap<String, String> values = new TreeMap<>();

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException where it is not of this form
     */
    static Lines of(String text) {
        String[] rows = text.split("\n", -1);
        if (!rows[0].equals(FIRST)) {
            throw new IllegalArgumentException("not settings: " + rows[0]);
        }
        Lines lines = new Lines();
        for (int i = 1; i < rows.length; i++) {
            if (!rows[i].isEmpty()) {
                lines.add(rows[i]);
            }
        }
        return lines;
    }

    void put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    /** The values whose keys begin so, by the rest of their keys. */
    SortedMap<String, String> below(String beginning) {
        SortedMap<String, String> found = new TreeMap<>();
        values.tailMap(beginning).forEach((key, value) -> {
            if (key.startsWith(beginning)) {
                found.put(key.substring(beginning.length()), value);
            }
        });
        return found;
    }

    String text() {
        return values.entrySet().stream()
                .map(line -> escape(line.getKey()) + "=" + escape(line.getValue()) + "\n")
                .collect(Collectors.joining("", FIRST + "\n", ""));
    }

    private void add(String row) {
        StringBuilder part = new StringBuilder();
        String key = null;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length()) {
                i++;
                part.append(unescape(row.charAt(i)));
            } else if (c == '=' && key == null) {
                key = part.toString();
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (key == null) {
            throw new IllegalArgumentException("not a setting: " + row);
        }
        values.put(key, part.toString());
    }

    private static char unescape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("=", "\\=")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
