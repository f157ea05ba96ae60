package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.KeptSheet;
import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Memory;
import chancery.viewmodel.UserName;
import chancery.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name the user goes by: remembered where that is asked for, and nowhere else than in what it signs. */
class OwnNameTest {

    private static final String NAME = "Ada Örne";

    @TempDir
    private Path folder;

    private Harbour harbour;
    private SettingsFile file;
    private SheetViewModel sheet;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        file = new SettingsFile(new Folders(folder, folder, folder));
        sheet = fresh();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void itIsRememberedForNewSheetsAndForgottenWhenItIsEmptied() {
        sheet.userName().remember("  Ada \t Örne ");

        assertEquals(NAME, sheet.userName().name());
        assertEquals(NAME, fresh().author().words());

        sheet.userName().remember(" ");
        assertEquals("", sheet.userName().name());
        assertNull(file.load().author());
        assertEquals("", fresh().author().words());
    }

    @Test
    void aNewSheetIsSignedWithItAndOneAtWorkIsLeftAsItIs() {
        sheet.userName().remember(NAME);
        assertEquals("", sheet.author().words());

        sheet.begin();
        assertEquals(NAME, sheet.author().words());

        sheet.author().textProperty().set("The desk");
        sheet.begin();
        assertEquals("The desk", sheet.author().words());
    }

    @Test
    void editsAreSignedWithItFromThenOn() {
        sheet.userName().remember(NAME);
        sheet.saved().save("Weekly");
        assertEquals(NAME, lastWho());

        sheet.userName().remember("");
        sheet.saved().save("Monthly");
        assertEquals(System.getProperty("user.name"), lastWho());
    }

    @Test
    void whatIsWrittenOnAPageIsAllThatAFileTellsOfIt() throws IOException {
        sheet.userName().remember(NAME);
        written().forEach((name, text) -> assertFalse(text.contains(NAME), name));

        sheet.author().textProperty().set(NAME);
        Map<String, String> signed = written();
        assertTrue(signed.get("sheet.html").contains(NAME));
        assertTrue(signed.get("docProps/core.xml").contains(NAME));
        assertEquals(NAME, signed.get("author"));

        sheet.author().textProperty().set("");
        written().forEach((name, text) -> assertFalse(text.contains(NAME), name));
        KeptSheet last = harbour.session().file().shelf().keptSheets().get(0);
        assertNull(last.author());
    }

    /** What files of every format hold, each part by its name. */
    private Map<String, String> written() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String ending : sheet.export().endings()) {
            Path out = folder.resolve("sheet." + ending);
            sheet.export().write(out);
            texts.put(out.getFileName().toString(), Files.readString(out, StandardCharsets.ISO_8859_1));
        }
        texts.put("sheet.html", Files.readString(folder.resolve("sheet.html")));
        texts.put("sheet.md", Files.readString(folder.resolve("sheet.md")));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
            String author = pdf.getDocumentInformation().getAuthor();
            texts.put("author", author == null ? "" : author);
            texts.put(
                    "metadata",
                    new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
        try (ZipFile word = new ZipFile(folder.resolve("sheet.docx").toFile())) {
            word.stream().forEach(part -> {
                try {
                    texts.put(
                            part.getName(),
                            new String(word.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
        return texts;
    }

    private String lastWho() {
        return harbour.session().file().shelf().undoable().orElseThrow().who();
    }

    private SheetViewModel fresh() {
        return new SheetViewModel(
                harbour.session(),
                new UserName(
                        new Memory(file, file.load(), Work.sameThread()),
                        harbour.session().editing()),
                path -> true);
    }
}
