package chancery.viewmodel.window;

import chancery.exchange.Samples;
import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.store.DossierFile;
import chancery.store.backup.Backups;
import chancery.text.Words;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.viewmodel.backup.BackupsViewModel;
import chancery.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sample that is opened while the welcome stands, in a folder that is taken away again, and that nobody sees. Whatever opens a
 * dossier is then loaded and has run once, so that the first one of the user's is there as soon as a second would be. Nothing of
 * it is remembered, and nothing that fails in it is told.
 */
public final class Rehearsal {

    private static final System.Logger LOG = System.getLogger(Rehearsal.class.getName());

    private static final String FILE = "rehearsal.dossier";

    /** So long the welcome is left alone when it has come up. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** What was asked for beside the window is over by then. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final WindowViewModel window;
    private final Memory remembered;
    private final Work work;
    private @Nullable Play play;
    private boolean over;

    /** What was opened: the folder it lies in, and what the window would show of it. */
    private record Play(Path folder, Opened opened, Memory memory) {}

    /**
     * A rehearsal for a window.
     *
     * @param remembered what the window remembers; the sample is shown as its dossiers are
     */
    public Rehearsal(WindowViewModel window, Memory remembered, Work work) {
        this.window = window;
        this.remembered = remembered;
        this.work = work;
    }

    /** Opens the sample beside the window, and says when; never where the user was sooner. */
    public void begin(Consumer<Rehearsal> ready) {
        work.later(PATIENCE, () -> {
            if (wanted()) {
                work.run(
                        Words.say("window.reading"),
                        progress -> opened(),
                        opened -> {
                            play = opened;
                            ready.accept(this);
                        },
                        failure -> LOG.log(System.Logger.Level.DEBUG, "nothing was rehearsed", failure));
            }
        });
    }

    /** Whether the welcome still stands, and nothing is asked of the window. */
    public boolean wanted() {
        return window.workbenchProperty().get() == null
                && !window.busyProperty().get();
    }

    /** A workbench for the sample. */
    public WorkbenchViewModel workbench() {
        Play now = played();
        Opened opened = now.opened();
        Session session = new Session(opened.file(), opened.contents(), opened.desk(), work, new Problems());
        BackupsViewModel backups = new BackupsViewModel(session, new Backups(now.folder()), kept -> {}, path -> false);
        return new WorkbenchViewModel(session, opened.timeline(), now.memory(), backups);
    }

    /** How it looks: as the window does, and nobody is told of changes. */
    public LooksViewModel looks() {
        return new LooksViewModel(played().memory());
    }

    /** How it is divided. */
    public LayoutViewModel layout() {
        return new LayoutViewModel(played().memory());
    }

    /** Whether all of it was done, or given up. */
    public boolean over() {
        return over;
    }

    /** Closes the sample and takes it away. */
    public void end() {
        over = true;
        Play now = played();
        work.later(
                SETTLING,
                () -> work.run(
                        Words.say("window.closing"),
                        progress -> {
                            now.opened().file().close();
                            remove(now.folder());
                            return now;
                        },
                        removed -> {},
                        failure -> LOG.log(System.Logger.Level.DEBUG, "what was rehearsed is left", failure)));
    }

    private Play played() {
        if (play == null) {
            throw new IllegalStateException("nothing is ready");
        }
        return play;
    }

    private Play opened() throws IOException {
        Path folder = Files.createTempDirectory("chancery");
        leaveNothing(folder);
        boolean complete = false;
        try {
            Folders folders = new Folders(folder, folder, folder);
            Memory memory = new Memory(new SettingsFile(folders), remembered.settings(), work);
            Path file = folder.resolve(FILE);
            Samples.HARBOUR_EXERCISE.create(file, null).close();
            Play made = new Play(folder, Opened.of(DossierFile.open(file)), memory);
            complete = true;
            return made;
        } finally {
            if (!complete) {
                remove(folder);
            }
        }
    }

    /** Whoever closes the window at once ends the program before the rehearsal is over. */
    private static void leaveNothing(Path folder) {
        folder.toFile().deleteOnExit();
        for (String name : List.of("settings.txt", FILE, "." + FILE + ".lock", FILE + "-wal", FILE + "-shm")) {
            folder.resolve(name).toFile().deleteOnExit();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
