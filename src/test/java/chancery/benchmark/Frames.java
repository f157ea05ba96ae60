package chancery.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs a script and times every pulse of it. A frame's time is that from one pulse to the next, which waits for the render
 * thread to be done with the frame before; its processor time is what the JavaFX thread and the render thread used meanwhile.
 */
final class Frames {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private final Samples times = new Samples();
    private final Samples processor = new Samples();

    /** From pulse to pulse. */
    Samples times() {
        return times;
    }

    /** What both threads computed from pulse to pulse. */
    Samples processor() {
        return processor;
    }

    /**
     * Runs a script.
     *
     * @param seconds how long it lasts
     * @param script told at every pulse how many seconds have passed
     */
    static Frames of(double seconds, DoubleConsumer script) {
        Frames frames = new Frames();
        CompletableFuture<Frames> over = new CompletableFuture<>();
        Platform.runLater(() -> {
            long[] threads = {Thread.currentThread().getId(), renderThread()};
            new AnimationTimer() {

                private long from;
                private long before;
                private long used;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    long cpu = used(threads);
                    if (from == 0) {
                        from = time;
                    } else {
                        frames.times.add(time - before);
                        frames.processor.add(cpu - used);
                    }
                    before = time;
                    used = cpu;
                    double passed = (time - from) / NANOS;
                    if (passed > seconds) {
                        stop();
                        over.complete(frames);
                    } else {
                        script.accept(passed);
                    }
                }
            }.start();
        });
        return over.join();
    }

    private static long used(long[] threads) {
        long used = 0;
        for (long thread : threads) {
            used += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return used;
    }

    private static long renderThread() {
        for (var thread : THREADS.dumpAllThreads(false, false, 0)) {
            if (thread.getThreadName().startsWith("QuantumRenderer")) {
                return thread.getThreadId();
            }
        }
        throw new IllegalStateException("there is no render thread");
    }
}
