package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-09; Sun 9 January 2022",
                "2022-01; January 2022",
                "2022; 2022",
                "201X; the 2010s",
                "20XX; the years 2000–2099",
                "-0043; 44 BC",
                "Y12022; 12022",
                "2022-01-XX; a day in January 2022",
                "2022-XX-XX; a day in 2022",
                "2022-XX; a month in 2022",
                "2022-21; spring 2022",
                "2021-24; winter 2021–22",
                "2021-30; summer 2021–22 (southern hemisphere)",
                "2021-36; fourth quarter of 2021",
                "2022-01-09T17:00:00; Sun 9 January 2022, 17:00",
                "2022-01-09T17:00:05; Sun 9 January 2022, 17:00:05",
                "2022-01-09T17:00:00Z; Sun 9 January 2022, 17:00 UTC",
                "2022-01-09T17:00:00-04; Sun 9 January 2022, 17:00 (UTC-04)",
                "2021-12~; about December 2021",
                "2022-01-09?; possibly 9 January 2022",
                "2021%; possibly about 2021",
                "[2021-12-21..2021-12-31]; 21–31 December 2021",
                "[2021-12-21..2022-01-03]; between 21 December 2021 and 3 January 2022",
                "[2021-12-21~..2021-12-31]; between about 21 December 2021 and 31 December 2021",
                "[1670..1672]; between 1670 and 1672",
                "[..2022-01-09]; before 10 January 2022",
                "[..2021-12-31]; before 1 January 2022",
                "[..2021-12]; before January 2022",
                "[..2021]; before 2022",
                "[..2021-12~]; about December 2021 or earlier",
                "[..2021-12-XX]; a day in December 2021 or earlier",
                "[2022-01-10..]; 10 January 2022 or later",
                "[2022-01-09,2022-01-12]; 9 or 12 January 2022",
                "[2021-12-31,2022-01-12]; 31 December 2021 or 12 January 2022",
                "[1667,1668,1670..1672]; 1667, 1668 or 1670–1672",
                "{2022-01-10,2022-01-12,2022-01-13}; 10, 12 and 13 January 2022",
                "{2022-01-10..2022-01-13}; all of 10–13 January 2022",
                "{..1984}; 1984 and all before",
                "{1984..}; 1984 and all after",
                "2021-12-07/2022-01-10; 7 December 2021 to 10 January 2022",
                "2022-01-07/2022-02-10; 7 January to 10 February 2022",
                "2022-01-07/2022-01-10; 7 to 10 January 2022",
                "2022-01/2022-03; January to March 2022",
                "2021-12-07~/2022-01-10; about 7 December 2021 to 10 January 2022",
                "2022-01-10T09:00:00/2022-01-10T17:30:00; Mon 10 January 2022, 09:00 to 17:30",
                "2022-01-10T09:00:00Z/2022-01-10T17:30:00Z; Mon 10 January 2022, 09:00 to 17:30 UTC",
                "2022-01-09T18:00:00/2022-01-10T17:30:00; 9 January 2022, 18:00 to 10 January 2022, 17:30",
                "2022-01-10/..; from 10 January 2022, ongoing",
                "2022-01-10/; from 10 January 2022, end not known",
                "../2022-01-10; until 10 January 2022",
                "/2022-01-10; until 10 January 2022, start not known",
            })
    void aValueReads(String value, String words) {
        assertEquals(words, DateWords.of(Edtf.parse(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-09; 9 Jan",
                "2021-12; Dec 2021",
                "2022; 2022",
                "201X; 2010s",
                "20XX; 2000–2099",
                "2022-01-XX; Jan 2022",
                "2022-21; spring 2022",
                "2022-01-09T17:00:00; 9 Jan, 17:00",
                "2021-12~; c. Dec 2021",
                "2022-01-09?; 9 Jan?",
                "2022-01-09%; c. 9 Jan?",
                "[2021-12-21..2021-12-31]; 21–31 Dec",
                "[2021-12-21..2022-01-03]; 21 Dec – 3 Jan",
                "[..2022-01-09]; before 10 Jan",
                "[2022-01-09,2022-01-12]; 9 or 12 Jan",
                "2021-12-07/2022-01-10; 7 Dec – 10 Jan",
                "2004-02-01/2005-02-08; 1 Feb 2004 – 8 Feb 2005",
                "2022-01-07/2022-01-10; 7–10 Jan",
                "2022-01/2022-03; Jan – Mar 2022",
                "2022-01-10/..; from 10 Jan",
                "2022-01-10/; 10 Jan – ?",
                "../2022-01-10; until 10 Jan",
                "/2022-01-10; ? – 10 Jan",
            })
    void aValueReadsBriefly(String value, String words) {
        assertEquals(words, DateWords.brief(Edtf.parse(value)));
    }

    @Test
    void theFirstSecondOfADayIsTheDayAsAnEarliestBound() {
        assertEquals("9 Jan 2022", DateWords.bound(Tick.earliest("2022-01-09"), false));
    }

    @Test
    void theFirstSecondOfADayIsATimeAsALatestBound() {
        assertEquals("9 Jan 2022, 00:00", DateWords.bound(Tick.earliest("2022-01-09"), true));
    }

    @Test
    void theLastSecondOfADayIsTheDayAsALatestBound() {
        assertEquals("9 Jan 2022", DateWords.bound(Tick.latest("2022-01-09"), true));
    }

    @Test
    void anOpenBoundSaysSo() {
        assertEquals("no bound", DateWords.bound(Tick.FUTURE, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-09; 9 Jan 2022",
                "2022-01-09T17:00:00; 9 Jan 2022, 17:00",
                "[2021-12-21..2021-12-31]; 21 Dec 2021 – 31 Dec 2021",
                "2021-12-07/2022-01; 7 Dec 2021 – 31 Jan 2022",
                "2022-01-10/..; from 10 Jan 2022, ongoing",
                "2022-01-10/; from 10 Jan 2022",
                "[2022-01-10..]; from 10 Jan 2022",
                "../2022-01-10; until 10 Jan 2022",
            })
    void aSpanReadsFromItsEarliestToItsLatest(String value, String words) {
        assertEquals(words, DateWords.span(Edtf.parse(value).bounds()));
    }

    @Test
    void noBoundsAtAllAreUndated() {
        assertEquals("undated", DateWords.span(Bounds.UNDATED));
    }
}
