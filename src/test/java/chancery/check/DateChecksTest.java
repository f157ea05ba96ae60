package chancery.check;

import static chancery.check.SmallDossier.account;
import static chancery.check.SmallDossier.counted;
import static chancery.check.SmallDossier.event;
import static chancery.check.SmallDossier.passage;
import static chancery.check.SmallDossier.source;
import static chancery.check.SmallDossier.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Entry;
import chancery.model.Reality;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays, tenses, the order of dates, and ends before starts. */
class DateChecksTest {

    @TempDir
    Path folder;

    @Test
    void aWeekdayOnWhichTheDateDoesNotFallIsFound() {
        assertEquals(
                List.of("weekday talks: The wording is “on Sunday 10 January”, but 10 January 2022 is a Monday."),
                found(event("talks", when("on Sunday 10 January", "2022-01-10"))));
    }

    @ParameterizedTest
    @CsvSource({
        "on Monday, 2022-01-10",
        "on Mon 10 Jan, 2022-01-10",
        "the day after Friday’s talks, 2022-01-10",
        "before Sunday, 2022-01-10",
        "on Saturday or Sunday, [2022-01-08..2022-01-09]",
        "from Monday to Wednesday, 2022-01-10/2022-01-12",
        "one Friday, 2022-01",
        "he sat down in the sun, 2022-01-10"
    })
    void aWeekdayThatMayBeRightIsNot(String wording, String date) {
        assertEquals(List.of(), found(event("talks", when(wording, date))));
    }

    @Test
    void theDatesOfSingleSourcesAreLookedAtToo() {
        assertEquals(
                List.of("weekday talks: The wording is “Tuesday”, but 10 January 2022 is a Monday."),
                found(
                        source("gazette", 1, "2022-01-12", null),
                        event(
                                "talks",
                                Reality.OCCURRED,
                                when("Monday", "2022-01-10"),
                                List.of(),
                                account("gazette", when("Tuesday", "2022-01-10")))));
    }

    @Test
    void whatIsToldAsDoneBeforeItWasDoneIsFound() {
        assertEquals(
                List.of(
                        "tense talks: It is told as having come about on 13 Jan 2022 at the earliest, but the last source"
                                + " for it is of 10 Jan 2022."),
                found(
                        source("gazette", 1, "2022-01-10", null),
                        event(
                                "talks",
                                Reality.OCCURRED,
                                when(null, "2022-01-13"),
                                List.of(passage("gazette", 1, 0, "met")))));
    }

    @Test
    void whatALaterSourceConfirmsIsNot() {
        assertEquals(
                List.of(),
                found(
                        source("gazette", 1, "2022-01-10", null),
                        source("herald", 2, "2022-01-14", null),
                        event(
                                "talks",
                                Reality.OCCURRED,
                                when(null, "2022-01-13"),
                                List.of(passage("gazette", 1, 0, "met"), passage("herald", 1, 0, "met")))));
    }

    @Test
    void whatIsAnnouncedIsOnlyFoundWhenItsDayIsOver() {
        assertEquals(
                List.of("tense past: It is entered as scheduled, but it was to be over on 14 Jan 2022, and the dossier"
                        + " stands at 15 Jan 2022."),
                found(
                        event("past", Reality.SCHEDULED, when(null, "2022-01-14"), List.of()),
                        event("today", Reality.SCHEDULED, when(null, "2022-01-15"), List.of())));
    }

    @Test
    void aDateThatIsNotSoFarFromTheOtherAsSaidIsFound() {
        assertEquals(
                List.of(
                        "order recall: It should lie 3 days after “The closure”, so at 10 Jan 2022, but it is dated 6 Jan"
                                + " 2022."),
                found(
                        event("closure", when(null, "2022-01-07")),
                        event("recall", counted(null, "2022-01-06", "closure", "P3D"))));
    }

    @Test
    void monthsAreCountedRoughly() {
        assertEquals(
                List.of(),
                found(
                        source("gazette", 1, "2022-01-10", null),
                        event("summit", counted("just over a month ago", "2021-12-07", "gazette", "-P1M"))));
    }

    @Test
    void aDateOnTheWrongSideOfWhatItIsToldByIsFound() {
        assertEquals(
                List.of(
                        "order recall: By its wording, “after the closure”, it follows “The closure” (7 Jan 2022), but it"
                                + " is dated 6 Jan 2022."),
                found(
                        event("closure", when(null, "2022-01-07")),
                        event("recall", counted("after the closure", "2022-01-06", "closure", null))));
    }

    @Test
    void datesThatAreCountedFromEachOtherAreFound() {
        assertEquals(
                List.of(
                        "order closure: The dates are counted from each other in a circle: The recall → The closure.",
                        "order recall: The dates are counted from each other in a circle: The closure → The recall."),
                found(
                        event("closure", counted(null, null, "recall", null)),
                        event("recall", counted(null, null, "closure", null))));
    }

    @Test
    void whatEndsBeforeItStartsIsFound() {
        assertEquals(
                List.of(
                        "ends-before-start ada: As Mayor until 2019, but since 2020.",
                        "ends-before-start exercise: The wording ends before it starts: “from 26 to 24 March”."),
                found(
                        SmallDossier.holder("ada", "Ada Berg", SmallDossier.role("Mayor", "2020", "2019")),
                        event("exercise", when("from 26 to 24 March", null))));
    }

    private List<String> found(Entry... entries) {
        try (SmallDossier dossier = new SmallDossier(folder, entries)) {
            return dossier.found();
        }
    }
}
