package chancery.store.backup;

import chancery.model.EntryKind;
import chancery.store.Access;
import chancery.store.Backup;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.StoreFailed;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The backups that the program makes by itself, in one folder on this computer. A backup is a copy that was read back and
 * compared before it got its name; its hash is written down, so that it can be told later whether it is still what it was. Of
 * each dossier so many stay as {@link Rotation} says, unless they take too much room: then the oldest go, but never the last two
 * that are intact.
 *
 * <p>May be used from any thread and by several programs; one backup of a dossier is made at a time.
 */
public final class Backups {

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    /** How many bytes the backups of one dossier may take. */
    private static final long ROOM = 2_000_000_000L;

    private static final int AT_LEAST = 2;

    private final Path folder;
    private final Clock clock;
    private final long room;

    /** Backups in a folder, which is made with the first of them. */
    public Backups(Path folder) {
        this(folder, Clock.system(ZoneId.systemDefault()), ROOM);
    }

    Backups(Path folder, Clock clock, long room) {
        this.folder = folder;
        this.clock = clock;
        this.room = room;
    }

    /** A place by the one name under which its backups are kept. */
    public Path placeOf(Path file) {
        return origin(file);
    }

    /** Where they all are. */
    public Path folder() {
        return folder;
    }

    /**
     * What came of making a backup.
     *
     * @param backup the newest one
     * @param fresh whether it was made now; nothing had changed since it was made otherwise
     */
    public record Answer(Kept backup, boolean fresh) {}

    /**
     * Makes a backup of an open dossier, while it stays usable; where nothing has changed since the last one, and that is
     * intact, the last one is answered. Old ones go.
     *
     * @throws StoreFailed where it cannot be made; nothing is left of it then, and no other is gone
     * @throws java.util.concurrent.CancellationException where the task is no longer wanted
     */
    public synchronized Answer make(DossierFile dossier, Occasion occasion, Progress progress) {
        try {
            String id = dossier.shelf().dossier().id().value();
            Path home = Files.createDirectories(Series.folder(folder, origin(dossier.path()), id));
            try (FileChannel channel = FileChannel.open(
                            home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                assert alone.isValid();
                return make(dossier, Series.of(folder, origin(dossier.path()), id), occasion, progress);
            }
        } catch (IOException e) {
            throw new StoreFailed(
                    Words.say("store.failed.backup", dossier.path().getFileName(), folder), e);
        }
    }

    private Answer make(DossierFile dossier, Series series, Occasion occasion, Progress progress) throws IOException {
        series.clearUnfinished();
        Path fresh = series.fresh();
        // What there was at opening, if something has been written since.
        Map<EntryKind, Integer> records = occasion == Occasion.OPENED
                ? Backup.copyHeld(dossier, fresh, progress)
                : Backup.copy(dossier, fresh, progress);
        String digest = Digest.of(fresh);
        Optional<Kept> last = series.newestFirst().stream().findFirst();
        if (last.isPresent() && last.get().digest().equals(digest) && intact(last.get())) {
            Files.delete(fresh);
            return new Answer(last.get(), false);
        }
        String title = dossier.shelf().dossier().title();
        Series now = series.with(new Made(occasion, digest, title, records), LocalDateTime.now(clock));
        clearOld(now);
        return new Answer(now.newestFirst().get(0), true);
    }

    /**
     * The backups of a dossier, the newest first: those of the dossier in this place, those of another that lay there, those of
     * the same dossier elsewhere, since it may have been moved.
     *
     * @param file need not exist
     * @param id the dossier's, or null where the file does not say
     */
    public List<Kept> of(Path file, @Nullable String id) {
        Path origin = origin(file);
        return all().stream()
                .filter(series ->
                        series.origin().equals(origin) || series.dossier().equals(id))
                .sorted(Comparator.comparing((Series series) -> !series.origin().equals(origin))
                        .thenComparing(series -> !series.dossier().equals(id))
                        .thenComparing(Series::lastMade, Comparator.reverseOrder()))
                .flatMap(series -> series.newestFirst().stream())
                .toList();
    }

    /** The newest backup of what lay in a place that is still what it was. */
    public Optional<Kept> newestIntact(Path file) {
        Path origin = origin(file);
        return of(file, null).stream()
                .filter(kept -> kept.origin().equals(origin))
                .filter(Backups::intact)
                .findFirst();
    }

    /** Whether a backup is still what it was: its hash fits, or, where none was written down, all of it is sound. */
    public static boolean intact(Kept kept) {
        try {
            return kept.digest().isEmpty()
                    ? sound(kept.file())
                    : Files.size(kept.file()) == kept.bytes()
                            && Digest.of(kept.file()).equals(kept.digest());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean sound(Path file) {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            return dossier.facts().sound();
        } catch (DossierRefused | StoreFailed unsound) {
            return false;
        }
    }

    /** A backup has been made when this fails; the old ones will go with the next. */
    private void clearOld(Series series) {
        try {
            Series rotated = series.without(Rotation.old(series.newestFirst()));
            makeRoom(rotated);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "Old backups are left in " + series.folder(), stays);
        }
    }

    private void makeRoom(Series series) throws IOException {
        List<Kept> newestFirst = series.newestFirst();
        long taken = newestFirst.stream().mapToLong(Kept::bytes).sum();
        if (taken <= room) {
            return;
        }
        List<Kept> intact =
                newestFirst.stream().filter(Backups::intact).limit(AT_LEAST).toList();
        List<Kept> old = new ArrayList<>();
        for (int i = newestFirst.size() - 1; i >= 0 && taken > room; i--) {
            Kept kept = newestFirst.get(i);
            if (!intact.contains(kept)) {
                old.add(kept);
                taken -= kept.bytes();
            }
        }
        if (intact.size() == AT_LEAST) {
            Series left = series.without(old);
            assert left.newestFirst().containsAll(intact);
        }
    }

    private List<Series> all() {
        List<Series> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path one : folders) {
                Series.in(one).ifPresent(all::add);
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The backups in " + folder + " cannot be read", unreadable);
        }
        return all;
    }

    /** A place by the one name it has, whichever way leads there. */
    private static Path origin(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException gone) {
            Path parent = absolute.getParent();
            try {
                return parent == null ? absolute : parent.toRealPath().resolve(absolute.getFileName());
            } catch (IOException goneToo) {
                return absolute;
            }
        }
    }
}
