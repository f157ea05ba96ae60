package chancery.viewmodel.brief;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.settings.Folders;
import chancery.settings.Settings;
import chancery.settings.SettingsFile;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problem;
import chancery.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingViewModelTest {

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private Harbour harbour;
    private Memory memory;
    private BriefingViewModel briefing;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        SettingsFile file = new SettingsFile(new Folders(folder, folder, folder));
        memory = new Memory(file, Settings.DEFAULTS, Work.sameThread());
        briefing = new BriefingViewModel(harbour.session(), memory, opened::add);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theSheetIsWrittenAndOpened() throws IOException {
        Path out = folder.resolve("sheet.pdf");

        briefing.print(briefing.form(), out);

        assertEquals("%PDF", new String(Files.readAllBytes(out), 0, 4, ISO_8859_1));
        assertEquals(List.of(out), opened);
        assertEquals(BriefingViewModel.Phase.PRINTED, briefing.phaseProperty().get());
        assertTrue(briefing.wordsProperty().get().startsWith("Saved sheet.pdf"), briefing.wordsProperty()::get);
    }

    @Test
    void theFormBeginsWithWhatTheDossierSays() {
        BriefingForm form = briefing.form();

        assertEquals("TLP:CLEAR", form.markingProperty().get());
        assertEquals("harbour-sheet-2031-04-15.pdf", briefing.fileName(form));
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsWritten() {
        Path out = folder.resolve("nowhere").resolve("sheet.pdf");

        briefing.print(briefing.form(), out);

        Problem problem = harbour.session().problems().waiting().get(0);
        assertEquals("The sheet was not saved", problem.title());
        assertEquals(null, problem.code());
        assertFalse(Files.exists(out));
        assertEquals(BriefingViewModel.Phase.IDLE, briefing.phaseProperty().get());
    }

    @Test
    void theNameTheUserSignsWithIsRemembered() {
        BriefingForm form = briefing.form();
        form.authorProperty().set("A. Desk");

        briefing.print(form, folder.resolve("sheet.pdf"));

        assertEquals("A. Desk", memory.settings().author());
        assertEquals("A. Desk", briefing.form().authorProperty().get());
    }
}
