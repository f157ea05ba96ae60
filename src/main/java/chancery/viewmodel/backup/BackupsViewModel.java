package chancery.viewmodel.backup;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.store.DossierFile;
import chancery.store.backup.Backups;
import chancery.store.backup.Comparison;
import chancery.store.backup.Difference;
import chancery.store.backup.Kept;
import chancery.store.backup.Occasion;
import chancery.text.Words;
import chancery.viewmodel.Session;
import chancery.viewmodel.brief.FileOpener;
import chancery.work.Job;
import chancery.work.Latest;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The backups of the open dossier. They are made beside the window: when it was opened, every ten minutes where something has
 * changed, and before many records are deleted. Closing gives up one that is under way.
 */
public final class BackupsViewModel {

    private static final Duration EVERY = Duration.ofMinutes(10);

    /** Whoever has just opened a dossier wants to see it: until then both processors are the window's. */
    private static final Duration SETTLING = Duration.ofMillis(1500);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Words.LANGUAGE);

    /** So many records in one edit are many. */
    private static final int MANY = 10;

    /** So many records are named at most. */
    private static final int MOST = 500;

    /** Of a larger file no records are compared: they would all have to be read. */
    private static final long LARGE = 100_000_000;

    private final Session session;
    private final Backups backups;
    private final Consumer<Kept> restore;
    private final FileOpener opener;
    private final Latest listing;
    private final Latest comparing;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ObservableList<BackupLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable BackupLine> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper(this, "difference", "");
    private final ObservableList<String> details = FXCollections.observableArrayList();
    private @Nullable Job<?> running;
    private Runnable stop = () -> {};
    private boolean waiting;
    private boolean changed;
    private boolean toldOfFailure;

    /**
     * The backups of a session's dossier.
     *
     * @param restore puts a backup in the dossier's place
     * @param opener shows a folder on the desktop
     */
    public BackupsViewModel(Session session, Backups backups, Consumer<Kept> restore, FileOpener opener) {
        this.session = session;
        this.backups = backups;
        this.restore = restore;
        this.opener = opener;
        this.listing = new Latest(session.work());
        this.comparing = new Latest(session.work());
        session.contentsProperty().subscribe((before, now) -> {
            changed = true;
            begun();
        });
        session.editing().before(this::beforeEdit);
    }

    /** Whether all is saved and when it was backed up, for the status line. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The backups that there are, see {@link #list}. */
    public ObservableList<BackupLine> lines() {
        return lines;
    }

    /** The one that is looked at. */
    public ReadOnlyObjectProperty<@Nullable BackupLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How the chosen one differs from what the dossier holds now, in a few words; empty where none is chosen. */
    public ReadOnlyStringProperty differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** The records that differ, a line each. */
    public ObservableList<String> details() {
        return details;
    }

    /**
     * Begins to make backups, where the dossier can be changed: the first in a moment, or as soon as something was changed, of
     * the dossier as it was opened.
     */
    public void begin() {
        if (session.file().readOnly()) {
            state.set(Words.say("window.status.read-only"));
        } else {
            state.set(Words.say("window.status.saved"));
            waiting = true;
            Runnable sooner = session.work().later(SETTLING, this::begun);
            if (waiting) {
                stop = sooner;
            }
        }
    }

    private void begun() {
        if (waiting) {
            waiting = false;
            stop.run();
            make(Occasion.OPENED);
            stop = session.work().every(EVERY, this::tick);
        }
    }

    /** Makes one where something has changed since the last. */
    public void tick() {
        if (changed) {
            make(Occasion.TIME);
        }
    }

    /** Makes none any more, and gives up the one that is under way. */
    public void end() {
        waiting = false;
        stop.run();
        if (running != null) {
            running.cancel();
        }
    }

    /** Looks for the backups there are, and whether each is intact. */
    public void list() {
        DossierFile file = session.file();
        String id = session.contents().dossier().id().value();
        Path here = backups.placeOf(file.path());
        listing.run(
                Words.say("backup.listing"),
                progress -> backups.of(file.path(), id).stream()
                        .map(kept -> BackupLine.of(kept, Backups.intact(kept), here))
                        .toList(),
                this::show,
                failure -> session.problems().tell(Words.say("backup.list.failed"), failure));
    }

    /** Looks at a backup, or at none. */
    public void choose(@Nullable BackupLine line) {
        chosen.set(line);
        details.clear();
        if (line == null) {
            difference.set("");
        } else if (!line.intact()) {
            difference.set(Words.say("backup.damaged.how"));
        } else if (line.kept().bytes() > LARGE) {
            difference.set(Words.say("backup.large"));
        } else {
            compare(line);
        }
    }

    /** Puts the chosen backup in the dossier's place, after a backup of what is there now. */
    public void restore() {
        BackupLine line = chosen.get();
        if (line != null && line.intact()) {
            restore.accept(line.kept());
        }
    }

    /** Shows the folder of the backups on the desktop. */
    public void openFolder() {
        BackupLine line = chosen.get();
        Path own = line == null ? null : line.kept().file().getParent();
        Path folder = own == null ? backups.folder() : own;
        session.work()
                .run(
                        Words.say("backup.folder"),
                        progress -> opener.open(folder),
                        shown -> {},
                        failure -> session.problems().tell(Words.say("backup.folder"), failure));
    }

    private void compare(BackupLine line) {
        DossierFile file = session.file();
        difference.set(Words.say("backup.comparing"));
        comparing.run(
                Words.say("backup.comparing"),
                progress -> Comparison.of(line.kept().file(), file.shelf(), progress),
                found -> {
                    difference.set(Words.say("backup.differs", found.words()));
                    details.setAll(found.lines().stream()
                            .limit(MOST)
                            .map(BackupsViewModel::words)
                            .toList());
                    if (found.lines().size() > MOST) {
                        details.add(Words.say("backup.more", found.lines().size() - MOST));
                    }
                },
                failure -> {
                    difference.set("");
                    session.problems().tell(Words.say("backup.compare.failed"), failure);
                });
    }

    private static String words(Difference.Line line) {
        return Words.say("backup.line." + line.how().name().toLowerCase(Locale.ROOT), kind(line), line.title());
    }

    private static String kind(Difference.Line line) {
        return Words.say("backup.kind." + line.kind().word());
    }

    private void show(List<BackupLine> found) {
        lines.setAll(found);
        choose(found.stream().filter(BackupLine::intact).findFirst().orElse(null));
    }

    private void make(Occasion occasion) {
        if (running != null && !running.state().phase().over()) {
            return;
        }
        // What was changed before a backup of the opening began is not in it.
        changed &= occasion == Occasion.OPENED;
        DossierFile file = session.file();
        running = session.work()
                .run(
                        Words.say("backup.making"),
                        progress -> backups.make(file, occasion, progress),
                        answer -> state.set(Words.say(
                                "window.status.backed-up",
                                answer.backup().made().format(TIME))),
                        this::failed);
    }

    private void failed(Throwable failure) {
        changed = true;
        state.set(Words.say("window.status.no-backup"));
        if (!toldOfFailure) {
            toldOfFailure = true;
            session.problems().tell(Words.say("backup.failed"), failure);
        }
    }

    /** Beside the window, before an edit is made. */
    private void beforeEdit(Edit edit) {
        long gone = edit.changes().stream()
                .filter(change -> change.turn() == Change.Turn.RECORDS_GO)
                .count();
        if (gone >= MANY) {
            Backups.Answer answer = backups.make(session.file(), Occasion.DELETION, Progress.NONE);
            assert answer.backup().number() > 0;
        }
    }
}
