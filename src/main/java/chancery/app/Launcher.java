package chancery.app;

import chancery.text.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The main class. It does not extend {@code javafx.application.Application}: from the class path, Java refuses to start a main
 * class that does.
 */
public final class Launcher {

    private static final int NO_DISPLAY = 3;
    private static final String SUFFIX = ".dossier";

    private Launcher() {}

    /** Starts the program with the arguments of its command line. */
    public static void main(String[] args) {
        Path file = args.length == 1 ? dossier(args[0]) : null;
        if (!displayed()) {
            System.err.println(Words.say("app.no-display"));
            System.exit(NO_DISPLAY);
        }
        new Wiring().open(file);
    }

    /** The dossier that an argument names, or null where it names none: it may be a command's word. */
    private static @Nullable Path dossier(String argument) {
        try {
            Path file = Path.of(argument);
            return argument.endsWith(SUFFIX) && Files.exists(file) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** Whether there is a screen to open a window on; tests bring their own. */
    private static boolean displayed() {
        boolean linux = String.valueOf(System.getProperty("os.name"))
                .toLowerCase(Locale.ROOT)
                .startsWith("linux");
        return !linux
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Monocle".equals(System.getProperty("glass.platform"));
    }
}
