package chancery.work;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A task that has been started. Its answer, and every call of a listener, arrives through the executor that its {@link Work}
 * hands over to; once {@link #cancel} has been called on that executor's thread, no answer arrives any more.
 *
 * @param <T> what comes of it
 */
public final class Job<T> {

    /** Where a job is in its life. */
    public enum Phase {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more will happen. */
        public boolean over() {
            return compareTo(DONE) >= 0;
        }
    }

    /**
     * How a job stands.
     *
     * @param fraction 0 to 1, or {@link Progress#UNKNOWN}
     * @param words what is being done; empty where the task says nothing
     */
    public record State(Phase phase, double fraction, String words) {}

    private final String title;
    private final Executor handOver;
    private final FutureTask<T> future;
    private final AtomicBoolean announced = new AtomicBoolean();
    private final List<Consumer<? super State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = new State(Phase.WAITING, Progress.UNKNOWN, "");
    private volatile boolean cancelled;

    /**
     * A job that waits to be run.
     *
     * @param over told on any thread, once, when the job has ended, in whatever way
     */
    Job(
            String title,
            Task<T> task,
            Executor handOver,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed,
            Consumer<Job<?>> over) {
        this.title = title;
        this.handOver = handOver;
        this.future = new FutureTask<>(() -> perform(task)) {
            @Override
            protected void done() {
                over.accept(Job.this);
                handOver.execute(() -> deliver(done, failed));
            }
        };
    }

    /** What it is, in the user's words, such as "Importing Harbour talks". */
    public String title() {
        return title;
    }

    /** How it stands now. May be asked on any thread. */
    public State state() {
        return state;
    }

    /**
     * Gives it up. A task that runs is not interrupted: it ends at its next {@link Progress#check}, and its answer is
     * dropped. Does nothing where the answer has already been delivered.
     */
    public void cancel() {
        cancelled = true;
        future.cancel(false);
    }

    /** Tells a listener how the job stands: now, and after every change. Changes in quick succession may be told as one. */
    public void listen(Consumer<? super State> listener) {
        handOver.execute(() -> {
            listeners.add(listener);
            listener.accept(state);
        });
    }

    /** What a thread runs. */
    Runnable body() {
        return future;
    }

    private T perform(Task<T> task) throws Exception {
        announce(before -> new State(Phase.RUNNING, Progress.UNKNOWN, ""));
        return task.run(new Ear());
    }

    /** The last word on the job, said where the answer is handed over. */
    private void deliver(Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (cancelled) {
            end(Phase.CANCELLED);
            return;
        }
        try {
            T answer = future.get();
            end(Phase.DONE);
            done.accept(answer);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof CancellationException) {
                end(Phase.CANCELLED);
            } else {
                end(Phase.FAILED);
                failed.accept(failure.getCause());
            }
        } catch (InterruptedException cannotHappen) {
            // The future is done, so get() does not wait.
            throw new IllegalStateException(cannotHappen);
        }
    }

    private void end(Phase phase) {
        change(before -> new State(phase, phase == Phase.DONE ? 1 : before.fraction(), before.words()));
        tell();
    }

    /** Changes the state and has the listeners told, once for all changes until they are. */
    private void announce(UnaryOperator<State> next) {
        change(next);
        if (announced.compareAndSet(false, true)) {
            handOver.execute(() -> {
                announced.set(false);
                tell();
            });
        }
    }

    private synchronized void change(UnaryOperator<State> next) {
        if (!state.phase().over()) {
            state = next.apply(state);
        }
    }

    private void tell() {
        State now = state;
        listeners.forEach(listener -> listener.accept(now));
    }

    /** What the task itself is given. */
    private final class Ear implements Progress {

        @Override
        public void fraction(double fraction) {
            double cut = fraction >= 0 ? Math.min(fraction, 1) : UNKNOWN;
            announce(before -> new State(before.phase(), cut, before.words()));
        }

        @Override
        public void words(String words) {
            announce(before -> new State(before.phase(), before.fraction(), words));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
