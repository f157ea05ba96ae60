package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A passage says what its source says, or it is told how it does not. */
class VerbatimTest {

    private static final CodePoints TEXT = CodePoints.of("\uD83D\uDEA2 He said “no way”.");
    private static final Span SAID = new Span(11, 17);

    @Test
    void wordsThatStandInTheTextHold() {
        assertEquals("no way", TEXT.slice(SAID));
        assertEquals(new Verbatim.Holds(), Verbatim.check(passage(SAID, "no way", "no way"), TEXT));
        assertTrue(new Verbatim.Holds().sound());
    }

    @Test
    void otherWordsDiffer() {
        assertEquals(new Verbatim.Differs("no way", false), Verbatim.check(passage(SAID, "so way", "so way"), TEXT));
    }

    @Test
    void wordsThatDifferInTheirMarksAloneDifferAndAreToldSo() {
        Span marked = new Span(10, 18);
        Passage plain = passage(marked, "\"no way\"", "\"no way\"");
        assertEquals(new Verbatim.Differs("“no way”", true), Verbatim.check(plain, TEXT));
    }

    @Test
    void wordsThatAreNotThoseOfTheirHashDiffer() {
        assertEquals(new Verbatim.Differs("no way", false), Verbatim.check(passage(SAID, "no way", "on way"), TEXT));
    }

    @Test
    void aPassageWithoutWordsIsCheckedByItsHash() {
        assertEquals(new Verbatim.Holds(), Verbatim.check(passage(SAID, null, "no way"), TEXT));
        assertEquals(new Verbatim.Differs("no way", false), Verbatim.check(passage(SAID, null, "so way"), TEXT));
    }

    @Test
    void withoutTheTextWordsAreComparedWithTheirHash() {
        assertEquals(new Verbatim.NotHeld(true), Verbatim.check(passage(SAID, "no way", "no way"), null));
        assertEquals(new Verbatim.NotHeld(false), Verbatim.check(passage(SAID, "no way", "so way"), null));
        assertEquals(new Verbatim.NotHeld(true), Verbatim.check(passage(SAID, null, "so way"), null));
        assertFalse(new Verbatim.NotHeld(false).sound());
    }

    @Test
    void aPassageThatEndsBehindTheTextIsOutOfIt() {
        assertEquals(19, TEXT.length());
        Span last = new Span(14, 19);
        assertEquals(new Verbatim.Holds(), Verbatim.check(passage(last, null, "way”."), CodePoints.of(TEXT.text())));
        assertEquals(new Verbatim.OutOfText(19), Verbatim.check(passage(new Span(14, 20), "no way", "no way"), TEXT));
    }

    private static Passage passage(Span span, @Nullable String exact, String hashed) {
        return new Passage(
                new Id<>("s"), 1, 1, span, exact, null, null, exact == null ? "no" : null, Folding.sha256(hashed));
    }
}
