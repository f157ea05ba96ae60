package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.Tick;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisLayoutTest {

    private static final Sizes SIZES = new Sizes(1);

    @Test
    void aFortnightIsLabelledDayByDayUnderItsMonths() {
        Axis axis = axis("2021-12-25", "2022-01-05", Folding.NONE, 900);
        assertEquals(List.of("December 2021", "January 2022"), texts(axis.major()));
        assertEquals(
                List.of(
                        "Sa 25", "Su 26", "Mo 27", "Tu 28", "We 29", "Th 30", "Fr 31", "Sa 1", "Su 2", "Mo 3", "Tu 4",
                        "We 5"),
                texts(axis.minor()));
    }

    @Test
    void whereWeekdaysHaveNoRoomTheNumbersStayAndAreCountedFromTheFirst() {
        Axis axis = axis("2021-12-01", "2022-01-31", Folding.NONE, 420);
        assertEquals(List.of("1", "6", "11", "16", "21", "26", "1", "6", "11", "16", "21", "26"), texts(axis.minor()));
    }

    @Test
    void anAfternoonIsLabelledByTheClockUnderItsDay() {
        Axis axis = axis("2022-01-10T12:00:00", "2022-01-10T18:00:00", Folding.NONE, 500);
        assertEquals(List.of("Mo 10 January 2022"), texts(axis.major()));
        assertEquals(List.of("13:00", "14:00", "15:00", "16:00", "17:00"), texts(axis.minor()));
    }

    @Test
    void decadesAreLabelledByYears() {
        Axis axis = axis("1979-01-01", "2022-12-31", Folding.NONE, 500);
        assertEquals(
                List.of("1980", "1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020"), texts(axis.minor()));
        assertEquals(List.of("1900–1999", "2000–2099"), texts(axis.major()));
    }

    @Test
    void yearsBeforeTheCommonEraAreCountedAsPeopleCountThem() {
        Axis axis = axis("-0003-01-01", "0002-12-31", Folding.NONE, 300);
        assertEquals(List.of("4 BC", "3 BC", "2 BC", "1 BC", "1", "2"), texts(axis.minor()));
    }

    @Test
    void theMonthAfterAFoldIsNamedAtItsEdge() {
        Folding folding =
                new Folding(List.of(new Fold(Tick.earliest("2021-12-11"), Tick.earliest("2022-01-06"), false)));
        Axis axis = axis("2021-12-01", "2022-01-14", folding, 900);
        TimeScale scale = TimeScale.fitted(extent("2021-12-01", "2022-01-14"), folding, 0, 900);
        assertEquals(List.of("December 2021", "January 2022"), texts(axis.major()));
        assertEquals(
                scale.x(Tick.earliest("2022-01-06")) + 2, axis.major().get(1).x(), 1e-6);
    }

    @Test
    void aDaysLabelStandsInTheMiddleOfTheDay() {
        Axis axis = axis("2022-01-01", "2022-01-10", Folding.NONE, 1_000);
        Axis.AxisLabel fifth = axis.minor().get(4);
        assertEquals(450, fifth.x() + fifth.width() / 2, 0.1);
    }

    @Test
    void labelsNeverOverlapAndNeverStandInAFold() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            long first = Tick.earliest("1850-01-01") + random.nextInt(150 * 365) * Tick.DAY;
            long length = (long) Math.pow(10, 3 + random.nextDouble() * 8);
            Folding folding = random.nextBoolean()
                    ? Folding.NONE
                    : new Folding(List.of(new Fold(first + length / 4, first + length / 2 + 60, false)));
            double right = 150 + random.nextInt(1_500);
            TimeScale scale = TimeScale.fitted(new Extent(first, first + length), folding, 100, right);
            Axis axis = AxisLayout.lay(scale, 100, right, FixedRuler.SEVEN, SIZES);
            for (List<Axis.AxisLabel> labels : List.of(axis.major(), axis.minor())) {
                double taken = 100;
                for (Axis.AxisLabel label : labels) {
                    assertTrue(label.x() >= taken, label + " in " + scale);
                    taken = label.x() + label.width();
                    assertTrue(taken <= right + 1e-6, label + " in " + scale);
                }
            }
            for (Fold fold : folding.folds()) {
                for (Axis.GridLine line : axis.lines()) {
                    boolean inside = line.x() > scale.x(fold.from()) + 1 && line.x() < scale.x(fold.to()) - 1;
                    assertFalse(inside, line + " in " + scale);
                }
            }
        }
    }

    @Test
    void stepsBeginWhereTheStepBeforeThemEnds() {
        Random random = new Random(6);
        for (AxisStep step : AxisStep.LADDER) {
            for (int i = 0; i < 200; i++) {
                long tick = Tick.earliest("1600-01-01") + random.nextInt(800 * 365) * Tick.DAY + i * 7_331L;
                long start = step.floor(tick);
                long next = step.next(start);
                assertTrue(start <= tick && tick < next, step + " at " + tick);
                assertEquals(next, step.floor(next), step + " at " + tick);
                assertEquals(start, step.floor(next - 1), step + " at " + tick);
            }
        }
    }

    private static Axis axis(String from, String to, Folding folding, double width) {
        TimeScale scale = TimeScale.fitted(extent(from, to), folding, 0, width);
        return AxisLayout.lay(scale, 0, width, FixedRuler.SEVEN, SIZES);
    }

    private static Extent extent(String from, String to) {
        return new Extent(Tick.earliest(from), Tick.latest(to) + 1);
    }

    private static List<String> texts(List<Axis.AxisLabel> labels) {
        return labels.stream().map(Axis.AxisLabel::text).toList();
    }
}
