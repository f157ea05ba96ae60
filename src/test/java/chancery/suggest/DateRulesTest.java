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
    }

    @Test
    void partsOfMonthsAreReadFromTheDateline() {
        assertEquals(List.of("in mid-December = [2021-12-11..2021-12-20]"), dates("It sailed in mid-December."));
        assertEquals(List.of("earlier this month = [2022-01-01..2022-01-10]"), dates("It sailed earlier this month."));
        assertEquals(List.of("next Friday = 2022-01-14"), dates("They will meet next Friday."));
        assertEquals(List.of("last Friday = 2022-01-07"), dates("They met last Friday."));
    }

    private static List<String> dates(String text) {
        return Suggestions.of(text, DAY, List.of(), Progress.NONE).dates().stream()
                .map(date -> date.text() + " = " + date.value().text())
                .toList();
    }
}
