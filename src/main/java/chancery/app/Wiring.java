package chancery.app;

import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.text.Words;
import chancery.view.WindowView;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.window.WindowViewModel;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Puts the program together by hand: one page of constructors. The file is opened and the desktop asked while JavaFX starts;
 * the answers wait at a gate until it is there.
 */
final class Wiring {

    private final Gate gate = new Gate();
    private final Work work = Work.threads(gate);
    private final Folders folders = Folders.ofUser();
    private final Problems problems = new Problems();
    private final WindowViewModel window;
    private final CountDownLatch closed = new CountDownLatch(1);

    Wiring() {
        Log.quietJavaFx();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> gate.execute(() -> problems.tellFault(fault)));
        SettingsFile file = new SettingsFile(folders);
        window = new WindowViewModel(new Memory(file, file.load(), work), problems, work, folders);
    }

    /** Opens the window on a file, or, where it is null, where the user left off; returns when it is closed. */
    void run(@Nullable Path file) {
        work.runInTurn(
                Words.say("window.reading"),
                progress -> {
                    Log.intoFiles(folders);
                    return folders;
                },
                ready -> {},
                problems::tellFault);
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
        Platform.startup(this::show);
        try {
            closed.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        gate.open(Platform::runLater);
        Stage stage = new Stage();
        WindowView view = new WindowView(stage, window);
        stage.setOnHidden(event -> end());
        view.show();
    }

    private void end() {
        window.end();
        work.close();
        Platform.exit();
        closed.countDown();
    }
}
