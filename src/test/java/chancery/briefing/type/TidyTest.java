package chancery.briefing.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TidyTest {

    private final Tidy tidy = new Tidy();

    @Test
    void whatCanBeSetStaysAsItIs() {
        assertEquals("Łódź, “17:00” – 🚢 Київ", tidy.of("Łódź, “17:00” – 🚢 Київ"));
        assertEquals(0, tidy.dropped());
    }

    @Test
    void lineEndsAndTabsBecomeSpaces() {
        assertEquals("a b c d", tidy.of("a\nb\tc\rd"));
        assertEquals(0, tidy.dropped());
    }

    @Test
    void controlsDirectionMarksAndLoneSurrogatesAreDroppedAndCounted() {
        assertEquals("abcde", tidy.of("a\u0000b\u202ec\ud800d\u2028e"));
        assertEquals(4, tidy.dropped());
    }

    @Test
    void variationSelectorsAndJoinersAreDroppedSinceTheyHaveNoShape() {
        assertEquals("⚓🚢", tidy.of("⚓\ufe0f\u200d🚢"));
    }
}
