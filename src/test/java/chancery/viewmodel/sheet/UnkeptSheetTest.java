package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.store.DossierFile;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Memories;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.viewmodel.UserName;
import chancery.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that somebody else has open: a sheet of it can be handed over, but is not kept. */
class UnkeptSheetTest {

    @TempDir
    private Path folder;

    private Harbour elsewhere;
    private DossierFile file;
    private SheetViewModel sheet;

    @BeforeEach
    void open() {
        elsewhere = new Harbour(folder);
        file = DossierFile.open(elsewhere.session().file().path());
        Session session = new Session(file, Contents.of(file.shelf()), Work.sameThread(), new Problems());
        sheet = new SheetViewModel(session, new UserName(Memories.fresh(folder), session.editing()), path -> true);
    }

    @AfterEach
    void close() {
        file.close();
        elsewhere.close();
    }

    @Test
    void itIsSaidBeforeTheSheetIsHandedOver() {
        assertFalse(sheet.keeps());

        sheet.print().begin();
        assertTrue(
                sheet.print().cautionProperty().get().startsWith(Words.say("sheet.unkept")),
                sheet.print().cautionProperty()::get);
    }

    @Test
    void itIsSaidAfterwardsToo() {
        Path out = folder.resolve("sheet.pdf");

        sheet.export().write(out);

        assertTrue(Files.exists(out));
        assertEquals(List.of(), file.shelf().keptSheets());
        assertEquals(
                List.of("Saved sheet.pdf, 2 pages.", Words.say("sheet.unkept.done")),
                sheet.export().wordsProperty().get().lines().limit(2).toList());
    }
}
