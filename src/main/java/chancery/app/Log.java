package chancery.app;

import chancery.settings.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log of the window: two files of a megabyte in the settings folder. Nothing of it appears in front of the user. */
final class Log {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 2;

    /** JavaFX complains of being on the class path, where it belongs. Held, because the logging system forgets loggers. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Log() {}

    /** Keeps JavaFX's complaint about the class path to itself. */
    static void quietJavaFx() {
        JAVAFX.setFilter(line -> !String.valueOf(line.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }

    /** Writes to the files from now on, and no longer to the error stream; where they cannot be written, to that still. */
    static void intoFiles(Folders folders) {
        Logger root = Logger.getLogger("");
        try {
            Path folder = Files.createDirectories(folders.settings().resolve("log"));
            FileHandler file = new FileHandler(folder.resolve("chancery-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.log(Level.WARNING, "There is no log file", unwritable);
        }
    }
}
