package chancery.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings as text: how they lie on disk. What a key is missing for has its default; a value that makes no sense makes the
 * whole text broken.
 */
final class SettingsText {

    private SettingsText() {}

    static String write(Settings settings) {
        Lines lines = new Lines();
        WindowBounds window = settings.layout().window();
        if (window != null) {
            lines.put("window.x", window.x());
            lines.put("window.y", window.y());
            lines.put("window.width", window.width());
            lines.put("window.height", window.height());
            lines.put("window.maximised", window.maximised());
        }
        settings.layout().dividers().forEach((name, position) -> lines.put("divider." + name, position));
        lines.put("view", settings.layout().view());
        lines.put("look.theme", settings.look().theme());
        lines.put("look.text-size", settings.look().textSize());
        int place = 0;
        for (Path file : settings.recent().files()) {
            lines.put("recent." + place, file);
            place++;
        }
        lines.put("recent.open", settings.recent().open());
        lines.put("strip.folding", settings.strip().folding());
        lines.put("author", settings.author());
        settings.remembered().forEach((name, value) -> lines.put("remembered." + name, value));
        return lines.text();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    static Settings read(String text) {
        Lines lines = Lines.of(text);
        Settings usual = Settings.DEFAULTS;
        Map<String, Double> dividers = new TreeMap<>();
        lines.below("divider.").forEach((name, position) -> dividers.put(name, Double.valueOf(position)));
        String theme = lines.get("look.theme");
        String size = lines.get("look.text-size");
        String folding = lines.get("strip.folding");
        return new Settings(
                new Layout(window(lines), dividers, lines.get("view")),
                new Look(
                        theme == null ? usual.look().theme() : Theme.valueOf(theme),
                        size == null ? usual.look().textSize() : Integer.parseInt(size)),
                recent(lines),
                folding == null ? usual.strip() : new Strip(Boolean.parseBoolean(folding)),
                lines.get("author"),
                lines.below("remembered."));
    }

    private static @Nullable WindowBounds window(Lines lines) {
        String x = lines.get("window.x");
        String y = lines.get("window.y");
        String width = lines.get("window.width");
        String height = lines.get("window.height");
        if (x == null || y == null || width == null || height == null) {
            return null;
        }
        return new WindowBounds(
                Double.parseDouble(x),
                Double.parseDouble(y),
                Double.parseDouble(width),
                Double.parseDouble(height),
                Boolean.parseBoolean(lines.get("window.maximised")));
    }

    private static RecentFiles recent(Lines lines) {
        Map<Integer, Path> files = new TreeMap<>();
        lines.below("recent.").forEach((place, file) -> {
            if (!place.equals("open")) {
                files.put(Integer.valueOf(place), Path.of(file));
            }
        });
        String open = lines.get("recent.open");
        return new RecentFiles(files.values().stream().toList(), open == null ? null : Path.of(open));
    }
}
