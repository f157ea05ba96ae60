package chancery.briefing.print;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.paint.Colour;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The colours of words can be told from their ground. */
class StylesheetTest {

    private static final Pattern WORDS =
            Pattern.compile("(?m)^(?<rule>[^{\n]*)\\{[^}]*?(?<![-\\w])color: (?<colour>#\\w{6})");
    private static final double LEAST = 4.5;

    private static Stream<java.util.regex.MatchResult> rules(boolean markings) {
        return WORDS.matcher(Stylesheet.text(Density.CLOSE))
                .results()
                .filter(rule -> rule.group(1).contains(".marking") == markings);
    }

    @Test
    void wordsHaveEnoughContrastOnPaperAndOnTheGroundOfAHeader() {
        assertTrue(rules(false).count() > 5);
        assertAll(rules(false).map(rule -> () -> {
            Colour words = Colour.of(rule.group(2));
            assertTrue(words.contrast(Colour.of("#ffffff")) >= LEAST, rule.group());
            assertTrue(words.contrast(Colour.of("#eef2f5")) >= LEAST, rule.group());
        }));
    }

    @Test
    void markingsHaveEnoughContrastOnBlack() {
        assertTrue(rules(true).count() >= 4);
        assertAll(rules(true)
                .map(rule -> () ->
                        assertTrue(Colour.of(rule.group(2)).contrast(Colour.of("#000000")) >= LEAST, rule.group())));
    }

    @Test
    void nothingIsFetched() {
        assertTrue(Stream.of("url(", "@import", "@font-face").noneMatch(Stylesheet.text(Density.CLOSE)::contains));
    }
}
