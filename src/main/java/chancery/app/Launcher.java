package chancery.app;

import chancery.cli.Commands;
import chancery.cli.ExitCode;
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

    private static final String SUFFIX = ".dossier";

    private Launcher() {}

    /** Starts the program with the arguments of its command line. */
    public static void main(String[] args) {
        // The command line is loaded only where there is a command: it would delay the window.
        if (args.length == 0) {
            System.exit(window(null));
        } else if (args.length == 1 && isDossier(args[0])) {
            System.exit(window(Path.of(args[0])));
        } else {
            System.exit(Commands.main(args, Launcher::window));
        }
    }

    /** Opens the window and returns when it is closed. */
    private static int window(@Nullable Path file) {
        if (!displayed()) {
            return refused(Words.say("app.no-display"));
        }
        try {
            return new Wiring()
                    .run(file)
                    .map(problem -> refused(problem.title() + ". " + problem.message()))
                    .orElse(ExitCode.FINE);
        } catch (UnsupportedOperationException noScreen) {
            return refused(Words.say("app.unopened", String.valueOf(noScreen.getMessage())));
        }
    }

    private static int refused(String words) {
        System.err.println(words);
        return ExitCode.FAILED;
    }

    /** Whether an argument names a dossier that is there; else it may be a command's word. */
    private static boolean isDossier(String argument) {
        try {
            return argument.endsWith(SUFFIX) && Files.exists(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return false;
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
