package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no EDTF value, and the character its writer is pointed to. */
class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\"; 1",
                "soon; 1",
                "22; 1",
                "20220109; 1",
                "12022; 1",
                "2022-; 6",
                "2022-1; 6",
                "2022-00; 6",
                "2022-13; 6",
                "2022-20; 6",
                "2022-42; 6",
                "2022-01-; 9",
                "2022-01-9; 9",
                "2022-01-00; 9",
                "2021-02-29; 9",
                "2021-02-30; 9",
                "2022-04-31; 9",
                "2022-21-01; 8",
                "2022-01-09T; 12",
                "2022-01-09T17; 14",
                "2022-01-09T17:00; 17",
                "2022-01-09T24:00:00; 12",
                "2022-01-09T17:60:00; 15",
                "2022-01-09T17:00:60; 18",
                "2022-01-09T17:00:00.5; 20",
                "2022-01-09T17:00:00+15; 21",
                "2022-01-09T17:00:00+14:30; 24",
                "2022-01-09T17:00:00+4; 21",
                "2022-01T17:00:00; 8",
                "-0000; 1",
                "Y2022; 2",
                "Y02022; 2",
                "Y1000000000; 2",
                "Y12022-01; 7",
                "2X22; 1",
                "XXXX; 1",
                "201X-05; 5",
                "2022-XX-05; 9",
                "2022-X1; 6",
                "?2022; 1",
                "2022?~; 6",
                "2022?-01; 5",
                "\" 2022\"; 1",
                "\"2022 \"; 5",
                "/; 1",
                "2022/2021; 6",
                "2022-01-10/2022-01-09; 12",
                "2022-01-10T09:00:00Z/2022-01-10T10:00:00+05:00; 22",
                "2022/2023/2024; 10",
                "2022..2023; 5",
                "[2022; 6",
                "[2022}; 6",
                "[]; 2",
                "[..]; 4",
                "[2022,]; 7",
                "[2022..2021]; 8",
                "[2021,..2022]; 7",
                "[2021..,2022]; 8",
                "[2021]x; 7",
                "[2021/2022]; 6",
            })
    void aRefusalPointsToTheTrouble(String value, int character) {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse(value));
        assertEquals(character, refusal.character());
    }

    @Test
    void aRefusalSaysWhatIsWrongAndWhere() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse("2021-02-30"));
        assertEquals(
                "“2021-02-30” is not an EDTF date: February 2021 has no day 30 (character 9).", refusal.getMessage());
    }

    @Test
    void aRefusalNamesACharacterBeyondTheBasicPlaneWhole() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse("2022😀"));
        assertEquals("“2022😀” is not an EDTF date: “😀” does not belong here (character 5).", refusal.getMessage());
    }
}
