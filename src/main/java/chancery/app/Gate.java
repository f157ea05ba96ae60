package chancery.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is handed over until there is somebody to take it, then passes it on in order. So the file can be opened while
 * JavaFX starts.
 */
final class Gate implements Executor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private @Nullable Executor beyond;

    @Override
    public synchronized void execute(Runnable task) {
        if (beyond == null) {
            waiting.add(task);
        } else {
            beyond.execute(task);
        }
    }

    /** Does what waits, on the caller's thread, and passes on everything that comes from now on. */
    synchronized void open(Executor taker) {
        beyond = taker;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
