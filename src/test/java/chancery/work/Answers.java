package chancery.work;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;

/** What {@link Work} hands over to the thread of the window, which is the test's: it waits until the test takes it. */
public final class Answers implements Executor {

    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable answer) {
        waiting.add(answer);
    }

    /** Takes the next answer, however long it takes. */
    public void takeOne() throws InterruptedException {
        Assertions.assertTrue(takeWithin(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS)), "nothing came");
    }

    /** Takes the next answer, if it comes within some milliseconds; says whether it did. */
    public boolean takeWithin(long millis) throws InterruptedException {
        Runnable answer = waiting.poll(millis, TimeUnit.MILLISECONDS);
        if (answer != null) {
            answer.run();
        }
        return answer != null;
    }

    /** Takes answers until something holds. */
    public void await(BooleanSupplier met) throws InterruptedException {
        while (!met.getAsBoolean()) {
            takeOne();
        }
    }

    /** Takes answers until none has come for some milliseconds. */
    public void awaitQuiet(long millis) throws InterruptedException {
        boolean more;
        do {
            more = takeWithin(millis);
        } while (more);
    }
}
