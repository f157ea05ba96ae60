package chancery.store.backup;

import chancery.store.Backup;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The backups of one dossier in one place, in a folder of their own. Two copies of a dossier have one id, and two dossiers may
 * come to lie in one place, so a series is named after both.
 */
final class Series {

    private static final Pattern NUMBER = Pattern.compile(".*\\.(\\d{6,9})\\.dossier");
    private static final int DIGITS = 8;

    private final Path folder;
    private final Path origin;
    private final String dossier;
    private final int next;
    private final List<Kept> kept;

    private Series(Path folder, Path origin, String dossier, int next, List<Kept> kept) {
        this.folder = folder;
        this.origin = origin;
        this.dossier = dossier;
        this.next = next;
        this.kept = List.copyOf(kept);
    }

    /** The folder of the series of a dossier. */
    static Path folder(Path backups, Path origin, String dossier) {
        return backups.resolve(dossier + "-" + Digest.of(origin.toString(), DIGITS));
    }

    /** The series of a dossier, whose folder is there. */
    static Series of(Path backups, Path origin, String dossier) throws IOException {
        return read(folder(backups, origin, dossier), origin, dossier);
    }

    /** The series in a folder; nothing where there is none. */
    static Optional<Series> in(Path folder) throws IOException {
        Optional<SeriesFile> file = SeriesFile.read(folder);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(read(folder, file.get().origin(), file.get().dossier()));
    }

    /** What lies in the folder counts; what is written down says more of it. */
    private static Series read(Path folder, Path origin, String dossier) throws IOException {
        Optional<SeriesFile> file = SeriesFile.read(folder);
        NavigableMap<Integer, Kept> kept = new TreeMap<>();
        file.ifPresent(written -> written.kept().forEach(one -> kept.put(one.number(), one)));
        Map<Integer, Path> there = files(folder);
        kept.keySet().retainAll(there.keySet());
        for (Map.Entry<Integer, Path> one : there.entrySet()) {
            if (!kept.containsKey(one.getKey())) {
                Map.Entry<Integer, Kept> before = kept.lowerEntry(one.getKey());
                int day = before == null ? 0 : before.getValue().day();
                int week = before == null ? 0 : before.getValue().week();
                kept.put(one.getKey(), unknown(one.getValue(), origin, one.getKey(), day, week));
            }
        }
        int next = Math.max(
                kept.isEmpty() ? 1 : kept.lastKey() + 1,
                file.map(SeriesFile::next).orElse(1));
        return new Series(folder, origin, dossier, next, List.copyOf(kept.values()));
    }

    Path folder() {
        return folder;
    }

    Path origin() {
        return origin;
    }

    String dossier() {
        return dossier;
    }

    /** The backups, the newest first. */
    List<Kept> newestFirst() {
        return kept.stream()
                .sorted(Comparator.comparingInt(Kept::number).reversed())
                .toList();
    }

    /** When the newest backup was made, by the clock of then; long ago where there is none. */
    LocalDateTime lastMade() {
        return newestFirst().stream().findFirst().map(Kept::made).orElse(LocalDateTime.MIN);
    }

    /** The file of the next backup. */
    Path fresh() {
        return folder.resolve(dossier + String.format(Locale.ROOT, ".%06d.dossier", next));
    }

    /** The series with the next backup, written down. */
    Series with(Made made, LocalDateTime now) throws IOException {
        Optional<Kept> last = newestFirst().stream().findFirst();
        boolean sameDay = last.isPresent() && last.get().made().toLocalDate().equals(now.toLocalDate());
        boolean sameWeek = last.isPresent() && week(last.get().made()).equals(week(now));
        Kept one = new Kept(
                fresh(),
                origin,
                next,
                last.map(Kept::day).orElse(0) + (sameDay ? 0 : 1),
                last.map(Kept::week).orElse(0) + (sameWeek ? 0 : 1),
                now.truncatedTo(ChronoUnit.SECONDS),
                made.occasion(),
                Files.size(fresh()),
                made.digest(),
                made.title(),
                made.records());
        List<Kept> all = new ArrayList<>(kept);
        all.add(one);
        return written(next + 1, all);
    }

    /** The series without some backups, whose files are deleted. */
    Series without(List<Kept> old) throws IOException {
        if (old.isEmpty()) {
            return this;
        }
        for (Kept one : old) {
            Files.deleteIfExists(one.file());
        }
        List<Kept> left = new ArrayList<>(kept);
        left.removeAll(old);
        return written(next, left);
    }

    /** Deletes what backups left that were not finished. */
    void clearUnfinished() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Backup::unfinished)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Series written(int following, List<Kept> all) throws IOException {
        new SeriesFile(origin, dossier, following, all).write(folder);
        return new Series(folder, origin, dossier, following, all);
    }

    private static LocalDate week(LocalDateTime time) {
        return time.toLocalDate().with(DayOfWeek.MONDAY);
    }

    private static Map<Integer, Path> files(Path folder) throws IOException {
        Map<Integer, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                Matcher name = NUMBER.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    files.put(Integer.valueOf(name.group(1)), file);
                }
            }
        }
        return files;
    }

    private static Kept unknown(Path file, Path origin, int number, int day, int week) throws IOException {
        LocalDateTime made = LocalDateTime.ofInstant(
                Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS), ZoneId.systemDefault());
        return new Kept(file, origin, number, day, week, made, null, Files.size(file), "", "", Map.of());
    }
}
