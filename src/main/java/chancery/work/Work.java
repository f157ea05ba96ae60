package chancery.work;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks beside the window. What comes of a task is handed over to one executor, in the program the JavaFX thread's, so
 * that its receiver need not care about threads. A task that fails is told to its {@code failed}; what {@code done} or
 * {@code failed} themselves throw goes to the executor that was handed over to.
 *
 * <p>{@link #run} may run several tasks at once. {@link #runInTurn} runs one after another, in the order given, on the one
 * thread that writes the file.
 */
public final class Work implements AutoCloseable {

    private static final int THREADS = 3;
    private static final long PATIENCE_SECONDS = 5;

    private final Executor pool;
    private final Executor turn;
    private final Executor handOver;
    private final List<ExecutorService> owned;
    private final @Nullable ScheduledExecutorService clock;
    private final Set<Job<?>> givenUpAtClose = ConcurrentHashMap.newKeySet();

    private Work(
            Executor pool,
            Executor turn,
            Executor handOver,
            List<ExecutorService> owned,
            @Nullable ScheduledExecutorService clock) {
        this.pool = pool;
        this.turn = turn;
        this.handOver = handOver;
        this.owned = owned;
        this.clock = clock;
    }

    /**
     * Work on a few daemon threads.
     *
     * @param handOver where answers go: in the program {@code Platform::runLater}
     */
    public static Work threads(Executor handOver) {
        ExecutorService pool = executor("chancery-work-", THREADS);
        ExecutorService turn = executor("chancery-file-", 1);
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, daemons("chancery-clock-"));
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new Work(pool, turn, handOver, List.of(clock, pool, turn), clock);
    }

    /** Work on the caller's own thread: a task is over, and its answer delivered, when the call returns. For tests. */
    public static Work sameThread() {
        return new Work(Runnable::run, Runnable::run, Runnable::run, List.of(), null);
    }

    /**
     * Starts a task that may run beside others. Closing gives it up.
     *
     * @param title what it is, in the user's words
     * @param done takes the answer, on the thread that answers are handed over to
     * @param failed takes what the task threw, on that same thread; not called where the job was cancelled
     */
    public <T> Job<T> run(String title, Task<T> task, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Job<T> job = new Job<>(title, task, handOver, done, failed, givenUpAtClose::remove);
        givenUpAtClose.add(job);
        pool.execute(job.body());
        return job;
    }

    /** Starts a task that waits for those given before it, as {@link #run} otherwise. Closing lets it finish. */
    public <T> Job<T> runInTurn(
            String title, Task<T> task, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Job<T> job = new Job<>(title, task, handOver, done, failed, over -> {});
        turn.execute(job.body());
        return job;
    }

    /**
     * Has something done again and again, on the thread that answers are handed over to; on the caller's own thread, never.
     *
     * @return what ends it; closing ends it too
     */
    public Runnable every(Duration interval, Runnable task) {
        if (clock == null) {
            return () -> {};
        }
        ScheduledFuture<?> turns = clock.scheduleWithFixedDelay(
                () -> handOver.execute(task), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        return () -> turns.cancel(false);
    }

    /**
     * Has something done once, after a while, on the thread that answers are handed over to; on the caller's own thread, at once.
     *
     * @return what gives it up; closing gives it up too
     */
    public Runnable later(Duration delay, Runnable task) {
        if (clock == null) {
            task.run();
            return () -> {};
        }
        AtomicBoolean wanted = new AtomicBoolean(true);
        ScheduledFuture<?> turn = clock.schedule(
                () -> handOver.execute(() -> {
                    if (wanted.get()) {
                        task.run();
                    }
                }),
                delay.toMillis(),
                TimeUnit.MILLISECONDS);
        return () -> {
            wanted.set(false);
            turn.cancel(false);
        };
    }

    /**
     * Takes no more tasks, gives up those that may run beside others, and waits a few seconds for the rest. Tasks that are
     * not over by then die with the program.
     */
    @Override
    public void close() {
        owned.forEach(ExecutorService::shutdown);
        givenUpAtClose.forEach(Job::cancel);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            for (ExecutorService executor : owned) {
                if (!executor.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    System.getLogger(Work.class.getName())
                            .log(System.Logger.Level.WARNING, "A task was not over when the program ended");
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService executor(String name, int threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons(name));
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger count = new AtomicInteger();
        return body -> {
            Thread thread = new Thread(body, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
