package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-09; 3; 2022-01-12",
                "2022-01-09~; -9; 2021-12-31~",
                "2021-12; 3; 2022-01",
                "2021-12?; 62; 2022-02?",
                "2021; -400; 2020",
                "201X; 1; 202X",
                "2022-01-09T17:00:00Z; 1; 2022-01-10T17:00:00Z",
                "[2021-12-21..2021-12-31]; 1; [2021-12-22..2022-01-01]",
                "[..2022-01-09]; 1; [..2022-01-10]",
                "2022-01-10/..; 2; 2022-01-12/..",
                "2021-12-07~/2022-01-10; 1; 2021-12-08~/2022-01-11",
                "2022-XX; 365; 2023-XX",
            })
    void aWholeValueMovesByItsOwnUnits(String before, int days, String after) {
        assertEquals(after, Shift.by(Edtf.parse(before), days).text());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-09/2022-01-13, 2022-01-08, 2022-01-08/2022-01-13",
        "2021-12~/2022-01-10, 2021-11-20, 2021-11~/2022-01-10",
        "../2022-01-10, 2022-01-01, 2022-01-01/2022-01-10",
        "2021-12, 2021-12-10, [2021-12-10..2021-12-31]",
        "[2021-12-21..2021-12-31], 2021-12-25, [2021-12-25..2021-12-31]",
        "[..2021-12-31], 2021-12-01, [2021-12-01..2021-12-31]",
        "2022-01-09, 2022-01-09, 2022-01-09",
    })
    void theFirstDayIsAnother(String before, LocalDate first, String after) {
        assertEquals(after, Shift.from(Edtf.parse(before), first).text());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-09/2022-01-13, 2022-01-15, 2022-01-09/2022-01-15",
        "2022-01-10/.., 2022-02-01, 2022-01-10/2022-02-01",
        "2021-12, 2021-12-10, [2021-12-01..2021-12-10]",
        "[2021-12-21..2021-12-31], 2022-01-03, [2021-12-21..2022-01-03]",
    })
    void theLastDayIsAnother(String before, LocalDate last, String after) {
        assertEquals(after, Shift.to(Edtf.parse(before), last).text());
    }

    @Test
    void nothingEndsBeforeItBegins() {
        Edtf value = Edtf.parse("2022-01-09/2022-01-13");
        assertThrows(EdtfException.class, () -> Shift.to(value, LocalDate.of(2022, 1, 1)));
    }
}
