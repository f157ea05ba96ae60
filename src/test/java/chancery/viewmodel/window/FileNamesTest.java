package chancery.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {

    @Test
    void aTitleBecomesPlainLettersAndHyphens() {
        assertEquals("gesprache-uber-den-hafen", FileNames.plain("Gespräche über den Hafen!"));
    }

    @Test
    void aTitleThatIsAPathLeadsNowhere() {
        assertEquals("etc-passwd", FileNames.plain("../../etc/passwd"));
    }

    @Test
    void aNameThatASystemKeepsForItselfIsAvoided() {
        assertEquals("con-dossier", FileNames.plain("CON"));
    }

    @Test
    void aLongTitleIsCut() {
        assertEquals(60, FileNames.plain("a".repeat(300)).length());
    }

    @Test
    void aTitleWithoutPlainLettersIsCalledADossier() {
        assertEquals("dossier", FileNames.plain("!?"));
    }

    @Test
    void aNameThatIsTakenGetsANumber(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("talks.dossier"));
        Files.createFile(folder.resolve("talks-2.dossier"));

        assertEquals(folder.resolve("talks-3.dossier"), FileNames.free(folder, "talks"));
    }
}
