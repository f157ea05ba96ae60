package chancery.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Whether the user's desktop is dark. JavaFX 21 cannot tell, so the desktop's own tool is asked; where there is none, or it
 * does not answer, the desktop is taken to be light.
 */
final class DesktopTheme {

    private static final long PATIENCE_SECONDS = 2;

    private DesktopTheme() {}

    /** Asks the desktop. Takes a moment. */
    static boolean dark() throws InterruptedException {
        String system = String.valueOf(System.getProperty("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return says(
                    "0x0",
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        if (system.startsWith("mac")) {
            return says("dark", "defaults", "read", "-g", "AppleInterfaceStyle");
        }
        String theme = System.getenv("GTK_THEME");
        return (theme != null && theme.toLowerCase(Locale.ROOT).endsWith("dark"))
                || says("prefer-dark", "gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    private static boolean says(String word, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            boolean over = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!over) {
                process.destroyForcibly();
                return false;
            }
            String answer = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return process.exitValue() == 0 && answer.toLowerCase(Locale.ROOT).contains(word);
        } catch (IOException noSuchTool) {
            return false;
        }
    }
}
