package chancery.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** The window as a place to drop a file on: a dossier is opened, anything else is taken for a text. */
final class DropTarget {

    private DropTarget() {}

    /** Takes what is dropped anywhere on a scene. */
    static void on(Scene scene, Consumer<Path> dossier, Consumer<Path> text) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (file(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = file(event);
            file.ifPresent(path -> {
                boolean ofOurs = path.toString().toLowerCase(Locale.ROOT).endsWith(".dossier");
                // The desktop waits for the drop to end; what comes of it need not.
                Platform.runLater(() -> (ofOurs ? dossier : text).accept(path));
            });
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    /** The one file that is dragged. */
    private static Optional<Path> file(DragEvent event) {
        return event.getGestureSource() == null
                        && event.getDragboard().getFiles().size() == 1
                ? event.getDragboard().getFiles().stream().map(File::toPath).findFirst()
                : Optional.empty();
    }
}
