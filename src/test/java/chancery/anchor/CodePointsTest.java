package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Code points and UTF-16 units are counted alike whichever way one comes. */
class CodePointsTest {

    private static final String SHIPS = "a\uD83D\uDEA2b\uD83D\uDEA2\uD83D\uDEA2c";

    @Test
    void everyCodePointHasItsUnit() {
        CodePoints text = CodePoints.of(SHIPS);
        assertEquals(6, text.length());
        int[] units = {0, 1, 3, 4, 6, 8, 9};
        for (int i = 0; i < units.length; i++) {
            assertEquals(units[i], text.toUnit(i));
            assertEquals(i, text.ofUnit(units[i]));
        }
    }

    @Test
    void theSecondUnitOfAPairBelongsToItsCodePoint() {
        CodePoints text = CodePoints.of(SHIPS);
        assertEquals(1, text.ofUnit(2));
        assertEquals(3, text.ofUnit(5));
        assertEquals(4, text.ofUnit(7));
    }

    @Test
    void whatIsCutOutIsTheCharactersOfTheSpan() {
        CodePoints text = CodePoints.of(SHIPS);
        assertEquals("\uD83D\uDEA2b", text.slice(new Span(1, 3)));
        assertEquals(SHIPS, text.slice(new Span(0, 6)));
        assertEquals(new Span(1, 3), text.span(1, 4));
        assertTrue(text.holds(new Span(5, 6)));
        assertFalse(text.holds(new Span(5, 7)));
        assertThrows(IndexOutOfBoundsException.class, () -> text.slice(new Span(5, 7)));
    }

    @Test
    void placesOutsideTheTextAreRefused() {
        CodePoints text = CodePoints.of(SHIPS);
        assertThrows(IndexOutOfBoundsException.class, () -> text.toUnit(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> text.toUnit(7));
        assertThrows(IndexOutOfBoundsException.class, () -> text.ofUnit(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> text.ofUnit(10));
    }

    @Test
    void aSurrogateThatStandsAloneCountsAsOne() {
        CodePoints text = CodePoints.of("\uDEA2\uD83Dx\uD83D");
        assertEquals(4, text.length());
        assertEquals(3, text.toUnit(3));
    }

    @Test
    void anEmptyTextHasOnePlace() {
        CodePoints none = CodePoints.of("");
        assertEquals(0, none.length());
        assertEquals(0, none.toUnit(0));
        assertEquals(0, none.ofUnit(0));
    }

    @Test
    void countingAgreesWithJavaOnAnyText() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            StringBuilder builder = new StringBuilder();
            int length = random.nextInt(100);
            for (int i = 0; i < length; i++) {
                builder.appendCodePoint(
                        random.nextInt(4) == 0 ? 0x1F300 + random.nextInt(200) : 'a' + random.nextInt(26));
            }
            String text = builder.toString();
            CodePoints counted = CodePoints.of(text);
            assertEquals(text.codePointCount(0, text.length()), counted.length());
            for (int i = 0; i <= counted.length(); i++) {
                assertEquals(text.offsetByCodePoints(0, i), counted.toUnit(i));
                assertEquals(i, counted.ofUnit(counted.toUnit(i)));
            }
        }
    }
}
