package chancery.benchmark;

import chancery.viewmodel.window.WindowViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * A dossier opened in a window that shows the welcome, until its first full picture. The first opening of a process makes the
 * whole workbench and has all of Java's work for it; one after another dossier was closed is what a user meets from then on, as
 * somebody who opens another page in a browser that runs.
 */
final class Openings {

    private static final long PAUSE_NANOS = 4_000_000_000L;

    private final WindowViewModel window;
    private final Path file;

    Openings(WindowViewModel window, Path file) {
        this.window = window;
        this.file = file;
    }

    /** After some seconds of the welcome, opens it, to its first picture with all titles. */
    Cost open() {
        pause();
        return Screen.until(() -> window.open(file), () -> {
            WorkbenchViewModel workbench = window.workbenchProperty().get();
            return workbench != null && !workbench.timeline().awaitsTitles();
        });
    }

    /** Closes it and opens it again, several times. */
    Costs again(int turns) {
        Costs costs = new Costs();
        for (int turn = 0; turn < turns; turn++) {
            Screen.until(window::close, () -> window.workbenchProperty().get() == null);
            costs.add(open());
        }
        return costs;
    }

    /** So long somebody looks at the welcome. */
    static void pause() {
        long until = System.nanoTime() + PAUSE_NANOS;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
