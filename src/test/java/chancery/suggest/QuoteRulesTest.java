package chancery.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of quotations by a sentence of its own: the words, who speaks them, and the word of saying. */
class QuoteRulesTest {

    @Test
    void aStraightMarkClosesWhatACurlyOneOpens() {
        assertEquals(
                List.of(
                        "The talks were frank | Maria Okafor | said",
                        "Nobody left early. | Maria Okafor | said",
                        "a start | Piet Jansen | called"),
                quotes(
                        "“The talks were frank,\" Maria Okafor said. \"Nobody left early.” Piet Jansen called it “a start”."));
    }

    @Test
    void anInchBetweenCurlyMarksClosesNothing() {
        assertEquals(
                List.of("A 6\" shell and one of 4\" were found | Maria Okafor | said"),
                quotes("“A 6\" shell and one of 4\" were found,” Maria Okafor said."));
    }

    @Test
    void whoComesFromSomewhereSpeaks() {
        assertEquals(
                List.of("She should have run from here | Jason Gilbert | said"),
                quotes("“She should have run from here,” said Jason Gilbert of Cheyenne."));
    }

    private static List<String> quotes(String text) {
        return Suggestions.of(text, null, List.of(), Progress.NONE).quotes().stream()
                .map(quote -> quote.text() + " | " + quote.speaker() + " | " + quote.cue())
                .toList();
    }
}
