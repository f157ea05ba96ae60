package chancery.app;

import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.text.Words;
import chancery.view.WindowView;
import chancery.view.look.Appearance;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problem;
import chancery.viewmodel.Problems;
import chancery.viewmodel.window.WindowViewModel;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Puts the program together by hand: one page of constructors. JavaFX takes longest to start, so the rest is put together, the
 * file opened and the desktop asked meanwhile; what comes of that waits at a gate until the window is up.
 */
final class Wiring {

    private final Gate gate = new Gate();
    private final Work work = Work.threads(gate);
    private final Folders folders = Folders.ofUser();
    private final Problems problems = new Problems();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Opens the window on a file, or, where it is null, where the user left off; returns when it is closed.
     *
     * @return what kept it from opening; nothing where it was open
     * @throws UnsupportedOperationException where there is no screen to open it on
     */
    Optional<Problem> run(@Nullable Path file) {
        Log.quietJavaFx();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> gate.execute(() -> problems.tellFault(fault)));
        CompletableFuture<WindowViewModel> window = CompletableFuture.supplyAsync(() -> begin(file));
        Platform.startup(() -> {});
        try {
            WindowViewModel begun = window.join();
            Platform.runLater(() -> show(begun));
            closed.await();
        } catch (CompletionException fault) {
            Platform.exit();
            problems.tellFault(fault);
            return problems.waiting().stream().findFirst();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Starts everything that does not need JavaFX. */
    private WindowViewModel begin(@Nullable Path file) {
        SettingsFile settings = new SettingsFile(folders);
        WindowViewModel window =
                new WindowViewModel(new Memory(settings, settings.load(), work), problems, work, folders);
        inTurn(() -> Log.intoFiles(folders));
        if (file == null) {
            window.start();
        } else {
            window.open(file);
        }
        work.run(
                Words.say("window.reading"),
                progress -> DesktopTheme.dark(),
                window.looks().desktopDarkProperty()::set,
                problems::tellFault);
        Appearance.warmUp();
        return window;
    }

    private void show(WindowViewModel window) {
        Stage stage = new Stage();
        WindowView view = new WindowView(stage, window);
        stage.setOnHidden(event -> end(window));
        view.show();
        // The window comes up first, and is filled with the next frame.
        Platform.runLater(() -> {
            gate.open(Platform::runLater);
            view.rehearse(window.rehearsal());
        });
    }

    private void end(WindowViewModel window) {
        window.end();
        work.close();
        Platform.exit();
        closed.countDown();
    }

    private void inTurn(Runnable task) {
        work.runInTurn(
                Words.say("window.reading"),
                progress -> {
                    task.run();
                    return task;
                },
                done -> {},
                problems::tellFault);
    }
}
