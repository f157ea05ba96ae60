package chancery.time.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    /** A Monday. */
    private static final LocalDate DATELINE = LocalDate.of(2022, 1, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-09; 2022-01-09",
                "2022-01; 2022-01",
                "2022; 2022",
                "201x; 201X",
                "2021-12-21/..; 2021-12-21/..",
                "2021-12-21 / 2022-01-10; 2021-12-21/2022-01-10",
                "[..2022-01-09]; [..2022-01-09]",
                "2021-12~; 2021-12~",
                "2022-01-09 14:30; 2022-01-09T14:30:00",
                "2022-01-09T14:30; 2022-01-09T14:30:00",
                "9 Jan 2022; 2022-01-09",
                "9 January 2022; 2022-01-09",
                "  the 9th  of JANUARY, 2022. ; 2022-01-09",
                "January 9, 2022; 2022-01-09",
                "Jan. 9 2022; 2022-01-09",
                "9-Jan-2022; 2022-01-09",
                "2022 January 9; 2022-01-09",
                "Sept. 2021; 2021-09",
                "in January 2022; 2022-01",
                "on Sunday, 9 January 2022; 2022-01-09",
                "13/01/2022; 2022-01-13",
                "10/10/2022; 2022-10-10",
                "early December 2021; [2021-12-01..2021-12-10]",
                "mid-December 2021; [2021-12-11..2021-12-20]",
                "late December 2021; [2021-12-21..2021-12-31]",
                "the beginning of February 2022; [2022-02-01..2022-02-10]",
                "the end of February 2022; [2022-02-21..2022-02-28]",
                "early 2022; [2022-01..2022-04]",
                "late 2010s; [2017..2019]",
                "before 10 January 2022; [..2022-01-09]",
                "before January 2022; [..2021-12]",
                "before 2022; [..2021]",
                "after 10 January 2022; [2022-01-11..]",
                "since 10 January 2022; 2022-01-10/..",
                "from Jan 2022; 2022-01/..",
                "until 10 January 2022; ../2022-01-10",
                "by 10 January 2022; [..2022-01-10]",
                "not later than 10 January 2022; [..2022-01-10]",
                "10 January 2022 at the latest; [..2022-01-10]",
                "between 9 and 13 January 2022; [2022-01-09..2022-01-13]",
                "between 21 December 2021 and 3 January 2022; [2021-12-21..2022-01-03]",
                "from 9 to 13 January 2022; 2022-01-09/2022-01-13",
                "9 January to 13 February 2022; 2022-01-09/2022-02-13",
                "21 December to 3 January 2022; 2021-12-21/2022-01-03",
                "9–13 January 2022; [2022-01-09..2022-01-13]",
                "9 Jan - 13 Jan 2022; [2022-01-09..2022-01-13]",
                "January 9–13, 2022; [2022-01-09..2022-01-13]",
                "2022-01-09 – 2022-01-13; [2022-01-09..2022-01-13]",
                "from early December 2021 to late January 2022; 2021-12/2022-01",
                "~7 Dec 2021; 2021-12-07~",
                "about 7 Dec 2021; 2021-12-07~",
                "around 7 Dec 2021; 2021-12-07~",
                "c. 1670; 1670~",
                "circa 1670; 1670~",
                "7 Dec 2021?; 2021-12-07?",
                "perhaps about 7 Dec 2021; 2021-12-07%",
                "about late December 2021; [2021-12-21~..2021-12-31~]",
                "summer 2021; 2021-22",
                "fall of 2021; 2021-23",
                "Q1 2022; 2022-33",
                "2022 Q4; 2022-36",
                "the first half of 2022; 2022-40",
                "2010s; 201X",
                "the 20th century; 19XX",
                "9 Jan 2022 14:30; 2022-01-09T14:30:00",
                "9 Jan 2022 at 2.30 pm; -",
                "9 Jan 2022, 2:30 p.m.; 2022-01-09T14:30:00",
                "9 Jan 2022, 9 am; 2022-01-09T09:00:00",
                "14:30 UTC on 9 January 2022; 2022-01-09T14:30:00Z",
                "10 Jan 2022 09:00 to 17:30; 2022-01-10T09:00:00/2022-01-10T17:30:00",
                "9 or 12 January 2022; [2022-01-09,2022-01-12]",
                "10, 12 and 13 January 2022; {2022-01-10,2022-01-12,2022-01-13}",
                "two days after 9 January 2022; 2022-01-11",
                "the day before 1 March 2022; 2022-02-28",
                "a month before 10 January 2022; 2021-12-10",
                "the week of 10 January 2022; [2022-01-10..2022-01-16]",
            })
    void withoutADatelineReads(String typed, String value) {
        assertEquals(value, value(DateReader.undated().read(typed)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on Friday; 2022-01-07; -P3D; 2022-01-14",
                "Friday; 2022-01-07; -P3D; 2022-01-14",
                "On Sunday; 2022-01-09; -P1D; 2022-01-16",
                "Monday; 2022-01-10; P0D; 2022-01-17 2022-01-03",
                "last Friday; 2022-01-07; -P3D; 2021-12-31",
                "last Monday; 2022-01-03; -P7D; 2021-12-27",
                "next Monday; 2022-01-17; P7D; 2022-01-24",
                "this Friday; 2022-01-14; P4D; ''",
                "Friday evening; 2022-01-07; -P3D; 2022-01-14",
                "yesterday; 2022-01-09; -P1D; ''",
                "today; 2022-01-10; P0D; ''",
                "tomorrow; 2022-01-11; P1D; ''",
                "the day after tomorrow; 2022-01-12; P2D; ''",
                "three days ago; 2022-01-07; -P3D; ''",
                "a week ago; 2022-01-03~; -P7D; ''",
                "a month ago; 2021-12~; -P1M; ''",
                "just over a month ago; [2021-12-01..2021-12-09]; -P1M; ''",
                "in two weeks; 2022-01-24~; P14D; ''",
                "last month; 2021-12; -P1M; ''",
                "last week; [2022-01-03..2022-01-09]; -P7D; ''",
                "next year; 2023; P1Y; ''",
                "since Friday; 2022-01-07/..; ; 2022-01-14/..",
                "by Friday; [..2022-01-07]; ; [..2022-01-14]",
            })
    void againstADatelineReads(String typed, String value, String offset, String alternatives) {
        Reading reading = DateReader.of(DATELINE).read(typed);
        assertEquals(value, value(reading));
        assertEquals(alternatives, others(reading));
        assertTrue(
                reading.<Boolean>match(
                        understood -> understood.grounds() == Grounds.RELATIVE
                                && (offset == null ? understood.offset() == null : offset.equals(understood.offset())),
                        not -> false),
                reading::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "12 January, 2022-01-12",
        "in December, 2021-12",
        "On Wednesday 12 January, 2022-01-12",
        "21 December to 3 January, 2021-12-21/2022-01-03",
        "in late December, [2021-12-21..2021-12-31]",
    })
    void aMissingYearIsTakenFromTheDatelineAndSaid(String typed, String value) {
        Reading reading = DateReader.of(DATELINE).read(typed);
        assertEquals(value, value(reading));
        assertTrue(reading.<Boolean>match(
                understood -> understood.grounds() == Grounds.STATED
                        && !understood.remarks().isEmpty()
                        && !understood.warned(),
                not -> false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "soon",
                "on a date that neither will give",
                "within ten days of a signature",
                "Friday",
                "9 January",
                "30 February 2022",
                "2022-02-30",
                "2022-13-01",
                "9",
                "12",
                "january",
                "32/13/2022",
                "13 January 2022 to 9 January 2022",
                "9 Jan 2022 25:00",
                "between and",
                "/..",
                "Meeting 9 January 2022 in Geneva",
            })
    void whatHasNoMeaningKeepsItsWords(String typed) {
        Reading reading = DateReader.undated().read(typed);
        if (!typed.equals("/..")) {
            assertEquals("-", value(reading), reading::toString);
            assertEquals(typed.strip(), reading.wording());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10/01/2022, 2022-01-10 2022-10-01",
        "01.02.2022, 2022-02-01 2022-01-02",
        "9 January 22, 2022-01-09 1922-01-09",
        "before 10/01/2022, [..2022-01-09] [..2022-09-30]",
        "from 10/01/2022 to 11/01/2022, 2022-01-10/2022-01-11 2022-10-01/2022-11-01",
    })
    void whatMayBeTwoThingsIsNotGuessed(String typed, String alternatives) {
        Reading reading = DateReader.of(DATELINE).read(typed);
        assertEquals("-", value(reading));
        assertEquals(alternatives, others(reading));
    }

    @Test
    void aDashOffersWhatLasts() {
        assertEquals("2022-01-09/2022-01-13", others(DateReader.undated().read("9–13 January 2022")));
        assertEquals("[2021..2022]", others(DateReader.undated().read("2021–22")));
    }

    @Test
    void aWeekdayThatDoesNotFitItsDateIsAWarning() {
        Reading reading = DateReader.of(DATELINE).read("Sunday 5 April 2031");
        assertEquals("2031-04-05", value(reading));
        assertEquals(
                List.of("That day is a Saturday, not a Sunday."),
                reading.match(understood -> understood.warned() ? understood.remarks() : List.of(), not -> List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-10, late May to early July, 2022-05/2022-07",
        "2022-01-10, between late May and early July, [2022-05-21..2022-07-10]",
        "2022-05-20, from November to January, 2021-11/2022-01",
        "2022-11-30, 5 May to 7 July, 2022-05-05/2022-07-07",
        "2022-08-01, May to July, 2022-05/2022-07",
        "2022-05-20, 20 December to 3 January, 2021-12-20/2022-01-03",
    })
    void twoDatesWithoutAYearAreOfOneStretch(LocalDate dateline, String typed, String value) {
        assertEquals(value, value(DateReader.of(dateline).read(typed)));
    }

    @Test
    void narrowerBoundsThanTheValueAreKept() {
        Reading reading = DateReader.undated().read("from early December 2021 to late January 2022");
        assertEquals(
                "1 Dec 2021 – 10 Dec 2021; 21 Jan 2022 – 31 Jan 2022",
                reading.match(
                        understood -> DateWords.span(chancery.time.Bounds.within(
                                        understood.bounds().start()))
                                + "; "
                                + DateWords.span(chancery.time.Bounds.within(
                                        understood.bounds().end())),
                        not -> ""));
    }

    @Test
    void whyADayDoesNotExistIsSaid() {
        assertEquals(
                "February 2022 has no day 30.",
                DateReader.undated().read("30 Feb 2022").match(understood -> "", Reading.NotUnderstood::reason));
    }

    static String value(Reading reading) {
        return reading.match(understood -> understood.value().text(), not -> "-");
    }

    private static String others(Reading reading) {
        return reading.alternatives().stream()
                .map(other -> other.value().text())
                .collect(Collectors.joining(" "));
    }
}
