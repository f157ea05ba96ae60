package chancery.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayConverterTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 9);

    private final DayConverter days = new DayConverter();

    @Test
    void aDayIsShownWithItsMonthInWords() {
        assertEquals("9 Jan 2022", days.toString(DAY));
    }

    @Test
    void aDayMayBeTypedInSeveralWays() {
        assertEquals(DAY, days.fromString("9 Jan 2022"));
        assertEquals(DAY, days.fromString(" 9 january 2022 "));
        assertEquals(DAY, days.fromString("2022-01-09"));
    }

    @Test
    void whatIsNoDayIsNone() {
        assertNull(days.fromString("30 Feb 2022"));
        assertNull(days.fromString("soon"));
        assertNull(days.fromString(""));
    }
}
