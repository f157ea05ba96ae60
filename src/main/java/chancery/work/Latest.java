package chancery.work;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks of which only the newest matters, such as a search as the user types: a newer one cancels the older, and the
 * older's answer is never delivered. To be used on the thread that answers are handed over to.
 */
public final class Latest {

    private final Work work;
    private @Nullable Job<?> job;

    /** Runs its tasks with this work. */
    public Latest(Work work) {
        this.work = work;
    }

    /** Cancels the task before, and starts this one; as {@link Work#run} otherwise. */
    public <T> Job<T> run(String title, Task<T> task, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        cancel();
        Job<T> started = work.run(title, task, done, failed);
        job = started;
        return started;
    }

    /** Cancels the task that runs, if any. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }
}
