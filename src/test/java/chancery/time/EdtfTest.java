package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Test
    void aDayIsThatDay() {
        assertEquals(Edtf.parse("2022-01-09"), Edtf.day(LocalDate.of(2022, 1, 9)));
    }

    @Test
    void aDayBeyondFourDigitsCannotBeWritten() {
        LocalDate far = LocalDate.of(12022, 1, 9);
        assertThrows(EdtfException.class, () -> Edtf.day(far));
    }

    @Test
    void someDaysAreASet() {
        Edtf days = Edtf.ofDays(LocalDate.of(2021, 12, 21), LocalDate.of(2021, 12, 31));
        assertEquals("[2021-12-21..2021-12-31]", days.text());
    }

    @Test
    void oneDayOfSomeDaysIsThatDay() {
        LocalDate day = LocalDate.of(2022, 1, 9);
        assertEquals(Edtf.day(day), Edtf.ofDays(day, day));
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        LocalDate day = LocalDate.of(2022, 1, 9);
        assertThrows(EdtfException.class, () -> Edtf.ofDays(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01; SINGLE",
                "2022-01/..; INTERVAL",
                "[2022-01,2022-03]; ONE_OF",
                "{2022-01,2022-03}; ALL_OF",
            })
    void aValueHasAKind(String value, Edtf.Kind kind) {
        assertEquals(kind, Edtf.parse(value).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "20XX; CENTURY",
                "201X; DECADE",
                "2022; YEAR",
                "Y12022; YEAR",
                "2022-24; SEASON",
                "2022-41; SEASON",
                "2022-01; MONTH",
                "2022-XX; MONTH",
                "2022-01-09; DAY",
                "2022-01-XX; DAY",
                "2022-XX-XX; DAY",
                "2022-01-09T17:00:00Z; SECOND",
                "../2022-01; MONTH",
                "/2022-01-09; DAY",
                "[..2022-01-09]; DAY",
                "2022-01/2022-02-03; MONTH",
            })
    void thePrecisionIsThatOfTheFirstDate(String value, Precision precision) {
        assertEquals(precision, Edtf.parse(value).precision());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01, false, false",
        "2022-01?, true, false",
        "2022-01~, false, true",
        "2022-01%, true, true",
        "2021-12-07~/2022-01-10, false, true",
        "2021-12-07/2022-01-10?, true, false",
        "2021-12-07~/2022-01-10?, true, true",
        "2021-24~, false, true",
        "../2022~, false, true",
    })
    void aQualifierAtAnyDateCounts(String value, boolean uncertain, boolean approximate) {
        Edtf edtf = Edtf.parse(value);
        assertEquals(List.of(uncertain, approximate), List.of(edtf.uncertain(), edtf.approximate()));
    }

    @Test
    void anyMemberOfASetMayBeQualified() {
        assertEquals(true, Edtf.parse("[2021,2022~]").approximate());
    }

    @Test
    void qualifiersWidenNothing() {
        List<Bounds> qualified = Stream.of("2021-12?", "2021-12~", "2021-12%")
                .map(value -> Edtf.parse(value).bounds())
                .distinct()
                .toList();
        assertEquals(List.of(Edtf.parse("2021-12").bounds()), qualified);
    }

    @Test
    void spacesInASetAreDropped() {
        assertEquals(
                "[2022-01-09,2022-01-12]",
                Edtf.parse("[ 2022-01-09, 2022-01-12 ]").text());
    }

    @Test
    void valuesWithTheSameTextAreEqual() {
        assertEquals(Edtf.parse("{2022-01,2022-02}"), Edtf.parse("{2022-01, 2022-02}"));
    }

    @Test
    void anUnknownEndIsNotAnOpenOne() {
        assertNotEquals(Edtf.parse("2022-01-10/"), Edtf.parse("2022-01-10/.."));
    }

    @Test
    void somethingMayGoOnSinceNobodyKnowsWhen() {
        assertEquals(new Bounds(Range.UNKNOWN, Range.NEVER), Edtf.parse("/..").bounds());
        assertEquals(new Bounds(Range.ALWAYS, Range.NEVER), Edtf.parse("../..").bounds());
        assertEquals("/..", Edtf.parse("/..").text());
    }

    @Test
    void anIntervalDoesNotEndBeforeItStarts() {
        assertEquals(
                bounds("2022-01-05", "2022-01-05", "2022-01-05", "2022-01-31"),
                Edtf.parse("2022-01-05/2022-01").bounds());
    }

    @Test
    void anIntervalDoesNotStartAfterItsEnd() {
        assertEquals(
                bounds("2022-01-01", "2022-01-05", "2022-01-05", "2022-01-05"),
                Edtf.parse("2022-01/2022-01-05").bounds());
    }

    @Test
    void theFirstOfAllIsNotAfterAnyOfThem() {
        assertEquals(
                bounds("2022-01-01", "2022-01-10", "2022-01-10", "2022-12-31"),
                Edtf.parse("{2022,2022-01-10}").bounds());
    }

    @Test
    void allOfARangeDoesNotEndBeforeItStarts() {
        assertEquals(
                bounds("2022-01-05", "2022-01-05", "2022-01-05", "2022-01-31"),
                Edtf.parse("{2022-01-05..2022-01}").bounds());
    }

    @Test
    void aTimeThatMovesPastItsLastDayInTheZoneIsTheWhole() {
        assertEquals(
                Bounds.within(range("2022-01-11T00:30:00", "2022-01-11T00:30:00")),
                Edtf.parse("2022-01-10T23:30:00Z/2022-01-10").bounds(GENEVA));
    }

    @Test
    void winterEndsInTheNextYear() {
        assertEquals(
                Bounds.within(range("2023-12-01", "2024-02-29")),
                Edtf.parse("2023-24").bounds());
    }

    @ParameterizedTest
    @CsvSource({
        "22, 2022-06-01, 2022-08-31",
        "23, 2022-09-01, 2022-11-30",
        "25, 2022-03-01, 2022-05-31",
        "28, 2022-12-01, 2023-02-28",
        "29, 2022-09-01, 2022-11-30",
        "30, 2022-12-01, 2023-02-28",
        "33, 2022-01-01, 2022-03-31",
        "36, 2022-10-01, 2022-12-31",
        "37, 2022-01-01, 2022-04-30",
        "39, 2022-09-01, 2022-12-31",
        "40, 2022-01-01, 2022-06-30",
        "41, 2022-07-01, 2022-12-31",
    })
    void aPartOfAYearHasWholeMonths(String code, String first, String last) {
        assertEquals(
                Bounds.within(range(first, last)), Edtf.parse("2022-" + code).bounds());
    }

    @Test
    void aTimeWithAnOffsetIsReadOnTheDossiersClock() {
        assertEquals(
                Bounds.within(range("2022-01-10T00:30:00", "2022-01-10T00:30:00")),
                Edtf.parse("2022-01-09T23:30:00Z").bounds(GENEVA));
    }

    @Test
    void summerTimeCounts() {
        assertEquals(
                Bounds.within(range("2022-07-10T08:00:00", "2022-07-10T08:00:00")),
                Edtf.parse("2022-07-10T02:00:00-04").bounds(GENEVA));
    }

    @Test
    void aTimeWithoutAnOffsetIsLocalAlready() {
        Edtf value = Edtf.parse("2022-01-09T23:30:00");
        assertEquals(value.bounds(), value.bounds(GENEVA));
    }

    @Test
    void timesOfTwoOffsetsAreOrderedAsInstants() {
        assertEquals(
                bounds("2022-01-10T06:00:00", "2022-01-10T06:00:00", "2022-01-10T10:00:00", "2022-01-10T10:00:00"),
                Edtf.parse("2022-01-10T10:00:00+05:00/2022-01-10T09:00:00Z").bounds(GENEVA));
    }

    @Test
    void timesOfTwoOffsetsNeverEndBeforeTheyStartAsWritten() {
        assertEquals(
                Bounds.within(range("2022-01-10T10:00:00", "2022-01-10T10:00:00")),
                Edtf.parse("2022-01-10T10:00:00+05:00/2022-01-10T09:00:00Z").bounds());
    }

    static Bounds bounds(String startEarliest, String startLatest, String endEarliest, String endLatest) {
        return new Bounds(range(startEarliest, startLatest), range(endEarliest, endLatest));
    }

    static Range range(String earliest, String latest) {
        return new Range(Tick.earliest(earliest), Tick.latest(latest));
    }
}
