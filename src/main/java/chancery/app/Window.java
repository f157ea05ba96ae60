package chancery.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program's window. Made by JavaFX, once, on the JavaFX thread. */
public final class Window extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Chancery");
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
        // Some window managers give the first window of JavaFX 21 a size of their own.
        Platform.runLater(stage::sizeToScene);
    }
}
