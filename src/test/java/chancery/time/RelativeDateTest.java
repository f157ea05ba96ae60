package chancery.time;

import static chancery.time.EdtfTest.bounds;
import static chancery.time.EdtfTest.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDateTest {

    private static final Bounds DATELINE = Edtf.parse("2022-01-10").bounds();

    @ParameterizedTest
    @CsvSource({
        "P3D, 2022-01-13",
        "-P1M, 2021-12-10",
        "P-1M, 2021-12-10",
        "P2W, 2022-01-24",
        "-P1Y2M3D, 2020-11-07",
        "+P1D, 2022-01-11",
        "PT24H, 2022-01-11",
        "P0D, 2022-01-10",
        "P1DT-24H, 2022-01-10",
    })
    void aDayIsMovedWhole(String offset, String day) {
        assertEquals(Edtf.parse(day).bounds(), RelativeDate.resolve(DATELINE, offset));
    }

    @Test
    void hoursMoveOnTheClock() {
        assertEquals(
                Edtf.parse("2022-01-09T19:00:00").bounds(),
                RelativeDate.resolve(Edtf.parse("2022-01-09T17:00:00").bounds(), "PT2H"));
    }

    @Test
    void allFourBoundsMove() {
        assertEquals(
                bounds("2022-01-07", "2022-01-08", "2022-02-10", "2022-02-28"),
                RelativeDate.resolve(
                        bounds("2021-12-07", "2021-12-08", "2022-01-10", "2022-01-31"), Period.ofMonths(1)));
    }

    @Test
    void openEndsStayOpen() {
        assertEquals(
                Edtf.parse("2022-01-13/..").bounds(),
                RelativeDate.resolve(Edtf.parse("2022-01-10/..").bounds(), "P3D"));
    }

    @Test
    void anUndatedAnchorGivesAnUndatedResult() {
        assertEquals(Bounds.UNDATED, RelativeDate.resolve(Bounds.UNDATED, Duration.ofHours(5)));
    }

    @Test
    void theEndOfAShortMonthKeepsARangeInOrder() {
        Range around = range("2022-01-30T20:00:00", "2022-01-31T10:00:00");
        assertEquals(
                Bounds.within(range("2022-02-28T10:00:00", "2022-02-28T20:00:00")),
                RelativeDate.resolve(Bounds.within(around), "P1M"));
    }

    @ParameterizedTest
    @CsvSource({
        "P3D, P3D",
        "-P1M, -P1M",
        "P-1M, -P1M",
        "P2W, P14D",
        "PT2H, PT2H",
        "-PT90M, -PT1H30M",
        "-P1DT2H, -P1DT2H",
        "P1DT-2H, P1DT-2H",
        "P0D, P0D",
        "PT0S, P0D",
    })
    void anOffsetPrintsWithOneSign(String text, String canonical) {
        assertEquals(canonical, Offset.parse(text).text());
        assertEquals(Offset.parse(text), Offset.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1DT", "3D", "P3", "P3X", "PT0.5S", "P99999999999D", "three days", "-"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Offset.parse(text));
    }

    @Test
    void anOffsetBeyondTheCalendarIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RelativeDate.resolve(DATELINE, "P999999999Y"));
    }
}
