package chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void aTextWithRoomStaysWhole() {
        assertEquals("The talks are on", Opening.of("The talks are on", 16));
    }

    @Test
    void linesAndSpacesAreOneSpace() {
        assertEquals("The talks are on", Opening.of("  The talks\n\tare  on\n", 60));
    }

    @Test
    void itIsCutAfterAWord() {
        assertEquals("The talks…", Opening.of("The talks are on", 11));
        assertEquals("The talks…", Opening.of("The talks are on", 9));
    }

    @Test
    void aWordLongerThanHalfOfTheRoomIsCut() {
        assertEquals("No incomp…", Opening.of("No incomprehensibilities", 9));
    }

    @Test
    void aLetterOfTwoUnitsCountsOnceAndIsNotTakenApart() {
        assertEquals("\uD83D\uDD4A\uD83D\uDD4A…", Opening.of("\uD83D\uDD4A\uD83D\uDD4A\uD83D\uDD4A", 2));
        assertEquals("\uD83D\uDD4A\uD83D\uDD4A\uD83D\uDD4A", Opening.of("\uD83D\uDD4A\uD83D\uDD4A\uD83D\uDD4A", 3));
    }

    @Test
    void aLetterKeepsItsMarks() {
        assertEquals("Te…", Opening.of("Tene\u0301\u0323z", 2));
        assertEquals("Ten…", Opening.of("Tene\u0301\u0323z", 4));
        assertEquals("Tene\u0301\u0323…", Opening.of("Tene\u0301\u0323zy", 6));
    }
}
