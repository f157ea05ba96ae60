package chancery.store.backup;

import chancery.model.EntryKind;
import chancery.model.Worded;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What is written down beside the backups of a series: the file {@value #NAME}. It is replaced whole. Where it is lost or cannot
 * be read, the backups are still there, and nothing is known of them but what they hold.
 *
 * @param origin where the dossier lay
 * @param dossier its id
 * @param next the number of the next backup; none is given twice
 * @param kept the backups, the oldest first
 */
record SeriesFile(Path origin, String dossier, int next, List<Kept> kept) {

    static final String NAME = "series.properties";

    /** Copies the list. */
    SeriesFile {
        kept = List.copyOf(kept);
    }

    /** What is written down in a folder; nothing where that cannot be read. */
    static Optional<SeriesFile> read(Path folder) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NAME))) {
            lines.load(reader);
            Path origin = Path.of(line(lines, "origin"));
            List<Kept> kept = new ArrayList<>();
            for (String number : line(lines, "backups").split(" ", -1)) {
                if (!number.isEmpty()) {
                    kept.add(kept(lines, folder, origin, Integer.parseInt(number)));
                }
            }
            return Optional.of(
                    new SeriesFile(origin, line(lines, "dossier"), Integer.parseInt(line(lines, "next")), kept));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes it down, in place of what was. */
    void write(Path folder) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("origin", origin.toString());
        lines.setProperty("dossier", dossier);
        lines.setProperty("next", Integer.toString(next));
        StringBuilder numbers = new StringBuilder();
        for (Kept one : kept) {
            numbers.append(numbers.isEmpty() ? "" : " ").append(one.number());
            put(lines, one);
        }
        lines.setProperty("backups", numbers.toString());
        Path fresh = folder.resolve(NAME + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            lines.store(writer, null);
        }
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(Properties lines, Kept kept) {
        String key = kept.number() + ".";
        Occasion occasion = kept.occasion();
        lines.setProperty(key + "file", String.valueOf(kept.file().getFileName()));
        lines.setProperty(key + "day", Integer.toString(kept.day()));
        lines.setProperty(key + "week", Integer.toString(kept.week()));
        lines.setProperty(key + "made", kept.made().toString());
        lines.setProperty(key + "occasion", occasion == null ? "" : occasion.word());
        lines.setProperty(key + "bytes", Long.toString(kept.bytes()));
        lines.setProperty(key + "digest", kept.digest());
        lines.setProperty(key + "title", kept.title());
        kept.records().forEach((kind, count) -> lines.setProperty(key + kind.word(), Integer.toString(count)));
    }

    private static Kept kept(Properties lines, Path folder, Path origin, int number) {
        String key = number + ".";
        Map<EntryKind, Integer> records = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            String count = lines.getProperty(key + kind.word());
            if (count != null) {
                records.put(kind, Integer.valueOf(count));
            }
        }
        return new Kept(
                folder.resolve(Path.of(line(lines, key + "file")).getFileName()),
                origin,
                number,
                Integer.parseInt(line(lines, key + "day")),
                Integer.parseInt(line(lines, key + "week")),
                LocalDateTime.parse(line(lines, key + "made")),
                Worded.of(Occasion.class, line(lines, key + "occasion")).orElse(null),
                Long.parseLong(line(lines, key + "bytes")),
                line(lines, key + "digest"),
                line(lines, key + "title"),
                records);
    }

    private static String line(Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }
}
