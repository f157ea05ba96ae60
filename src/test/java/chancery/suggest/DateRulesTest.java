package chancery.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.work.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of dates by a sentence of its own: the words and their value, published on Monday, 10 January 2022. */
class DateRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    @Test
    void aWeekdayKeepsItsTimeOfDay() {
        assertEquals(
                List.of("at 14:30 GMT on Tuesday = 2022-01-11T14:30:00Z"),
                dates("The vote will start at 14:30 GMT on Tuesday, officials said."));
        assertEquals(
                List.of("on Thursday at 2 p.m. = 2022-01-13T14:00:00"), dates("They will meet on Thursday at 2 p.m."));
    }

    @Test
    void aShortMonthNeedsNoDotBesideADay() {
        assertEquals(List.of("on 5 Jan 2022 = 2022-01-05"), dates("It was filed on 5 Jan 2022 there."));
        assertEquals(List.of("on Dec 5 = 2021-12-05"), dates("It was filed on Dec 5 there."));
        assertEquals(List.of(), dates("Jan said that Mar was ill."));
    }

    @Test
    void whatADateOwnsIsLedByThePrepositionAndNotTheDate() {
        assertEquals(List.of("next month = 2022-02"), dates("It asked for a say in next month’s vote."));
    }

    @Test
    void notBeforeADayMeansFromThatDay() {
        assertEquals(List.of("next month = 2022-02"), dates("The ships will not sail before next month."));
        assertEquals(List.of("before next month = [..2022-01]"), dates("The ships will sail before next month."));
    }

    @Test
    void datesInDigitsCountWhereTheyCanBeReadInOneWayOnly() {
        assertEquals(List.of("on 2022-01-05 = 2022-01-05"), dates("It was filed on 2022-01-05 there."));
        assertEquals(List.of("on 13/01/2022 = 2022-01-13"), dates("It was filed on 13/01/2022 there."));
        assertEquals(List.of("on 01/13/2022 = 2022-01-13"), dates("It was filed on 01/13/2022 there."));
        assertEquals(List.of(), dates("It was filed on 05/01/2022 there."));
        assertEquals(List.of("on 13.01.2022 = 2022-01-13"), dates("It was filed on 13.01.2022 there."));
        assertEquals(List.of(), dates("It was filed on 5.1.2022 there."));
        assertEquals(List.of("on 2022/01/05 = 2022-01-05"), dates("It was filed on 2022/01/05 there."));
        assertEquals(
                List.of("at 2022-01-05T10:30Z = 2022-01-05T10:30:00Z"), dates("Sent at 2022-01-05T10:30Z from there."));
    }

    @Test
    void monthsWithADashAreOneRange() {
        assertEquals(List.of("January–March 2021 = 2021-01/2021-03"), dates("The talks ran January–March 2021."));
        assertEquals(List.of("in January-March 2021 = 2021-01/2021-03"), dates("They ran in January-March 2021."));
        assertEquals(List.of("in May and June 2020 = {2020-05,2020-06}"), dates("They met in May and June 2020."));
        assertEquals(List.of(), dates("May and June went home."));
    }

    @Test
    void daysOfTwoMonthsAreOneRange() {
        assertEquals(
                List.of("On January 30–February 2 = 2022-01-30/2022-02-02"),
                dates("On January 30–February 2 they met."));
        assertEquals(List.of("On January 3 and 4 = {2022-01-03,2022-01-04}"), dates("On January 3 and 4 they met."));
        assertEquals(List.of("On January 3 = 2022-01-03"), dates("On January 3 and 4 ships they met."));
    }

    @Test
    void yearsWithADashAreOneRange() {
        assertEquals(List.of("in 2014–2016 = 2014/2016"), dates("It fell in 2014–2016."));
        assertEquals(List.of("in 2014-15 = 2014/2015"), dates("It fell in 2014-15."));
        assertEquals(List.of("In Q3 2021 = 2021-35"), dates("In Q3 2021 it fell."));
        assertEquals(List.of("In the 19th century = 18XX"), dates("In the 19th century it fell."));
    }

    @Test
    void aRangeWithoutAYearIsNotStretchedOverTwo() {
        assertEquals(
                List.of("from late May to early July = 2021-05/2021-07"),
                dates("They met from late May to early July."));
    }

    @Test
    void partsOfMonthsAreReadFromTheDateline() {
        assertEquals(List.of("in mid-December = [2021-12-11..2021-12-20]"), dates("It sailed in mid-December."));
        assertEquals(List.of("earlier this month = [2022-01-01..2022-01-10]"), dates("It sailed earlier this month."));
        assertEquals(List.of("next Friday = 2022-01-14"), dates("They will meet next Friday."));
        assertEquals(List.of("last Friday = 2022-01-07"), dates("They met last Friday."));
    }

    @Test
    void aDayIsCountedFromTheOneNamedLast() {
        assertEquals(
                List.of("on January 3 = 2022-01-03", "The day after = 2022-01-04", "two days later = 2022-01-06"),
                dates("They met on January 3. The day after, they left, and two days later they were home."));
        assertEquals(
                List.of("on January 3 = 2022-01-03", "A week later = 2022-01-10~"),
                dates("They met on January 3. A week later they were home."));
        assertEquals(List.of("In May 2020 = 2020-05"), dates("In May 2020 they met. Two days later they left."));
        assertEquals(List.of(), dates("The day after the talks they left."));
    }

    @Test
    void aWeekdayOfAWeekIsOneDate() {
        assertEquals(List.of("on Friday last week = 2022-01-07"), dates("They met on Friday last week."));
        assertEquals(List.of("on Tuesday of next week = 2022-01-18"), dates("They meet on Tuesday of next week."));
    }

    @Test
    void aMonthOfLastYearIsOneDate() {
        assertEquals(List.of("In May last year = 2021-05"), dates("In May last year it fell."));
        assertEquals(List.of("on 3 May of last year = 2021-05-03"), dates("It fell on 3 May of last year."));
    }

    private static List<String> dates(String text) {
        return Suggestions.of(text, DAY, List.of(), Progress.NONE).dates().stream()
                .map(date -> date.text() + " = " + date.value().text())
                .toList();
    }
}
