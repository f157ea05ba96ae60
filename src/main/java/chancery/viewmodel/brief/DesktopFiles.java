package chancery.viewmodel.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens files with the program that the desktop has for them. */
public final class DesktopFiles {

    private static final long PATIENCE_SECONDS = 10;

    private DesktopFiles() {}

    /** Asks the desktop to open a file; answers whether it could. Takes a moment. */
    public static boolean open(Path file) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command(file.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // An opener that goes on for as long as the file is shown has opened it.
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException noSuchTool) {
            return false;
        }
    }

    private static List<String> command(String file) {
        String system = String.valueOf(System.getProperty("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
