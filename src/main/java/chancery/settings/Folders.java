package chancery.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The folders where the program keeps things for its user. None of them need exist yet.
 *
 * @param settings the settings
 * @param dossiers the user's dossiers, unless they are put elsewhere
 * @param backups copies of the dossiers that the program makes by itself
 */
public record Folders(Path settings, Path dossiers, Path backups) {

    /** The system property that puts all of them below one folder. */
    public static final String HOME = "chancery.home";

    /**
     * This user's folders: below the system property {@value #HOME} where it is set; else where the system keeps such
     * things (on Linux as the XDG Base Directory Specification 0.8 and xdg-user-dirs say, on Windows {@code %APPDATA%}, on
     * macOS the Library).
     */
    public static Folders ofUser() {
        return of(System::getProperty, System::getenv);
    }

    /** The folders of a user with these system properties and this environment. */
    static Folders of(Lookup property, Lookup environment) {
        Path below = path(property.of(HOME));
        if (below != null) {
            Path root = below.toAbsolutePath();
            return new Folders(root.resolve("settings"), root.resolve("dossiers"), root.resolve("backups"));
        }
        Path home = Path.of(Objects.requireNonNullElse(property.of("user.home"), ""))
                .toAbsolutePath();
        Path documents = home.resolve("Documents");
        String system = Objects.requireNonNullElse(property.of("os.name"), "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = absolute(environment.of("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = absolute(environment.of("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new Folders(
                    roaming.resolve("Chancery"), documents.resolve("Chancery"), local.resolve("Chancery/Backups"));
        }
        if (system.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Chancery");
            return new Folders(support, documents.resolve("Chancery"), support.resolve("Backups"));
        }
        Path config = absolute(environment.of("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path data = absolute(environment.of("XDG_DATA_HOME"), home.resolve(".local/share"));
        return new Folders(
                config.resolve("chancery"),
                absolute(xdgDocuments(config, home), documents).resolve("Chancery"),
                data.resolve("chancery/backups"));
    }

    /** What a name stands for, or null. */
    @FunctionalInterface
    interface Lookup {
        @Nullable
        String of(String name);
    }

    /** The documents folder as xdg-user-dirs names it in the user's language, or null. */
    private static @Nullable String xdgDocuments(Path config, Path home) {
        try {
            for (String line : Files.readAllLines(config.resolve("user-dirs.dirs"))) {
                String text = line.strip();
                if (text.startsWith("XDG_DOCUMENTS_DIR=\"") && text.endsWith("\"")) {
                    String folder = text.substring("XDG_DOCUMENTS_DIR=\"".length(), text.length() - 1);
                    return folder.replace("$HOME", home.toString());
                }
            }
            return null;
        } catch (IOException noSuchFile) {
            return null;
        }
    }

    /** The path of a text; the usual one where it is none, or is relative, which the specification has ignored. */
    private static Path absolute(@Nullable String text, Path usual) {
        Path path = path(text);
        return path != null && path.isAbsolute() ? path : usual;
    }

    private static @Nullable Path path(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
