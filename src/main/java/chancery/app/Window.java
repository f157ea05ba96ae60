package chancery.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** The program's window. Made by JavaFX, once, on the JavaFX thread. */
public final class Window extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Chancery");
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }
}
