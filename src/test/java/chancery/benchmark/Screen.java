package chancery.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX thread as a benchmark uses it: it is asked, and it is waited for. */
final class Screen {

    private static final long PATIENCE_SECONDS = 600;

    private Screen() {}

    /** Asks something on the JavaFX thread. */
    static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error fault) {
                answer.completeExceptionally(fault);
                throw fault;
            }
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Does something on the JavaFX thread. */
    static void run(Runnable act) {
        ask(() -> {
            act.run();
            return act;
        });
    }

    /** How long the JavaFX thread computed so far, in nanoseconds. */
    static long busy() {
        return ask(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /**
     * Does something, and waits until its answer is there, whether it is painted or not.
     *
     * @param listen takes what is to be run when it is
     */
    static Cost told(Runnable act, Consumer<Runnable> listen) {
        CompletableFuture<Cost> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            Cost from = Cost.now();
            listen.accept(() -> answer.complete(Cost.now().since(from)));
            act.run();
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /**
     * Does something, and waits until it is shown.
     *
     * @param shown whether what was done has reached what is painted; asked at every pulse
     * @return from the act to the second of two pulses at which it is shown, so that its picture is painted
     */
    static Cost until(Runnable act, BooleanSupplier shown) {
        CompletableFuture<Cost> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            Cost from = Cost.now();
            act.run();
            new AnimationTimer() {

                private boolean held;

                @Override
                public void handle(long now) {
                    if (held && shown.getAsBoolean()) {
                        stop();
                        answer.complete(Cost.now().since(from));
                    }
                    held = shown.getAsBoolean();
                }
            }.start();
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
