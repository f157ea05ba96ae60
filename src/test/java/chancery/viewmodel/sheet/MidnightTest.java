package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.AsOf;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dossier;
import chancery.time.SetClock;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Memories;
import chancery.viewmodel.UserName;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that names no day is as of the day on which it is looked at, also when a day ends over it. */
class MidnightTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private SheetViewModel sheet;
    private final SetClock clock = new SetClock("2031-04-15T21:59:00Z");

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        harbour.session().editing().make(new Edit("No day", List.of(undated())));
        sheet = new SheetViewModel(
                harbour.session(),
                new UserName(Memories.fresh(folder), harbour.session().editing()),
                path -> true,
                clock);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theDayIsThatOfTheDossiersZoneWhenThePagesAreLaid() {
        sheet.show(true);
        assertTrue(page().contains("as of the end of Tue 15 April 2031"), page());

        clock.advance(Duration.ofMinutes(2));
        sheet.look();

        assertTrue(page().contains("as of the end of Wed 16 April 2031"), page());
    }

    @Test
    void withinADayThePagesStay() {
        sheet.show(true);
        Pages before = sheet.preview().pagesProperty().get();
        clock.advance(Duration.ofHours(-1));
        sheet.look();
        assertSame(before, sheet.preview().pagesProperty().get());
    }

    @Test
    void whatIsHandedOverAfterMidnightIsNotOfYesterday() {
        Press press = new Press(harbour.session().file().shelf(), clock);
        SheetOrder order = sheet.draft().order();
        AsOf day = AsOf.endOf(LocalDate.parse("2031-04-14"));
        SheetOrder named = order.withScope(new Scope(null, null, List.of(), List.of(), day, null));
        byte[] evening = lay(press, order);
        assertSame(evening, lay(press, order));

        clock.advance(Duration.ofMinutes(2));
        assertNotSame(evening, lay(press, order));

        byte[] fixed = lay(press, named);
        clock.advance(Duration.ofDays(1));
        assertSame(fixed, lay(press, named));
    }

    private static byte[] lay(Press press, SheetOrder order) {
        return press.lay(order, Progress.NONE).laid().pdf();
    }

    private String page() {
        List<String> said = new ArrayList<>();
        Pages pages = sheet.preview().pagesProperty().get();
        assertNotNull(pages);
        pages.read(0, said::add, links -> {});
        return said.get(0).replaceAll("\\s+", " ");
    }

    /** The dossier as it is, without a day. */
    private Change undated() {
        Dossier before = harbour.session().contents().dossier();
        return Change.replaced(
                before,
                new Dossier(
                        before.id(),
                        before.title(),
                        before.marking(),
                        before.zone(),
                        null,
                        before.cutOff(),
                        before.author(),
                        before.language()));
    }
}
