package chancery.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things are kept where the system keeps such things. */
class FoldersTest {

    @TempDir
    Path home;

    @Test
    void onLinuxByTheBaseDirectorySpecification() {
        assertEquals(
                new Folders(
                        home.resolve(".config/chancery"),
                        home.resolve("Documents/Chancery"),
                        home.resolve(".local/share/chancery/backups")),
                folders("Linux", Map.of()));
        Path config = home.resolve("c");
        Path data = home.resolve("d");
        assertEquals(
                new Folders(
                        config.resolve("chancery"),
                        home.resolve("Documents/Chancery"),
                        data.resolve("chancery/backups")),
                folders("Linux", Map.of("XDG_CONFIG_HOME", config.toString(), "XDG_DATA_HOME", data.toString())));
    }

    @Test
    void aRelativeFolderInTheEnvironmentIsIgnored() {
        assertEquals(
                home.resolve(".config/chancery"),
                folders("Linux", Map.of("XDG_CONFIG_HOME", "relative")).settings());
    }

    @Test
    void documentsAreWhereTheUsersLanguageHasThem() throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(
                home.resolve(".config/user-dirs.dirs"),
                "# comment\nXDG_DESKTOP_DIR=\"$HOME/Schreibtisch\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
        assertEquals(
                home.resolve("Dokumente/Chancery"), folders("Linux", Map.of()).dossiers());
    }

    @Test
    void onMacInTheLibrary() {
        Path support = home.resolve("Library/Application Support/Chancery");
        assertEquals(
                new Folders(support, home.resolve("Documents/Chancery"), support.resolve("Backups")),
                folders("Mac OS X", Map.of()));
    }

    @Test
    void onWindowsInTheApplicationData() {
        Path roaming = home.resolve("roaming");
        assertEquals(
                new Folders(
                        roaming.resolve("Chancery"),
                        home.resolve("Documents/Chancery"),
                        home.resolve("AppData/Local/Chancery/Backups")),
                folders("Windows 11", Map.of("APPDATA", roaming.toString())));
    }

    @Test
    void aPropertyPutsEverythingBelowOneFolder() {
        Path below = home.resolve("test");
        Folders expected = new Folders(below.resolve("settings"), below.resolve("dossiers"), below.resolve("backups"));
        assertEquals(
                expected,
                Folders.of(
                        Map.of("user.home", home.toString(), "os.name", "Linux", Folders.HOME, below.toString())::get,
                        name -> null));
    }

    private Folders folders(String system, Map<String, String> environment) {
        return Folders.of(Map.of("user.home", home.toString(), "os.name", system)::get, environment::get);
    }
}
