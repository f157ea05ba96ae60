package chancery.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are found again at the next start, and never in its way. */
class SettingsFileTest {

    private static final Settings ALL = Settings.DEFAULTS
            .withLayout(Layout.DEFAULT
                    .withWindow(new WindowBounds(-1280.5, 0, 1400, 900, true))
                    .withDivider("main=left", 0.25)
                    .withDivider("reader", 1)
                    .withView("positions"))
            .withLook(new Look(Theme.DARK, 130))
            .withRecent(RecentFiles.NONE
                    .opened(Path.of("/home/ann/old.dossier"))
                    .opened(Path.of("/home/ann/new = \\ 日本.dossier")))
            .withStrip(new Strip(false))
            .withAuthor("Ann\nLyst")
            .remembering("column.width", "12")
            .remembering("note", "a = b \\ c\r\n");

    @TempDir
    Path folder;

    private SettingsFile file;

    @BeforeEach
    void chooseTheFolder() {
        Path settings = folder.resolve("config").resolve("chancery");
        file = new SettingsFile(new Folders(settings, folder, folder));
    }

    @Test
    void atTheFirstStartTheDefaultsHold() {
        assertEquals(Settings.DEFAULTS, file.load());
        assertFalse(Files.exists(file.path()));
    }

    @Test
    void everySettingComesBack() throws IOException {
        file.save(ALL);
        assertEquals(ALL, file.load());
        file.save(Settings.DEFAULTS);
        assertEquals(Settings.DEFAULTS, file.load());
    }

    @Test
    void savingLeavesOneFile() throws IOException {
        file.save(ALL);
        file.save(ALL);
        try (Stream<Path> files = Files.list(file.path().getParent())) {
            assertEquals(List.of(file.path()), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0000",
                "{\"window\": 1}",
                "chancery settings 2\n",
                "chancery settings 1\nno equals sign\n",
                "chancery settings 1\nlook.theme=PINK\n",
                "chancery settings 1\nlook.text-size=huge\n",
                "chancery settings 1\nlook.text-size=9000\n",
                "chancery settings 1\ndivider.main=7\n",
                "chancery settings 1\nwindow.x=0\nwindow.y=0\nwindow.width=-5\nwindow.height=1\n",
                "chancery settings 1\nrecent.x=/a\n",
                "chancery settings 1\nrecent.0=/a\u0000b\n"
            })
    void aBrokenFileIsSetAsideAndTheDefaultsHold(String text) throws IOException {
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), text);
        assertEquals(Settings.DEFAULTS, file.load());
        assertFalse(Files.exists(file.path()));
        assertEquals(text, Files.readString(file.path().resolveSibling("settings.txt.broken")));
    }

    @Test
    void bytesThatAreNoTextAreSetAsideToo() throws IOException {
        Files.createDirectories(file.path().getParent());
        Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0x20});
        assertEquals(Settings.DEFAULTS, file.load());
        assertTrue(Files.exists(file.path().resolveSibling("settings.txt.broken")));
    }

    @Test
    void aFolderInThePlaceOfTheFileDoesNotStopAStart() throws IOException {
        Files.createDirectories(file.path());
        assertEquals(Settings.DEFAULTS, file.load());
    }

    @Test
    void whatThisVersionDoesNotKnowIsLeftOut() throws IOException {
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), "chancery settings 1\nauthor=Ann\nsomething.new=1\n");
        assertEquals(Settings.DEFAULTS.withAuthor("Ann"), file.load());
    }

    @Test
    void whatCannotBeSavedLeavesTheOldFile() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config").resolve("chancery"), "a file where a folder is wanted");
        assertThrows(IOException.class, () -> file.save(ALL));
        assertEquals(Settings.DEFAULTS, file.load());
    }

    @Test
    void tenFilesAreRememberedTheNewestFirstAndNoneTwice() {
        RecentFiles recent = RecentFiles.NONE;
        for (int i = 0; i < 12; i++) {
            recent = recent.opened(Path.of("f" + i));
        }
        recent = recent.opened(Path.of("f5"));
        assertEquals(
                Stream.of("f5", "f11", "f10", "f9", "f8", "f7", "f6", "f4", "f3", "f2")
                        .map(Path::of)
                        .toList(),
                recent.files());
        assertEquals(Path.of("f5"), recent.open());
        assertEquals(new RecentFiles(recent.files().subList(1, 10), null), recent.without(Path.of("f5")));
        assertEquals(Path.of("f5"), recent.without(Path.of("f11")).open());
        assertEquals(new RecentFiles(recent.files(), null), recent.closed());
    }

    @Test
    void whatIsForgottenIsGone() {
        assertEquals(
                Map.of("note", "a = b \\ c\r\n"),
                ALL.remembering("column.width", null).remembered());
    }
}
