package chancery.viewmodel.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Basis;
import chancery.model.Id;
import chancery.model.Source;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.when.Anchors.Anchor;
import chancery.viewmodel.when.Anchors.Found;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateEntryTest {

    private static final Id<Source> SOURCE = new Id<>("source-1");
    private static final Dateline TENTH = new Dateline(LocalDate.of(2022, 1, 10), SOURCE, "the article");
    private static final Dateline TWELFTH = new Dateline(LocalDate.of(2022, 1, 12), null, "another day");

    private static final List<Anchor> TALKS = List.of(anchor("talks", "2022-01-21"));

    private final DateEntry entry = new DateEntry(List.of(TENTH, TWELFTH));

    @Test
    void wordsCountedFromASourceAreAnchoredToIt() {
        entry.textProperty().set("on Friday");
        assertEquals(when("on Friday", "2022-01-07", Basis.RELATIVE, "-P3D"), entry.value());
        assertEquals(
                List.of(new Told.Choice("Fri 14 January 2022", "2022-01-14")),
                entry.toldProperty().get().choices());
    }

    @Test
    void anotherMeaningIsTakenByItsPlace() {
        entry.textProperty().set("on Friday");
        entry.choose(0);
        assertEquals(when("on Friday", "2022-01-14", Basis.RELATIVE, "P4D"), entry.value());
    }

    @Test
    void anotherDatelineIsReadAnew() {
        entry.textProperty().set("yesterday");
        entry.datelineProperty().set(TWELFTH);
        Edtf day = Edtf.parse("2022-01-11");
        assertEquals(new When("yesterday", day, day.bounds(), Basis.RELATIVE, null, null, null), entry.value());
    }

    @Test
    void whatIsNotUnderstoodStaysWording() {
        entry.textProperty().set("in due course");
        assertEquals(new When("in due course", null, Bounds.UNDATED, null, null, null, null), entry.value());
        assertEquals(Told.State.WORDING, entry.toldProperty().get().state());
    }

    @Test
    void aDateOfTwoMeaningsWaitsForTheChoice() {
        entry.textProperty().set("10/01/2022");
        assertTrue(entry.value().undated());
        entry.choose(1);
        assertEquals("2022-10-01", String.valueOf(entry.value().edtf()));
    }

    @Test
    void edtfIsNobodysWording() {
        entry.textProperty().set("2021-12-21/..");
        Edtf value = Edtf.parse("2021-12-21/..");
        assertEquals(new When(null, value, value.bounds(), Basis.STATED, null, null, null), entry.value());
    }

    @Test
    void whatWasThereBeforeComesBackWholeWithItsText() {
        Edtf value = Edtf.parse("2021-12");
        When before =
                new When("in winter", value, Edtf.parse("2021-12-05").bounds(), Basis.INFERRED, null, SOURCE, null);
        entry.begin(before);
        entry.textProperty().set("in winter 20");
        entry.textProperty().set("in winter");
        assertEquals(before, entry.value());
    }

    @Test
    void wordsCountFromTheOnlyEventThatIsCalledSo() {
        DateEntry counting = new DateEntry(List.of(TENTH), (words, answer) -> answer.accept(new Found(TALKS, true)));
        counting.textProperty().set("two days after the talks");
        Edtf value = Edtf.parse("2022-01-23");
        assertEquals(
                new When(
                        "two days after the talks",
                        value,
                        value.bounds(),
                        Basis.RELATIVE,
                        null,
                        new Id<>("talks"),
                        "P2D"),
                counting.value());
        assertEquals(
                List.of("Counted from The talks (Fri 21 January 2022): it moves with that event."),
                counting.toldProperty().get().remarks());
    }

    @Test
    void ofSeveralEventsOneIsChosenAndStaysWhileTheDistanceChanges() {
        List<Anchor> both = List.of(anchor("other", "2022-02-01"), TALKS.get(0));
        DateEntry counting = new DateEntry(List.of(), (words, answer) -> answer.accept(new Found(both, true)));
        counting.textProperty().set("the day before the talks");
        assertTrue(counting.value().undated());
        assertEquals(
                List.of("The other (Tue 1 February 2022)", "The talks (Fri 21 January 2022)"),
                counting.toldProperty().get().choices().stream()
                        .map(Told.Choice::words)
                        .toList());
        counting.choose(1);
        assertEquals("2022-01-20", String.valueOf(counting.value().edtf()));
        counting.textProperty().set("a week after the talks");
        assertEquals("2022-01-28", String.valueOf(counting.value().edtf()));
        assertEquals("a week after the talks", counting.value().wording());
    }

    @Test
    void whatIsLikeTheWordsIsOnlyOffered() {
        DateEntry counting = new DateEntry(List.of(), (words, answer) -> answer.accept(new Found(TALKS, false)));
        counting.textProperty().set("the day after the talks opened");
        assertTrue(counting.value().undated());
        assertEquals(1, counting.toldProperty().get().choices().size());
    }

    @Test
    void whatCountsFromAnEventWithoutADateWaitsForIt() {
        Anchor undated = new Anchor(new Id<>("talks"), "The talks", "", Bounds.UNDATED);
        DateEntry counting =
                new DateEntry(List.of(), (words, answer) -> answer.accept(new Found(List.of(undated), true)));
        counting.textProperty().set("two days after the talks");
        assertEquals(
                new When(
                        "two days after the talks",
                        null,
                        Bounds.UNDATED,
                        Basis.RELATIVE,
                        null,
                        new Id<>("talks"),
                        "P2D"),
                counting.value());
    }

    private static Anchor anchor(String name, String edtf) {
        Edtf value = Edtf.parse(edtf);
        return new Anchor(new Id<>(name), "The " + name, DateWords.of(value), value.bounds());
    }

    private static When when(String wording, String edtf, Basis basis, String offset) {
        Edtf value = Edtf.parse(edtf);
        return new When(wording, value, value.bounds(), basis, null, SOURCE, offset);
    }
}
