package chancery.app;

import javafx.application.Application;

/**
 * The main class. It does not extend {@link Application}: from the class path, Java refuses to start a main class that
 * does.
 */
public final class Launcher {

    private Launcher() {}

    /** Starts the program with the arguments of its command line. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }
}
