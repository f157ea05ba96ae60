package chancery.briefing.compose;

import static chancery.briefing.Made.actor;
import static chancery.briefing.Made.event;
import static chancery.briefing.Made.holding;
import static chancery.briefing.Made.issue;
import static chancery.briefing.Made.passage;
import static chancery.briefing.Made.position;
import static chancery.briefing.Made.quote;
import static chancery.briefing.Made.source;
import static chancery.briefing.Made.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.briefing.Made;
import chancery.briefing.Orders;
import chancery.briefing.Paper;
import chancery.briefing.Reading;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Layout;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an order leaves out of a sheet, and puts in. */
class OrderedSheetTest {

    private static final Entry[] TALKS = {
        source(1, "2030-05-09"),
        actor("North", ActorKind.STATE, null),
        actor("South", ActorKind.STATE, null),
        issue("treaty"),
        issue("tolls"),
        with(event("e1", "North moves", Reality.OCCURRED, "2030-05-01"), "north"),
        with(event("e2", "South moves", Reality.OCCURRED, "2030-05-03", passage(1, 1, "It moved.")), "south"),
        with(event("e3", "Nobody knows when", Reality.OCCURRED, null), "south"),
        quote("q1", QuoteKind.DIRECT, "north", null, "2030-05-01", passage(1, 2, "No.")),
        quote("q2", QuoteKind.DIRECT, "south", null, "2030-05-03", passage(1, 3, "Yes.")),
        position("p1", "north", null, "treaty", -1, holding(null, null)),
        position("p2", "south", null, "tolls", 1, holding(null, null))
    };

    @TempDir
    Path folder;

    private SheetContent sheet(SheetOrder order, Entry... entries) {
        try (DossierFile file = Made.dossier(folder, "Made", entries)) {
            return new Composing(file.shelf(), order, LocalDate.EPOCH).content(Room.ALL);
        }
    }

    private static Scope days(String from, String to) {
        return new Scope(LocalDate.parse(from), LocalDate.parse(to), List.of(), List.of(), null, null);
    }

    @Test
    void sectionsStandAsTheyAreOrdered() {
        List<SectionKind> asked = List.of(SectionKind.SOURCES, SectionKind.QUOTES, SectionKind.DEVELOPMENTS);

        SheetContent sheet = sheet(Orders.PLAIN.withSections(asked), TALKS);

        assertEquals(asked, sheet.sections().stream().map(Section::kind).toList());
    }

    @Test
    void eventsAndQuotesOutsideThePeriodAreNotTold() {
        SheetContent sheet = sheet(Orders.PLAIN.withScope(days("2030-05-02", "2030-05-04")), TALKS);

        assertEquals(List.of("3 May | South moves.[1:1]"), Reading.of(sheet, SectionKind.DEVELOPMENTS));
        assertEquals(List.of("direct | Yes. | South, 3 May.[1:3] Unverified."), Reading.of(sheet, SectionKind.QUOTES));
        assertEquals(
                List.of("Events of Thu 2 May 2030 to Sat 4 May 2030", "With the author’s notes"),
                sheet.cover().scope());
    }

    @Test
    void aSheetAboutAnActorTellsWhatItDoesSaysAndHolds() {
        Scope north = new Scope(null, null, List.of(new Id<>("north")), List.of(), null, null);

        SheetContent sheet = sheet(Orders.PLAIN.withScope(north), TALKS);

        assertEquals(List.of("1 May | North moves."), Reading.of(sheet, SectionKind.DEVELOPMENTS));
        assertEquals(List.of("direct | No. | North, 1 May.[1:2] Unverified."), Reading.of(sheet, SectionKind.QUOTES));
        assertEquals(
                List.of("Issue | North", "Issue treaty | −1 opposes. North. Without evidence."),
                Reading.of(sheet, SectionKind.POSITIONS));
        assertEquals("About North", sheet.cover().scope().get(0));
    }

    @Test
    void aProfileTellsNotesOnItsActorsAndWhatIsTheirs() {
        Scope north = new Scope(null, null, List.of(new Id<>("north")), List.of(), null, null);
        List<Entry> noted = new ArrayList<>(List.of(TALKS));
        for (String on : List.of("made", "source-1", "treaty", "north", "south", "e1", "e2", "q1", "p1")) {
            noted.add(new Note(
                    new Id<>("on-" + on), NoteKind.REMARK, new Id<>(on), "On " + on + ".", null, null, null, null));
        }
        Entry[] all = noted.toArray(Entry[]::new);

        SheetContent profile = sheet(SheetOrder.of(Template.ACTOR_PROFILE).withScope(north), all);

        assertEquals(List.of("On e1.", "On north.", "On p1.", "On q1."), remarks(profile));
    }

    private static List<String> remarks(SheetContent sheet) {
        return Reading.of(sheet, SectionKind.NOTES).stream()
                .map(line -> line.replaceAll(".*(On \\w+\\.).*", "$1"))
                .sorted()
                .toList();
    }

    @Test
    void aSheetOnIssuesHasTheirPositionsInTheOrderChosen() {
        Scope both = new Scope(null, null, List.of(), List.of(new Id<>("tolls"), new Id<>("treaty")), null, null);

        SheetContent sheet = sheet(Orders.PLAIN.withScope(both), TALKS);

        assertEquals(
                List.of("Issue", "Issue tolls", "Issue treaty"),
                Reading.of(sheet, SectionKind.POSITIONS).stream()
                        .map(line -> line.substring(0, line.indexOf(" | ")))
                        .toList());
        assertEquals(List.of(), Reading.of(sheet, SectionKind.DEVELOPMENTS));
    }

    @Test
    void aMomentIsToldInItsZoneAndCountedInTheDossiers() {
        AsOf noon = new AsOf(LocalDate.parse("2030-05-02"), LocalTime.of(1, 30), ZoneId.of("Asia/Tokyo"));

        SheetContent sheet = sheet(
                Orders.asOf(noon),
                event("a", "Before", Reality.OCCURRED, "2030-05-01T16:29:00"),
                event("b", "At it", Reality.OCCURRED, "2030-05-01T16:30:00", passage(1, 1, "It is.")),
                source(1, "2030-04-01"));

        assertEquals(
                "as of Thu 2 May 2030, 01:30 (Asia/Tokyo, UTC+09:00)",
                sheet.cover().asOf());
        assertEquals(
                "1 May, 16:29 | Before.",
                Reading.of(sheet, SectionKind.DEVELOPMENTS).get(0));
        assertEquals(List.of("1 May, 16:30 | At it (scheduled).[1:1]"), Reading.of(sheet, SectionKind.WATCH));
    }

    @Test
    void datesHaveTheNamesOfTheirLanguage() {
        Layout french = new Layout(Paper.A4, "fr", true);

        SheetContent sheet = sheet(Orders.PLAIN.withLayout(french), TALKS);

        assertEquals("as of the end of ven. 10 mai 2030 (UTC)", sheet.cover().asOf());
        assertEquals(
                "3 mai | South moves.[1:1]",
                Reading.of(sheet, SectionKind.DEVELOPMENTS).get(0));
    }

    @Test
    void anotherSheetOfWhatWasReadIsWhatItWouldBeReadAnew() {
        try (DossierFile file = Made.dossier(folder, "Made", TALKS)) {
            SheetOrder other = Orders.PLAIN.withScope(days("2030-05-02", "2030-05-04"));
            Composing first = new Composing(file.shelf(), Orders.PLAIN, LocalDate.EPOCH);

            assertEquals(
                    new Composing(file.shelf(), other, LocalDate.EPOCH).content(Room.ALL),
                    first.with(other).content(Room.ALL));
        }
    }
}
