package chancery.viewmodel.window;

import chancery.exchange.Samples;
import chancery.model.Dossier;
import chancery.model.Worded;
import chancery.settings.Folders;
import chancery.store.Access;
import chancery.store.Backup;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.DossierRefused.Reason;
import chancery.store.Pen;
import chancery.store.backup.Backups;
import chancery.store.backup.Kept;
import chancery.text.Words;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problem.Remedy;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.viewmodel.backup.BackupsViewModel;
import chancery.viewmodel.brief.DesktopFiles;
import chancery.work.Job;
import chancery.work.Task;
import chancery.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The window: a workbench for the open dossier, or the welcome. Files are opened beside the window, one after another; the
 * dossier that is open stays open until the next one has been read, so that a file that is refused changes nothing.
 */
public final class WindowViewModel {

    private static final Duration SETTLING = Duration.ofSeconds(3);

    private final Memory memory;
    private final LooksViewModel looks;
    private final LayoutViewModel layout;
    private final Problems problems;
    private final Work work;
    private final Folders folders;
    private final Backups backups;
    private final Rescue rescue;
    private final WelcomeViewModel welcome;
    private final ReadOnlyObjectWrapper<@Nullable WorkbenchViewModel> workbench =
            new ReadOnlyObjectWrapper<>(this, "workbench", null);
    private final ReadOnlyBooleanWrapper copyWanted = new ReadOnlyBooleanWrapper(this, "copyWanted");
    private @Nullable Job<?> checking;
    private Runnable settling = () -> {};
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper canGiveUp = new ReadOnlyBooleanWrapper(this, "canGiveUp");
    private Wanted opening = new Wanted();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper(this, "doing", "");

    /** A window that shows nothing yet, see {@link #start} and {@link #open}. */
    public WindowViewModel(Memory memory, Problems problems, Work work, Folders folders) {
        this.memory = memory;
        this.looks = new LooksViewModel(memory);
        this.layout = new LayoutViewModel(memory);
        this.problems = problems;
        this.work = work;
        this.folders = folders;
        this.backups = new Backups(folders.backups());
        this.rescue = new Rescue(backups, work, problems, this::run);
        this.welcome = new WelcomeViewModel(memory, work);
        work.run(
                Words.say("window.reading"),
                progress -> {
                    DossierFile.prepare();
                    return progress;
                },
                ready -> {},
                failure -> {});
        problems.offer(refused -> refused.reason() == Reason.GONE
                ? List.of(new Remedy(Words.say("backup.copy"), () -> copyWanted.set(true)))
                : List.of());
    }

    /** Where it stands, and how it is divided. */
    public LayoutViewModel layout() {
        return layout;
    }

    /** How it looks. */
    public LooksViewModel looks() {
        return looks;
    }

    /** What went wrong and is still to be shown. */
    public Problems problems() {
        return problems;
    }

    /** What it offers while no dossier is open. */
    public WelcomeViewModel welcome() {
        return welcome;
    }

    /** The open dossier's workbench; its value is null where none is open. */
    public ReadOnlyObjectProperty<@Nullable WorkbenchViewModel> workbenchProperty() {
        return workbench.getReadOnlyProperty();
    }

    /** Whether a file is being opened or made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is being done while busy, such as "Opening geneva-2022"; else empty. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Whether a copy of the dossier is wanted: somebody is to ask where, and {@link #saveCopy} or {@link #saveNoCopy}. */
    public ReadOnlyBooleanProperty copyWantedProperty() {
        return copyWanted.getReadOnlyProperty();
    }

    /** The folder the user's dossiers are put in, unless they say otherwise. */
    public Path dossierFolder() {
        return folders.dossiers();
    }

    /** Begins where the user left off: with the dossier that was open. Where that is gone, the welcome says so calmly. */
    public void start() {
        Path last = memory.settings().recent().open();
        if (last != null) {
            open(last, failure -> {
                memory.change(settings -> settings.withRecent(settings.recent().closed()));
                if (failure instanceof DossierRefused refused && refused.reason() == DossierRefused.Reason.MISSING) {
                    welcome.setNote(Words.say("window.welcome.gone", last.getFileName(), folder(last)));
                } else {
                    rescue.offer(last, failure);
                }
            });
        }
    }

    /** Opens a file. One that is open already stays as it is. */
    public void open(Path file) {
        open(file, failure -> rescue.offer(file, failure));
    }

    /** Makes a dossier and opens it. */
    public void create(Path file, DossierForm wanted) {
        Dossier cover = wanted.cover();
        make(Words.say("window.making", FileNames.spoken(file)), progress -> {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Opened.of(DossierFile.create(file, cover));
        });
    }

    /** Makes ready for the first dossier, see {@link Rehearsal#begin}. */
    public Rehearsal rehearsal() {
        return new Rehearsal(this, memory, work);
    }

    /** The names of the dossiers that come with the program. */
    public List<String> samples() {
        return Stream.of(Samples.values()).map(Samples::word).toList();
    }

    /** Makes a copy of a dossier that comes with the program, in the user's own folder, and opens it. */
    public void createSample(String name) {
        make(Words.say("window.making", name), progress -> {
            Samples sample = Worded.of(Samples.class, name).orElseThrow();
            Files.createDirectories(folders.dossiers());
            return Opened.of(sample.create(FileNames.free(folders.dossiers(), name), null));
        });
    }

    /** Saves the open dossier under another name, and goes on there. */
    public void saveCopy(Path target) {
        copyWanted.set(false);
        WorkbenchViewModel now = workbench.get();
        if (now != null) {
            DossierFile file = now.session().file();
            make(Words.say("window.making", FileNames.spoken(target)), progress -> {
                Backup.copy(file, target);
                return Opened.of(DossierFile.open(target));
            });
        }
    }

    /** The user does not want a copy after all. */
    public void saveNoCopy() {
        copyWanted.set(false);
    }

    /** Puts a backup in the place of the open dossier, after a backup of what is there, and opens it. */
    public void restore(Kept kept) {
        WorkbenchViewModel now = workbench.get();
        if (now != null) {
            DossierFile file = now.session().file();
            now.endSheet();
            now.session().end();
            now.backups().end();
            workbench.set(null);
            run(Words.say("backup.restoring"), progress -> rescue.restored(file, kept, progress), failure -> {
                problems.tell(Words.say("backup.restore.failed"), failure);
                run(
                        Words.say("window.opening", FileNames.spoken(file.path())),
                        progress -> {
                            file.close();
                            return Opened.of(DossierFile.open(file.path()));
                        },
                        again -> rescue.offer(file.path(), again));
            });
        }
    }

    /** Closes the dossier; the welcome is shown. */
    public void close() {
        shut();
        workbench.set(null);
        memory.change(settings -> settings.withRecent(settings.recent().closed()));
        welcome.look();
    }

    /** Closes the dossier because the program ends: it will be opened again at the next start. */
    public void end() {
        shut();
        memory.writeNow();
    }

    private void open(Path file, Consumer<Throwable> refused) {
        Path absolute = file.toAbsolutePath().normalize();
        WorkbenchViewModel now = workbench.get();
        if (now != null
                && now.session().file().path().toAbsolutePath().normalize().equals(absolute)) {
            return;
        }
        Wanted wanted = new Wanted();
        opening = wanted;
        canGiveUp.set(true);
        run(
                Words.say("window.opening", FileNames.spoken(file)),
                progress -> Opened.of(DossierFile.open(absolute, Access.EDIT, wanted.telling(progress))),
                opened -> {
                    if (wanted.cancelled()) {
                        close(opened.file());
                    } else {
                        show(opened);
                    }
                },
                refused);
    }

    /** Gives up the file that is being opened; it is as it was. Where none is, nothing happens. */
    public void giveUpOpening() {
        opening.giveUp();
        canGiveUp.set(false);
    }

    /** Whether a file is being opened that can be given up. */
    public ReadOnlyBooleanProperty canGiveUpProperty() {
        return canGiveUp.getReadOnlyProperty();
    }

    private void make(String what, Task<Opened> task) {
        run(what, task, failure -> problems.tell(Words.say("window.make.refused"), failure));
    }

    private void run(String what, Task<Opened> task, Consumer<Throwable> refused) {
        run(what, task, this::show, refused);
    }

    private void run(String what, Task<Opened> task, Consumer<Opened> done, Consumer<Throwable> refused) {
        busy.set(true);
        doing.set(what);
        work.runInTurn(
                        what,
                        task,
                        opened -> {
                            done.accept(opened);
                            rest();
                        },
                        failure -> {
                            rest();
                            refused.accept(failure);
                        })
                .listen(state -> {
                    if (state.phase() == Job.Phase.CANCELLED) {
                        rest();
                    } else if (!state.phase().over() && !state.words().isEmpty()) {
                        doing.set(state.words());
                    }
                });
    }

    private void show(Opened opened) {
        shut();
        String author = memory.settings().author();
        if (author != null) {
            opened.desk().sign(author);
        }
        Session session = new Session(opened.file(), opened.contents(), opened.desk(), work, problems);
        Path file = opened.file().path();
        memory.change(settings -> settings.withRecent(settings.recent().opened(file)));
        welcome.setNote("");
        BackupsViewModel kept = new BackupsViewModel(session, backups, this::restore, DesktopFiles::open);
        workbench.set(new WorkbenchViewModel(session, opened.timeline(), memory, kept));
        if (opened.file().checked()) {
            kept.begin();
        } else {
            settling = work.every(SETTLING, () -> {
                settling.run();
                check(opened.file(), kept);
            });
        }
    }

    /**
     * A large file is shown before it has been checked. That is done when the window has come up, and then it is backed up, one
     * after the other: both go through the whole file, and whoever has just opened it wants to see it. Its columns are kept for
     * the next time.
     */
    private void check(DossierFile file, BackupsViewModel kept) {
        checking = work.run(
                Words.say("window.checking"),
                progress -> {
                    file.check(progress);
                    return file;
                },
                checked -> {
                    keepColumns(file);
                    kept.begin();
                },
                failure -> {
                    problems.tell(Words.say("window.check.failed"), failure);
                    kept.begin();
                });
    }

    private void keepColumns(DossierFile file) {
        WorkbenchViewModel now = workbench.get();
        if (now != null && now.session().file() == file && !file.readOnly()) {
            work.runInTurn(
                    Words.say("window.saving"),
                    progress -> {
                        file.write(Pen::keepColumns);
                        return file;
                    },
                    kept -> {},
                    failure -> problems.tell(Words.say("window.edit.failed"), failure));
        }
    }

    private void shut() {
        settling.run();
        if (checking != null) {
            checking.cancel();
        }
        WorkbenchViewModel now = workbench.get();
        if (now != null) {
            DossierFile file = now.session().file();
            now.reader().keep();
            now.session().end();
            now.backups().end();
            close(file);
        }
    }

    private void close(DossierFile file) {
        work.runInTurn(
                Words.say("window.closing"),
                progress -> {
                    file.close();
                    return file;
                },
                closed -> {},
                failure -> problems.tell(Words.say("window.close.failed"), failure));
    }

    private void rest() {
        canGiveUp.set(false);
        busy.set(false);
        doing.set("");
    }

    private static String folder(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent());
    }
}
