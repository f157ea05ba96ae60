package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.BriefRefused;
import chancery.briefing.Briefing.Format;
import chancery.briefing.Laid;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.order.Writing;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.KeptSheet;
import chancery.store.Shelf;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.sheet.HandingOver.Wanted;
import chancery.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandingOverTest {

    private static final SheetOrder ORDER = SheetOrder.of(Template.TWO_PAGE);

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Press press;
    private HandingOver handing;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        press = new Press(shelf(), Clock.systemUTC());
        handing = new HandingOver(harbour.session(), press, () -> Wanted.own(ORDER), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void whatIsHandedOverAndKeptIsWhatWasSeenToTheByte() {
        Laid seen = press.lay(ORDER, Progress.NONE).laid();

        HandingOver.Ready ready = handing.make(Wanted.own(ORDER), Format.PDF, Progress.NONE);
        handing.keep(ready);

        assertSame(seen.pdf(), ready.file());
        KeptSheet kept = shelf().keptSheets().get(0);
        assertArrayEquals(seen.pdf(), shelf().keptFile(kept.id()).orElseThrow());
    }

    @Test
    void everyFormatSaysWhatWasSeen() {
        Laid seen = press.lay(ORDER, Progress.NONE).laid();

        for (Format format : Format.values()) {
            assertSame(
                    seen.content(), press.render(ORDER, format, Progress.NONE).content());
        }
    }

    @Test
    void whatIsHandedOverBeforeItIsSeenIsWhatIsSeenThen() {
        HandingOver.Ready ready = handing.make(Wanted.own(ORDER), Format.PDF, Progress.NONE);

        assertSame(ready.file(), press.lay(ORDER, Progress.NONE).laid().pdf());
    }

    @Test
    void aDossierThatChangedIsReadAgain() {
        Laid seen = press.lay(ORDER, Progress.NONE).laid();
        Actor before = shelf().actors().stream()
                .filter(actor -> actor.id().value().endsWith("vesek"))
                .findFirst()
                .orElseThrow();
        harbour.session()
                .editing()
                .make(new Edit("Rename", List.of(Change.replaced(before, before.withName("Ana Newname")))));

        press.forget();

        Laid now = press.lay(ORDER, Progress.NONE).laid();
        assertNotSame(seen, now);
        assertTrue(now.content().toString().contains("Ana Newname"));
    }

    @Test
    void textThatCannotBePrintedIsWrittenInTheOtherFormats() {
        SheetOrder arabic = ORDER.withWriting(new Writing("السلام", List.of(), List.of(), List.of()));

        assertThrows(BriefRefused.class, () -> handing.make(Wanted.own(arabic), Format.PDF, Progress.NONE));
        assertTrue(new String(
                        handing.make(Wanted.own(arabic), Format.MARKDOWN, Progress.NONE)
                                .file(),
                        StandardCharsets.UTF_8)
                .contains("السلام"));
    }

    @Test
    void whatIsKeptOrRememberedOfASheetDoesNotHaveItLaidAgain() {
        HandingOver.Ready ready = handing.make(Wanted.own(ORDER), Format.PDF, Progress.NONE);
        handing.keep(ready);

        assertFalse(harbour.session().changesProperty().get().touchesTheRecord());
    }

    private Shelf shelf() {
        return harbour.session().file().shelf();
    }
}
