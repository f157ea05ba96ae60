package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Two copies of one text are alike once they are folded. */
class FoldingTest {

    @Test
    void quotationMarksDashesAndSpacesBecomePlain() {
        assertEquals("''''' \"\"\"\"\" -------", Folding.fold("‘’‚‛′ “”„‟″ ‐‑‒–—―−"));
        assertEquals(
                "             ",
                Folding.fold("\u00A0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F"));
        assertEquals("   ", Folding.fold("\u3000\t "));
    }

    @Test
    void lettersAreComposedAndOtherwiseLeftAlone() {
        assertEquals("\u00E9", Folding.fold("e\u0301"));
        assertEquals("Straße\n…‹›«»·•\u200B\uFEFF", Folding.fold("Straße\n…‹›«»·•\u200B\uFEFF"));
    }

    @Test
    void aTextInNfcKeepsItsLengthCharacterByCharacter() {
        String text = TextForm.normalise("“Ne\u0301 ‘no’ \uD83D\uDEA2 — 3\u00A0km”");
        assertEquals(text.length(), Folding.fold(text).length());
        assertEquals("\"Né 'no' \uD83D\uDEA2 - 3 km\"", Folding.fold(text));
    }

    @Test
    void theHashIsThatOfTheFoldedText() {
        assertEquals("24ceef1cb6b0cbc0b3321021318245760500d1b1e9411a091929268ad1491c9e", Folding.sha256("it’s"));
        assertEquals(
                "8d52e0fc72e98d1ea102678ac051a4933dc57e73dce6b4522e987365a813a50d",
                Folding.sha256("Ne\u0301 \uD83D\uDEA2"));
        assertEquals(Folding.sha256("it's"), Folding.sha256("it’s"));
        assertNotEquals(Folding.sha256("its"), Folding.sha256("it’s"));
    }
}
