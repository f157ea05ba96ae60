package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabellerTest {

    private static final TextStyle STYLE = TextStyle.regular(13);

    @Test
    void aTitleThatFitsIsLeftWhole() {
        assertEquals("Talks", Labeller.elided("Talks", STYLE, 35, FixedRuler.SEVEN));
    }

    @Test
    void aTitleThatDoesNotFitIsCutWithAnEllipsis() {
        assertEquals("Talks…", Labeller.elided("Talks in Geneva", STYLE, 49, FixedRuler.SEVEN));
    }

    @Test
    void aLetterOfTwoUnitsIsNeverCutInHalf() {
        assertEquals("a…", Labeller.elided("a𝔅𝔅𝔅", STYLE, 14, FixedRuler.SEVEN));
        assertEquals("a𝔅…", Labeller.elided("a𝔅𝔅𝔅", STYLE, 21, FixedRuler.SEVEN));
    }

    @Test
    void inLessRoomFirstTheNoteIsGivenUpThenTheEndOfTheTitleThenAllOfIt() {
        TimelineContent content = new Chronicle()
                .event("Council meeting", Chronicle.within("2022-01-12", "2022-01-12"))
                .content();
        Labeller labeller = new Labeller(content, FixedRuler.SEVEN, new Sizes(1));
        LabelWords words = labeller.words(0);
        assertEquals("· as written", words.note());
        assertEquals(words, labeller.within(words, 200));
        assertEquals(new LabelWords("Council meeting", false, 105, "", 0), labeller.within(words, 110));
        LabelWords cut = labeller.within(words, 60);
        assertNotNull(cut);
        assertEquals("Council…", cut.text());
        assertNull(labeller.within(words, 20));
    }

    @Test
    void linesBreakBetweenWordsAndTheLastIsCut() {
        String text = "Leaders of the United States and Russia";
        assertEquals(
                List.of("Leaders of the", "United States…"), TextWrap.lines(text, STYLE, 105, 2, FixedRuler.SEVEN));
        assertEquals(
                List.of("Leaders of the", "United States", "and Russia"),
                TextWrap.lines(text, STYLE, 105, 3, FixedRuler.SEVEN));
    }

    @Test
    void greatNumbersAreSaidInFewLetters() {
        assertEquals(
                List.of("7", "999", "1.0k", "9.9k", "12k", "999k", "1.0M", "10M"),
                List.of(7, 999, 1_000, 9_940, 12_345, 999_499, 999_500, 10_000_000).stream()
                        .map(Amount::few)
                        .toList());
    }
}
