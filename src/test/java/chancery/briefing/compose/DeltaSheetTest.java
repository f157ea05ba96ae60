package chancery.briefing.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Keeping;
import chancery.briefing.Orders;
import chancery.briefing.Reading;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.exchange.Samples;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Stance;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sheet says of an earlier one. */
class DeltaSheetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-10T18:00:00Z"), ZoneOffset.UTC);
    private static final SheetOrder SINCE = Orders.PLAIN.withSince("sheet-a");

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void open() {
        file = Samples.GENEVA_2022.create(folder.resolve("geneva.dossier"), null);
        desk = new Desk(file, "Ada");
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void keep() {
        Briefing.Rendered sheet =
                new Briefing(CLOCK).render(file.shelf(), Orders.PLAIN, Briefing.Format.PDF, Progress.NONE);
        Keeping keeping = Keeping.of(file.shelf(), "sheet-a", Orders.PLAIN, sheet, CLOCK);
        desk.keep(keeping.sheet(), sheet.file(), keeping.used());
    }

    private void apply(Change change) {
        desk.apply(new Edit("Change it", List.of(change)));
    }

    private SheetContent sheet() {
        return new Composing(file.shelf(), SINCE, LocalDate.parse("2022-01-10")).content(Room.ALL);
    }

    @Test
    void aPositionThatMovedAndARecordThatChangedAreTold() {
        Position now = (Position)
                file.shelf().entry(new Id<>("gva-position-blinken-diplomacy")).orElseThrow();
        apply(Change.replaced(now, with(now, Stance.MIXED)));
        keep();
        apply(Change.replaced(with(now, Stance.MIXED), now));
        Event interview =
                file.shelf().event(new Id<>("gva-event-lavrov-interview")).orElseThrow();
        apply(Change.replaced(interview, interview.withTitle("Lavrov speaks to the press")));

        List<String> told = Reading.of(sheet(), SectionKind.CHANGES);

        assertEquals(2, told.size(), told::toString);
        assertTrue(
                told.get(0)
                        .startsWith("Moved | Antony Blinken on “Settle by diplomacy”: ▲ 0 → +1 (mixed or neutral, now"
                                + " supports).[1:"),
                told.get(0));
        assertTrue(
                told.get(1)
                        .startsWith("Changed | Event Lavrov speaks to the press: title: Lavrov gives an interview →"
                                + " Lavrov speaks to the press.[1:"),
                told.get(1));
    }

    @Test
    void aSheetSaysSinceWhichOne() {
        keep();

        Section section = sheet().sections().stream()
                .filter(each -> each.kind() == SectionKind.CHANGES)
                .findFirst()
                .orElseThrow();

        assertEquals("since “Geneva talks, January 2022”, 10\u00a0Jan", section.aside());
        assertEquals(
                List.of("Nothing that this sheet is written from has changed."),
                Reading.of(sheet(), SectionKind.CHANGES));
    }

    @Test
    void anEarlierSheetThatIsNoLongerKeptIsMissed() {
        assertTrue(Reading.of(sheet(), SectionKind.CHANGES).get(0).startsWith("The earlier sheet is no longer kept"));
    }

    @Test
    void withoutAnEarlierSheetNothingIsSaidOfChanges() {
        SheetContent plain = new Composing(file.shelf(), Orders.PLAIN, LocalDate.parse("2022-01-10")).content(Room.ALL);

        assertFalse(plain.sections().stream().anyMatch(section -> section.kind() == SectionKind.CHANGES));
    }

    private static Position with(Position position, Stance stance) {
        return new Position(
                position.id(),
                position.actor(),
                position.onBehalfOf(),
                position.issue(),
                stance,
                position.condition(),
                position.confidence(),
                position.basis(),
                position.holds(),
                position.reasoning(),
                position.evidence());
    }
}
