package chancery.briefing.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Keeping;
import chancery.briefing.Orders;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.Scope;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Writing;
import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.exchange.Samples;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reference;
import chancery.model.Source;
import chancery.model.Stance;
import chancery.store.DossierFile;
import chancery.store.image.Image;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has become of a sheet of the Harbour exercise. */
class ComparisonTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-15T18:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2031, 4, 15);

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void open() {
        file = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
        desk = new Desk(file, "Ada");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void nothingIsOtherwiseWhereNothingWasDone() {
        keep(Orders.PLAIN);
        assertEquals(new Changes(List.of(), List.of(), List.of(), List.of()), since());
        assertEquals(List.of(), Comparison.hits(file.shelf(), "sheet-a"));
    }

    @Test
    void whatIsNewChangedAndWithdrawnIsTold() {
        keep(Orders.PLAIN);
        Event round = read("hbr-event-second-round", Event.class);
        Event march = read("hbr-event-dockers-march", Event.class);
        Event again = copy(march, "hbr-event-dockers-again", "The dockers march again");
        Quote oakshard = read("hbr-quote-oakshard-museum", Quote.class);
        Position exercises = read("hbr-position-oakshard-exercises", Position.class);
        apply(Change.replaced(round, round.withTitle("Second round at Merrowholm")));
        apply(Change.added(again));
        apply(Change.removed(exercises), Change.removed(oakshard));

        Changes changes = since();
        assertEquals(
                List.of(new Changes.Change(
                        EntryKind.EVENT,
                        again.id(),
                        "The dockers march again",
                        List.of(new Reference(3, 4)),
                        List.of())),
                changes.fresh());
        assertEquals(
                List.of(new Changes.Change(
                        EntryKind.EVENT,
                        round.id(),
                        "Second round at Merrowholm",
                        List.of(new Reference(3, 2)),
                        List.of(new Changes.Difference(
                                "title", "Second round of talks", "Second round at Merrowholm")))),
                changes.changed());
        assertEquals(
                List.of(
                        "P. J. Oakshard: “" + Calling.opening(oakshard.text()) + "”",
                        "P. J. Oakshard on " + issue(exercises)),
                changes.withdrawn().stream().map(Changes.Change::called).toList());
        assertEquals(List.of(), changes.positions());
    }

    @Test
    void whatWasTakenBackIsNoChange() {
        keep(Orders.PLAIN);
        Event round = read("hbr-event-second-round", Event.class);
        apply(Change.replaced(round, round.withTitle("Second round at Merrowholm")));
        desk.undo();
        assertTrue(since().none());
    }

    @Test
    void aPositionThatMovedIsToldOnce() {
        keep(Orders.PLAIN);
        Position old = read("hbr-position-karavel-canal", Position.class);
        Position softer = new Position(
                old.id(),
                old.actor(),
                old.onBehalfOf(),
                old.issue(),
                Stance.MIXED,
                old.condition(),
                old.confidence(),
                old.basis(),
                old.holds(),
                old.reasoning(),
                old.evidence());
        apply(Change.replaced(old, softer));

        Changes changes = since();
        assertEquals(
                List.of(new Changes.Moved(
                        old.actor(),
                        old.onBehalfOf(),
                        old.issue(),
                        old.id(),
                        "Lázár Karavel",
                        issue(old),
                        Stance.STRONGLY_SUPPORTS,
                        Stance.MIXED,
                        "Sun 30 March 2031",
                        null,
                        changes.positions().get(0).references())),
                changes.positions());
        assertEquals(List.of(), changes.changed());
    }

    @Test
    void aPositionPassesOnToWhoeverSpeaksForTheSideNext() {
        keep(Orders.asOf(LocalDate.of(2031, 3, 29)));

        assertEquals(
                List.of(
                        "Ragna Ulverstad on League inspectors: OPPOSES STRONGLY_SUPPORTS, Norland, Torvald Eskeby",
                        "Ragna Ulverstad on Reopen before the report: STRONGLY_OPPOSES SUPPORTS, Norland, Torvald Eskeby"),
                since().positions().stream().map(ComparisonTest::told).toList());
        assertTrue(since().fresh().stream()
                .noneMatch(change -> change.id().value().equals("hbr-position-ulverstad-inspectors")));
    }

    @Test
    void aStanceThatStaysTheSameIsPassedOnToo() {
        keep(Orders.PLAIN);
        Position karavel = read("hbr-position-karavel-canal", Position.class);
        apply(
                Change.replaced(karavel, with(karavel, karavel.id(), karavel.actor(), "2031-03-30", "2031-04-14")),
                Change.added(with(
                        karavel,
                        new Id<>("hbr-position-canal-next"),
                        new Id<>("hbr-actor-ilva-drosani"),
                        "2031-04-15",
                        null)));

        Changes changes = since();

        assertEquals(
                List.of("Ilva Drosani on Close the Tarnisca Canal: STRONGLY_SUPPORTS STRONGLY_SUPPORTS, Estria, Lázár"
                        + " Karavel"),
                changes.positions().stream().map(ComparisonTest::told).toList());
        assertEquals(List.of(), changes.changed());
        assertEquals(List.of(), changes.fresh());
    }

    @Test
    void aSecondVoiceBesideAFirstIsNew() {
        keep(Orders.PLAIN);
        Position karavel = read("hbr-position-karavel-canal", Position.class);
        apply(Change.added(with(
                karavel, new Id<>("hbr-position-canal-next"), new Id<>("hbr-actor-ilva-drosani"), "2031-04-15", null)));

        assertEquals(List.of(), since().positions());
        assertEquals(1, since().fresh().size());
    }

    private static String told(Changes.Moved moved) {
        Changes.Passed passed = moved.passed();
        return moved.who() + " on " + moved.what() + ": " + moved.before() + " " + moved.after()
                + (passed == null ? "" : ", " + passed.side() + ", " + passed.who());
    }

    private static Position with(Position position, Id<Position> id, Id<Actor> actor, String from, String to) {
        return new Position(
                id,
                actor,
                position.onBehalfOf(),
                position.issue(),
                position.stance(),
                position.condition(),
                position.confidence(),
                position.basis(),
                new Holding(Edtf.parse(from), to == null ? null : Edtf.parse(to)),
                position.reasoning(),
                position.evidence());
    }

    @Test
    void timeAloneBringsNews() {
        SheetOrder early = Orders.asOf(LocalDate.of(2031, 4, 7));
        keep(early);

        Changes changes = since();
        List<String> fresh =
                changes.fresh().stream().map(change -> change.id().value()).toList();
        assertTrue(fresh.contains("hbr-event-ulverstad-offer"), fresh::toString);
        assertTrue(fresh.contains("hbr-source-spindrift"), fresh::toString);
        assertEquals(
                List.of("Ragna Ulverstad OPPOSES SUPPORTS"),
                changes.positions().stream()
                        .map(moved -> moved.who() + " " + moved.before() + " " + moved.after())
                        .toList());
        assertEquals(List.of(), changes.withdrawn());
    }

    @Test
    void aSheetOfADayIsComparedWithTheSameDayWhereThatIsAsked() {
        Scope early = new Scope(null, null, List.of(), List.of(), AsOf.endOf(LocalDate.of(2031, 4, 7)), null);
        keep(Orders.PLAIN.withScope(early));
        assertTrue(Comparison.since(file.shelf(), "sheet-a", early, TODAY).none());
    }

    @Test
    void whatTheSheetIsNotAboutIsNoNews() {
        Scope canal = new Scope(null, null, List.of(), List.of(new Id<>("hbr-issue-canal")), null, null);
        keep(Orders.PLAIN.withScope(canal));
        Event march = read("hbr-event-dockers-march", Event.class);
        apply(Change.added(copy(march, "hbr-event-dockers-again", "The dockers march again")));
        assertEquals(List.of(), since().fresh());
    }

    @Test
    void theJudgementsOnASourceThatChangedAreTold() {
        Judgement written = new Judgement(
                "The quay is likely to reopen, after @[the offer](hbr-event-ulverstad-offer).", null, null, false);
        keep(Orders.PLAIN.withWriting(new Writing("", List.of(written), List.of(), List.of())));
        Source courier = read("hbr-source-courier", Source.class);
        apply(Change.replaced(courier, courier.withTitle("East Quay reopens")));
        assertEquals(
                List.of("hbr-note-report-on-time"),
                Comparison.hits(file.shelf(), "sheet-a").stream()
                        .map(hit -> String.valueOf(hit.judgement()))
                        .filter(id -> id.startsWith("hbr-note"))
                        .toList());

        Source spindrift = read("hbr-source-spindrift", Source.class);
        apply(Change.text(spindrift.id(), file.shelf().text(spindrift.id()).orElseThrow(), null));
        List<Hit> hits = Comparison.hits(file.shelf(), "sheet-a");
        assertEquals(
                "The quay is likely to reopen, after the offer.", hits.get(0).called());
        assertEquals(
                List.of(new Hit.Ground(spindrift.id(), "3 “" + spindrift.title() + "”", false, List.of())),
                hits.get(0).sources());
    }

    @Test
    void everyFieldOfEveryRecordHasAName() {
        List<Entry> all = new ArrayList<>(file.shelf().events());
        all.addAll(file.shelf().quotes());
        all.addAll(file.shelf().positions());
        all.addAll(file.shelf().notes());
        all.addAll(file.shelf().sources());
        all.addAll(file.shelf().actors());
        all.addAll(file.shelf().issues());
        all.addAll(file.shelf().places());
        for (Entry entry : all) {
            for (String key : Image.keys(Image.of(entry)).keySet()) {
                if (!List.of("id", "nextPassage", "sha256", "colour").contains(key)) {
                    assertTrue(!Words.say("briefing.change.field." + key).isBlank(), key);
                }
            }
        }
    }

    @Test
    void aSheetThatIsNotKeptIsComparedWithNothing() {
        assertThrows(NoSuchElementException.class, () -> Comparison.since(file.shelf(), "sheet-b"));
    }

    private void keep(SheetOrder order) {
        Briefing.Rendered sheet =
                new Briefing(CLOCK).render(file.shelf(), order, Briefing.Format.MARKDOWN, Progress.NONE);
        Keeping keeping = Keeping.of(file.shelf(), "sheet-a", order, sheet, CLOCK);
        desk.keep(keeping.sheet(), sheet.file(), keeping.used());
    }

    private Changes since() {
        return Comparison.since(file.shelf(), "sheet-a", null, TODAY);
    }

    private void apply(Change... changes) {
        desk.apply(new Edit("Change it", List.of(changes)));
    }

    private String issue(Position position) {
        return Calling.opening(
                read(position.issue().value(), chancery.model.Issue.class).title());
    }

    private <T extends Entry> T read(String id, Class<T> type) {
        return type.cast(file.shelf().entry(new Id<>(id)).orElseThrow());
    }

    private static Event copy(Event event, String id, String title) {
        return new Event(
                new Id<>(id),
                title,
                null,
                event.kind(),
                event.reality(),
                event.when(),
                event.place(),
                event.participants(),
                event.passages(),
                List.of(),
                event.importance(),
                event.tags(),
                event.issues());
    }
}
