package chancery.settings;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers for its user. Immutable: every {@code with…} answers a changed copy.
 *
 * @param layout how the window is laid out
 * @param look theme and text size
 * @param recent the files opened last
 * @param strip what the timeline shows
 * @param author the name the user signs notes and sheets with, or null
 * @param remembered what single views remember, by names of their own
 */
public record Settings(
        Layout layout,
        Look look,
        RecentFiles recent,
        Strip strip,
        @Nullable String author,
        Map<String, String> remembered) {

    /** What holds at the first start. */
    public static final Settings DEFAULTS =
            new Settings(Layout.DEFAULT, Look.DEFAULT, RecentFiles.NONE, new Strip(true), null, Map.of());

    /** Copies the map, in the order of its keys. */
    public Settings {
        remembered = Collections.unmodifiableMap(new TreeMap<>(remembered));
    }

    /** With the window laid out otherwise. */
    public Settings withLayout(Layout value) {
        return new Settings(value, look, recent, strip, author, remembered);
    }

    /** With another look. */
    public Settings withLook(Look value) {
        return new Settings(layout, value, recent, strip, author, remembered);
    }

    /** With other recent files. */
    public Settings withRecent(RecentFiles value) {
        return new Settings(layout, look, value, strip, author, remembered);
    }

    /** With the timeline showing something else. */
    public Settings withStrip(Strip value) {
        return new Settings(layout, look, recent, value, author, remembered);
    }

    /** With another name to sign with, or null for none. */
    public Settings withAuthor(@Nullable String value) {
        return new Settings(layout, look, recent, strip, value, remembered);
    }

    /** With a view remembering something; null to forget it. */
    public Settings remembering(String name, @Nullable String value) {
        Map<String, String> changed = new TreeMap<>(remembered);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Settings(layout, look, recent, strip, author, changed);
    }
}
