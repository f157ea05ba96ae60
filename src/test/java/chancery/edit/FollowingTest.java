package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Basis;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Plain;
import chancery.model.When;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Offset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that count from others move with them. */
class FollowingTest {

    private static final List<String> OFFSETS = List.of("P0D", "P1D", "-P2D", "P10D", "P1M", "-P1M", "P1Y", "PT2H");
    private static final List<String> DATES = List.of(
            "2022-01-31",
            "2022-02",
            "2022",
            "2022-03-15T09:30:00",
            "[2022-01-28..2022-02-02]",
            "2022-01-10/2022-01-30");

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void open() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("A dossier"));
        desk = new Desk(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aChainMovesWithItsFirstInOneStepAndOneStepTakesItBack() {
        add(event("talks", when("2022-01-10")));
        add(counting("two-later", "talks", "P2D"));
        add(counting("day-before-that", "two-later", "-P1D"));
        String before = Kept.export(file);
        move("talks", "2022-01-20");
        assertEquals("2022-01-22", edtf("two-later"));
        assertEquals("2022-01-21", edtf("day-before-that"));
        desk.undo();
        assertEquals(before, Kept.export(file));
        desk.redo();
        assertEquals("2022-01-21", edtf("day-before-that"));
    }

    @Test
    void chainsByChanceLieWhereTheyAreCountedAfterAnyMove() {
        for (long seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            String root = "root" + seed;
            List<String> names = new ArrayList<>(List.of(root));
            add(event(root, when(DATES.get(random.nextInt(DATES.size())))));
            for (int i = 0; i < 8; i++) {
                String name = "e" + seed + "-" + i;
                String from = names.get(random.nextInt(names.size()));
                add(counting(name, from, OFFSETS.get(random.nextInt(OFFSETS.size()))));
                names.add(name);
            }
            String before = Kept.export(file);
            move(root, LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700)).toString());
            for (String name : names.subList(1, names.size())) {
                When when = found(name).when();
                Bounds anchor = found(String.valueOf(when.anchor())).when().bounds();
                assertEquals(
                        Counted.at(anchor, Offset.parse(String.valueOf(when.offset()))),
                        when.bounds(),
                        () -> name + " " + when);
                boolean sayable = Edtf.of(when.bounds()).isPresent();
                Edtf value = when.edtf();
                assertTrue(
                        !sayable || (value != null && value.bounds().equals(when.bounds())), () -> name + " " + when);
            }
            desk.undo();
            assertEquals(before, Kept.export(file), "undone, seed " + seed);
        }
    }

    @Test
    void aDateThatTheSourceStatesStaysThoughItsRelationIsKnown() {
        add(event("talks", when("2022-01-10")));
        Event stated = counting("next", "talks", "P1D");
        When when = stated.when();
        add(stated.withWhen(
                new When(null, when.edtf(), when.bounds(), Basis.STATED, null, when.anchor(), when.offset())));
        move("talks", "2022-01-20");
        assertEquals("2022-01-11", edtf("next"));
    }

    @Test
    void aRoughlyCountedDateKeepsItsDistance() {
        add(event("talks", when("2022-01-10")));
        Edtf rough = Edtf.parse("[2022-01-20..2022-01-25]");
        add(event(
                "rough",
                new When("two weeks later", rough, rough.bounds(), Basis.RELATIVE, null, id("talks"), "P14D")));
        move("talks", "2022-01-13");
        assertEquals("[2022-01-23..2022-01-28]", edtf("rough"));
    }

    @Test
    void whatCountsFromSomethingWithoutADateGetsOneWithIt() {
        add(event("talks", When.UNDATED));
        add(event("later", new When("two days after", null, Bounds.UNDATED, Basis.RELATIVE, null, id("talks"), "P2D")));
        move("talks", "2022-01-13");
        assertEquals("2022-01-15", edtf("later"));
        assertEquals("two days after", found("later").when().wording());
    }

    @Test
    void aDateThatTheEditItselfSetsStaysAsItSays() {
        add(event("talks", when("2022-01-10")));
        add(counting("later", "talks", "P2D"));
        Event talks = found("talks");
        Event later = found("later");
        desk.apply(new Edit(
                "Both",
                List.of(
                        Change.replaced(talks, talks.withWhen(when("2022-01-20"))),
                        Change.replaced(later, later.withWhen(when("2022-03-01"))))));
        assertEquals("2022-03-01", edtf("later"));
    }

    @Test
    void eventsThatWouldCountFromEachOtherAreRefused() {
        add(event("a", when("2022-01-10")));
        add(counting("b", "a", "P2D"));
        add(counting("c", "b", "P2D"));
        String before = Kept.export(file);
        Event a = found("a");
        Event circular = a.withWhen(counting("a", "c", "-P4D").when());
        DossierRefused refused = assertThrows(
                DossierRefused.class, () -> desk.apply(new Edit("Circle", List.of(Change.replaced(a, circular)))));
        assertTrue(String.valueOf(refused.getMessage()).contains("a → c → b → a"), refused::getMessage);
        assertEquals(before, Kept.export(file));
    }

    @Test
    void whatIsTurnedToAnotherAnchorLiesByThatOne() {
        add(event("talks", when("2022-01-10")));
        add(event("same-talks", when("2022-01-12")));
        add(counting("later", "talks", "P2D"));
        Map<Relation, Treatment> turned = Map.of(Relation.EVENT_DATED_FROM, Treatment.turnTo(id("same-talks")));
        desk.apply(Deleting.of(file.shelf(), id("talks"), turned).edit());
        assertEquals(id("same-talks"), found("later").when().anchor());
        assertEquals("2022-01-14", edtf("later"));
    }

    @Test
    void whatIsTurnedToWhatCountsFromItIsRefusedBeforeItIsMade() {
        add(event("talks", when("2022-01-10")));
        add(counting("b", "talks", "P2D"));
        add(counting("c", "b", "P2D"));
        Map<Relation, Treatment> turned = Map.of(Relation.EVENT_DATED_FROM, Treatment.turnTo(id("c")));
        Plan plan = Deleting.of(file.shelf(), id("talks"), turned);
        assertTrue(String.valueOf(plan.obstacle()).contains("b → c → b"), plan::toString);
        assertThrows(DossierRefused.class, () -> desk.apply(plan.edit()));
        assertEquals("2022-01-12", edtf("b"));
    }

    @Test
    void whatIsTurnedToTheVeryEventThatCountsFromItBecomesADateOfItsOwn() {
        add(event("talks", when("2022-01-10")));
        add(counting("b", "talks", "P2D"));
        Map<Relation, Treatment> turned = Map.of(Relation.EVENT_DATED_FROM, Treatment.turnTo(id("b")));
        desk.apply(Deleting.of(file.shelf(), id("talks"), turned).edit());
        Edtf value = Edtf.parse("2022-01-12");
        assertEquals(
                new When(null, value, value.bounds(), Basis.INFERRED, null, null, null),
                found("b").when());
    }

    @Test
    void theAnchorGoesAndWhatCountedFromItKeepsItsDateAndItsWords() {
        add(event("talks", when("2022-01-10")));
        Edtf value = Edtf.parse("2022-01-12");
        add(event("later", new When("two days on", value, value.bounds(), Basis.RELATIVE, null, id("talks"), "P2D")));
        add(event("never", new When("some time on", null, Bounds.UNDATED, Basis.RELATIVE, null, id("talks"), null)));
        String before = Kept.export(file);
        Plan plan = Deleting.of(file.shelf(), id("talks"));
        desk.apply(plan.edit());
        assertEquals(
                new When("two days on", value, value.bounds(), Basis.INFERRED, null, null, null),
                found("later").when());
        assertEquals(
                new When("some time on", null, Bounds.UNDATED, null, null, null, null),
                found("never").when());
        desk.undo();
        assertEquals(before, Kept.export(file));
    }

    @Test
    void aPlanNamesTheDatesThatMoveAlong() {
        add(event("talks", when("2022-01-10")));
        add(event("same-talks", when("2022-01-12")));
        add(counting("later", "talks", "P2D"));
        add(counting("later-still", "later", "P2D"));
        Map<Relation, Treatment> turned = Map.of(Relation.EVENT_DATED_FROM, Treatment.turnTo(id("same-talks")));
        assertEquals(
                List.of("later", "later-still"),
                Deleting.of(file.shelf(), id("talks"), turned).changed().stream()
                        .map(Plan.Touched::called)
                        .toList());
    }

    @Test
    void whatComesFromOutsideIsTakenAsItIs() {
        add(event("talks", when("2022-01-10")));
        add(counting("later", "talks", "P2D"));
        Event talks = found("talks");
        desk.take(new Edit("Import", List.of(Change.replaced(talks, talks.withWhen(when("2022-01-20"))))));
        assertEquals("2022-01-12", edtf("later"));
    }

    private void add(Event event) {
        desk.apply(new Edit("Add", List.of(Change.added(event))));
    }

    private void move(String name, String to) {
        Event was = found(name);
        desk.apply(new Edit("Move", List.of(Change.replaced(was, was.withWhen(when(to))))));
    }

    private String edtf(String name) {
        return String.valueOf(found(name).when().edtf());
    }

    private Event found(String name) {
        return file.shelf().event(id(name)).orElseThrow();
    }

    private Event counting(String name, String from, String offset) {
        Bounds bounds = Counted.at(found(from).when().bounds(), Offset.parse(offset));
        Edtf value = Edtf.of(bounds).orElse(null);
        return event(name, new When(null, value, bounds, Basis.RELATIVE, null, id(from), offset));
    }

    private static When when(String edtf) {
        Edtf value = Edtf.parse(edtf);
        return new When(null, value, value.bounds(), Basis.STATED, null, null, null);
    }

    private static <E extends Entry> Id<E> id(String name) {
        return new Id<>(name);
    }

    private static Event event(String name, @Nullable When when) {
        return Plain.event(name, name).withWhen(when == null ? When.UNDATED : when);
    }
}
