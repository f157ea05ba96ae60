package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void betweenTwoDaysTheCalendarIsCounted() {
        assertEquals(new Distance(11, 11, true), between("2022-01-10", "2022-01-21"));
        assertEquals("11 days", between("2022-01-10", "2022-01-21").words());
        assertEquals("1 day", between("2022-01-10", "2022-01-11").words());
        assertEquals("the same day", between("2022-01-10", "2022-01-10").words());
    }

    @Test
    void whatIsNotKnownToTheDayMakesItLeastAndMost() {
        assertEquals(new Distance(10, 20, true), between("[2021-12-21..2021-12-31]", "2022-01-10"));
        assertEquals(
                "11–13 days", between("[2022-01-08..2022-01-10]", "2022-01-21").words());
        assertEquals(
                "19–23 days, about 3 weeks",
                between("[2022-01-01..2022-01-05]", "2022-01-24").words());
    }

    @Test
    void fromSomethingThatLastsItIsCountedFromItsEnd() {
        assertEquals(new Distance(5, 5, true), between("2021-12-07/2022-01-05", "2022-01-10"));
    }

    @Test
    void theOrderDoesNotMatter() {
        assertEquals(between("2022-01-10", "2022-01-21"), between("2022-01-21", "2022-01-10"));
    }

    @Test
    void whatMayOverlapSaysSo() {
        assertEquals(
                "overlapping",
                between("2021-12-01/2022-01-10", "2021-12-20/2022-01-20").words());
        assertEquals(
                "at most 5 days, or overlapping",
                between("[2022-01-01..2022-01-10]", "[2022-01-05..2022-01-06]").words());
    }

    @Test
    void anOpenEndLeavesOnlyOneBound() {
        assertEquals("at least 9 days", between("[..2022-01-01]", "2022-01-10").words());
    }

    @Test
    void timesOfDayAreCountedInHoursAndMinutes() {
        assertEquals(
                "2 h 30 min",
                between("2022-01-10T09:00:00", "2022-01-10T11:30:00").words());
        assertEquals(
                "20 min", between("2022-01-10T09:00:00", "2022-01-10T09:20:00").words());
    }

    @Test
    void longTimesAreSaidInLargerUnitsToo() {
        assertEquals(
                "61 days, about 9 weeks", between("2022-01-01", "2022-03-03").words());
        assertEquals(
                "365 days, about 12 months", between("2021-01-01", "2022-01-01").words());
        assertEquals(
                "3,652 days, about 10 years",
                between("2012-01-01", "2021-12-31").words());
    }

    @Test
    void everyPairOfSecondsWithinTheBoundsIsNoNearerAndNoFartherThanIsSaid() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            long a = random.nextInt(100_000_000);
            long b = a + random.nextInt(1_000_000);
            long c = b + 1 + random.nextInt(1_000_000);
            long d = c + random.nextInt(1_000_000);
            Distance distance = Distance.between(Bounds.within(new Range(a, b)), Bounds.within(new Range(c, d)));
            long from = a + (long) (random.nextDouble() * (b - a));
            long to = c + (long) (random.nextDouble() * (d - c));
            long apart = distance.days() ? Math.floorDiv(to, Tick.DAY) - Math.floorDiv(from, Tick.DAY) : to - from;
            assertTrue(distance.least() <= apart && apart <= distance.most(), distance + " but " + apart);
        }
    }

    private static Distance between(String one, String other) {
        return Distance.between(Edtf.parse(one).bounds(), Edtf.parse(other).bounds());
    }
}
