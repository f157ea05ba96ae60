package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietStretchesTest {

    private static final long AS_OF = Tick.latest("2022-01-10");

    @Test
    void daysOnWhichNothingMayHaveHappenedAreFolded() {
        TimelineContent content = new Chronicle()
                .event("Leaders meet", Chronicle.within("2021-12-01", "2021-12-10"))
                .event("Interview", Chronicle.within("2021-12-20", "2021-12-31"))
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"))
                .content();
        assertEquals(List.of("2021-12-11 9 d", "2022-01-01 9 d"), found(content));
    }

    @Test
    void afterDecadesAreFoldedTheDaysAreMeasuredAgainstWhatIsLeft() {
        TimelineContent content = new Chronicle()
                .event("Treaty", Chronicle.within("1984-03-05", "1984-03-05"))
                .event("Leaders meet", Chronicle.within("2021-12-01", "2021-12-01"))
                .event("Interview", Chronicle.within("2021-12-20", "2021-12-20"))
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"))
                .content();
        assertEquals(List.of("1984-04-01 38 y", "2021-12-02 18 d", "2021-12-21 20 d"), found(content));
    }

    @Test
    void aTimeInWhichSomethingHappensEveryFewDaysIsLeftWhole() {
        Chronicle chronicle = new Chronicle();
        for (int day = 1; day < 28; day += 3) {
            String date = String.format("2021-12-%02d", day);
            chronicle.event("Event", Chronicle.within(date, date));
        }
        assertEquals(Folding.NONE, QuietStretches.find(chronicle.content(), row -> true, Tick.latest("2021-12-28")));
    }

    @Test
    void eventsThatAreNotShownDoNotKeepAStretchOpen() {
        TimelineContent content = new Chronicle()
                .event("Shown", Chronicle.within("2021-12-01", "2021-12-01"))
                .event("Hidden", Chronicle.within("2021-12-20", "2021-12-20"))
                .event("Shown", Chronicle.within("2022-01-10", "2022-01-10"))
                .content();
        Folding folding = QuietStretches.find(content, row -> content.title(row).equals("Shown"), AS_OF);
        assertEquals(List.of("2021-12-02 6 wk"), labels(folding));
    }

    @Test
    void noBoundLiesInAFold() {
        for (int seed = 0; seed < 60; seed++) {
            TimelineContent content =
                    Chronicle.byChance(seed, 12, 4, 30 * (1 + seed)).content();
            for (Fold fold :
                    QuietStretches.find(content, row -> true, Chronicle.AS_OF).folds()) {
                for (int row = 0; row < content.dated(); row++) {
                    for (long bound : List.of(
                            content.events().startEarliest(row),
                            content.events().startLatest(row),
                            content.events().endEarliest(row),
                            content.events().endLatest(row))) {
                        assertTrue(bound < fold.from() || bound >= fold.to(), "seed " + seed + " " + fold);
                    }
                }
            }
        }
    }

    @Test
    void withoutDatedEventsNothingIsFolded() {
        TimelineContent content =
                new Chronicle().event("Someday", chancery.time.Bounds.UNDATED).content();
        assertEquals(Folding.NONE, QuietStretches.find(content, row -> true, AS_OF));
        assertEquals(Folding.NONE, QuietStretches.find(content, row -> true, Tick.FUTURE));
    }

    private static List<String> found(TimelineContent content) {
        return labels(QuietStretches.find(content, row -> true, AS_OF));
    }

    private static List<String> labels(Folding folding) {
        return folding.folds().stream()
                .map(fold -> Tick.earliestText(fold.from()) + " " + fold.label())
                .toList();
    }
}
