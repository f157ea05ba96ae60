package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.anchor.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of passages: in themselves, against their text, and against each other. */
class PassageReadingTest {

    /** Of the text that is held. */
    private static final String HELD = "/quotes/1/passages/0";

    /** Of the text that is not held, with its words. */
    private static final String WORDS = "/quotes/2/passages/0";

    /** Of the text that is not held, under two records. */
    private static final String SHARED = "/quotes/0/passages/0";

    private final Example example = Example.ferry();

    @Test
    void aPassageIsNotEmpty() {
        example.with(HELD, passage -> passage.set("end", passage.get("start")));

        assertEquals(
                List.of("quote qu-dues, passages[0].end: the passage ends before or where it starts"),
                example.findings());
    }

    @Test
    void aPassageHasEitherItsWordsOrAKey() {
        example.with(WORDS, passage -> passage.put("key", "a"));
        example.with(HELD, passage -> passage.putNull("exact"));

        assertEquals(
                List.of(
                        "quote qu-dues, passages[0].key: a passage has either its exact words or a key to look for, and"
                                + " the other is null",
                        "quote qu-toll, passages[0].exact: a passage has either its exact words or a key to look for, and"
                                + " the other is null"),
                example.findings());
    }

    @Test
    void theWordsAreAsLongAsTheSpan() {
        example.with(WORDS, passage -> passage.put("end", passage.get("end").intValue() + 1));

        assertEquals(
                List.of("quote qu-toll, passages[0].exact: the words have 6 code points, but the passage 7"),
                example.findings());
    }

    @Test
    void aKeyIsNotLongerThanItsPassage() {
        example.with(SHARED, passage -> passage.put("key", "x".repeat(37)));

        assertEquals(
                List.of(
                        "quote qu-air, passages[0].key: a key is the first words of the passage, neither empty nor longer"
                                + " than the passage"),
                example.findings());
    }

    @Test
    void theHashIsThatOfTheWords() {
        example.with(WORDS, passage -> passage.put("sha256", "0".repeat(64)));

        assertEquals(
                List.of("quote qu-toll, passages[0].sha256: the hash is not that of the exact words, folded"),
                example.findings());
    }

    @Test
    void theHashForgivesTypography() {
        example.with("/quotes/2", quote -> quote.put("text", "a\u00A0toll … nothing but a toll"));
        example.with(WORDS, passage -> passage.put("exact", "a\u00A0toll"));

        assertEquals(List.of(), example.findings());
    }

    @Test
    void theWordsAreThoseOfTheText() {
        example.with("/quotes/1", quote -> quote.put("text", "No ferry sails after the dues are paid!!"));
        example.with(HELD, passage -> passage.put("exact", "No ferry sails after the dues are paid!!"));

        assertEquals(
                List.of(
                        "quote qu-dues, passages[0].sha256: the hash is not that of the exact words, folded",
                        "quote qu-dues, passages[0].exact: the text of the source has “No ferry sails before the dues are"
                                + " paid.” here"),
                example.findings());
    }

    @Test
    void wordsThatAreSoundInThemselvesAndInTheirPlaceMayBeOthersThanTheTextHas() {
        String miscopied = "No ferry sails after  the dues are paid.";
        example.with("/quotes/1", quote -> quote.put("text", miscopied));
        example.with(HELD, passage -> passage.put("exact", miscopied).put("sha256", Folding.sha256(miscopied)));

        assertEquals(List.of(), example.findings());
    }

    @Test
    void offsetsCountCodePointsAndNotUnits() {
        example.with(
                HELD,
                passage -> passage.put("start", passage.get("start").intValue() + 1)
                        .put("end", passage.get("end").intValue() + 1));

        assertEquals(
                List.of(
                        "quote qu-dues, passages[0].exact: the text of the source has “o ferry sails before the dues are"
                                + " paid.”” here",
                        "quote qu-dues, passages[0].before: the text of the source has something else before the passage",
                        "quote qu-dues, passages[0].after: the text of the source has something else after the passage"),
                example.findings());
    }

    @Test
    void aPassageLiesWithinTheText() {
        example.with(HELD, passage -> passage.put("start", 1_000_000).put("end", 1_000_040));

        assertEquals(
                List.of(
                        "quote qu-dues, passages[0].end: the passage ends after the text of the source, which has 278 code"
                                + " points"),
                example.findings());
    }

    @Test
    void theParagraphIsTheOneItBeginsIn() {
        example.with(HELD, passage -> passage.put("paragraph", 3));

        assertEquals(
                List.of("quote qu-dues, passages[0].paragraph: the passage begins in paragraph 2"), example.findings());
    }

    @Test
    void whatStandsAroundAPassageIsThatOfTheText() {
        example.with(HELD, passage -> passage.put("before", "said: ").putNull("after"));

        assertEquals(
                List.of(
                        "quote qu-dues, passages[0].after: the characters before and after a passage are either both there"
                                + " or both null"),
                example.findings());
    }

    @Test
    void noMoreThanALittleIsKeptAroundAPassage() {
        example.with(HELD, passage -> passage.put("before", "x".repeat(33)));

        assertEquals(
                List.of("quote qu-dues, passages[0].before: no more than 32 code points are kept before and after a"
                        + " passage"),
                example.findings());
    }

    @Test
    void nothingIsKeptAroundAPassageWhoseTextIsNotHeld() {
        example.with(WORDS, passage -> passage.put("before", "called it ").put("after", "."));

        assertEquals(
                List.of(
                        "quote qu-toll, passages[0].before: the text of the source is not held, so this must be null",
                        "quote qu-toll, passages[0].after: the text of the source is not held, so this must be null"),
                example.findings());
    }

    @Test
    void nextPassageIsAboveEveryNumber() {
        example.with("/sources/0", source -> source.put("nextPassage", 7));

        assertEquals(
                List.of("quote qu-toll, passages[1].number: this is not below the nextPassage of the source, 7"),
                example.findings());
    }

    @Test
    void onePassageSaysOneThingUnderEveryRecord() {
        example.with(SHARED, passage -> passage.put("paragraph", 4));

        assertEquals(
                List.of("quote qu-air, passages[0]: passage 2 of this source says something else in event ev-speech"),
                example.findings());
    }
}
