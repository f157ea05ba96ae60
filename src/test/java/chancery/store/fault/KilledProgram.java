package chancery.store.fault;

import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.Place;
import chancery.store.DossierFile;
import chancery.store.backup.Backups;
import chancery.store.backup.Occasion;
import chancery.work.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The program that {@link KillLoopTest} kills: it edits one dossier without end. What it is about to do and what it has done goes
 * to the standard output, a line each.
 *
 * <p>Two places, the twins, are always renamed in one edit, so that half an edit would show; each edit brings a place more. The
 * number in the twins' names is the state of the dossier: an edit counts it up, undoing brings the one before back.
 */
final class KilledProgram {

    static final Id<Place> FIRST = new Id<>("twin-1");
    static final Id<Place> SECOND = new Id<>("twin-2");

    private static final int BACKUP_EVERY = 7;

    private final DossierFile file;
    private final Desk desk;
    private final PrintStream out;
    private final Random random;
    private final List<Integer> past = new ArrayList<>();
    private int state;
    private int highest;

    private KilledProgram(DossierFile file, PrintStream out, long seed) {
        this.file = file;
        this.desk = new Desk(file);
        this.out = out;
        this.random = new Random(seed);
        this.state = stateOf(file);
        this.highest = state;
    }

    /** The state of a dossier: the number in the first twin's name. */
    static int stateOf(DossierFile file) {
        return number(file, FIRST);
    }

    static int number(DossierFile file, Id<Place> twin) {
        return file.shelf()
                .entry(twin)
                .map(entry -> Integer.parseInt(((Place) entry).name().substring("Twin ".length())))
                .orElse(0);
    }

    static Place twin(Id<Place> id, int number) {
        return new Place(id, "Twin " + number, null, null);
    }

    static Place mark(int number) {
        return new Place(new Id<>("mark-" + number), "Mark " + number, null, null);
    }

    /**
     * Opens a dossier and edits it until it is killed.
     *
     * @param args the file, the seed, and the folder of backups where some are to be made meanwhile
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DossierFile file = DossierFile.open(Path.of(args[0]));
        KilledProgram program = new KilledProgram(file, out, Long.parseLong(args[1]));
        Optional<Backups> backups = args.length > 2 ? Optional.of(new Backups(Path.of(args[2]))) : Optional.empty();
        out.println("open " + program.state);
        for (int i = 1; ; i++) {
            program.step();
            if (i % BACKUP_EVERY == 0) {
                backups.ifPresent(some -> some.make(file, Occasion.TIME, Progress.NONE));
            }
        }
    }

    /** Edits twice as often as it takes back. */
    private void step() {
        if (random.nextInt(3) > 0 || past.isEmpty()) {
            int next = ++highest;
            out.println("try " + next);
            desk.apply(edit(next));
            past.add(state);
            state = next;
        } else {
            int before = past.remove(past.size() - 1);
            out.println("try " + before);
            desk.undo();
            state = before;
        }
        out.println("done " + state);
    }

    private Edit edit(int next) {
        if (state == 0 && file.shelf().entry(FIRST).isEmpty()) {
            return new Edit(
                    "Begin",
                    List.of(
                            Change.added(twin(FIRST, next)),
                            Change.added(twin(SECOND, next)),
                            Change.added(mark(next))));
        }
        return new Edit(
                "Go on",
                List.of(
                        Change.replaced(twin(FIRST, state), twin(FIRST, next)),
                        Change.replaced(twin(SECOND, state), twin(SECOND, next)),
                        Change.added(mark(next))));
    }
}
