package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A text comes in in one form, and nothing else is done to it. */
class TextFormTest {

    @Test
    void everyLineEndBecomesOne() {
        assertEquals("a\nb\nc\n\nd\n", TextForm.normalise("a\r\nb\rc\n\r\nd\r"));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("\u00C5 \u1E9B\u0323", TextForm.normalise("A\u030A \u1E9B\u0323"));
    }

    @Test
    void nothingIsTrimmedOrFolded() {
        String text = "  \t“words” \u00A0\u2028\u0085\n\n ";
        assertEquals(text, TextForm.normalise(text));
    }

    @Test
    void normalisingTwiceIsNormalisingOnce() {
        String once = TextForm.normalise("e\u0301\r\r\n\r");
        assertEquals(once, TextForm.normalise(once));
    }
}
