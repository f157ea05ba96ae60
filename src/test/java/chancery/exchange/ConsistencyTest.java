package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said where records do not fit together. */
class ConsistencyTest {

    private final Example example = Example.ferry();

    @Test
    void anIdIsGivenOnceOverAllKinds() {
        example.with("/notes/1", note -> note.put("id", "ev-talks"));

        assertEquals(
                List.of("note ev-talks, id: this id is given twice; another record of the kind “event” has it too"),
                example.findings());
    }

    @Test
    void everyReferenceMustLeadSomewhere() {
        example.with("/sources/0", source -> source.put("relays", "gone-1"));
        example.with("/actors/0", actor -> actor.put("side", "gone-2"));
        example.with(
                "/events/1",
                event -> event.put("place", "gone-3").putArray("issues").add("gone-4"));
        example.with("/events/2/when", when -> when.put("anchor", "gone-5"));
        example.with("/quotes/1", quote -> quote.put("event", "gone-6"));
        example.with("/positions/0/evidence/0", evidence -> evidence.put("quote", "gone-7"));
        example.with("/notes/0", note -> note.put("on", "gone-8"));

        assertEquals(
                List.of(
                        "source src-wire, relays: there is no record with the id gone-1",
                        "actor act-minister, side: there is no record with the id gone-2",
                        "event ev-speech, place: there is no record with the id gone-3",
                        "event ev-speech, issues[0]: there is no record with the id gone-4",
                        "event ev-talks, when.anchor: there is no record with the id gone-5",
                        "quote qu-dues, event: there is no record with the id gone-6",
                        "position po-minister, evidence[0].quote: there is no record with the id gone-7",
                        "note no-cover, on: there is no record with the id gone-8"),
                example.findings());
    }

    @Test
    void aReferenceMustLeadToTheRightKind() {
        example.with("/quotes/1", quote -> quote.put("speaker", "ev-talks"));

        assertEquals(
                List.of("quote qu-dues, speaker: ev-talks is of the kind “event”, which does not belong here"),
                example.findings());
    }

    @Test
    void aRecordThatIsWrongInItselfIsNotMissedByOthers() {
        example.with("/actors/2", actor -> actor.put("kind", "country"));

        assertEquals(
                List.of("actor act-oststrand, kind: “country” is not one of: state, person, organisation, group"),
                example.findings());
    }

    @Test
    void sourcesHaveNumbersOfTheirOwn() {
        example.with("/sources/1", source -> source.put("number", 1));

        assertEquals(
                List.of("source src-gazette, number: source src-wire has this number already"), example.findings());
    }

    @Test
    void aTextThatIsNotInItsNormalFormIsRefused() {
        example.with(
                "/sources/1",
                source -> source.put("text", source.get("text").textValue().replace("ahead.\n", "ahead.\r\n")));

        assertEquals(
                "source src-gazette, text: the text is not in its normal form (Unicode NFC, lines ending in a line feed"
                        + " alone), in which offsets count",
                example.findings().get(0));
    }

    @Test
    void aQuoteIsTheWordsOfItsPassages() {
        example.with("/quotes/1", quote -> quote.put("text", "No ferry sails."));
        example.with("/quotes/2", quote -> quote.put("text", "a toll ... nothing but a toll"));

        assertEquals(
                List.of(
                        "quote qu-dues, text: the text is not the words of the passages, joined by “ … ”",
                        "quote qu-toll, text: the text is not the words of the passages, joined by “ … ”"),
                example.findings());
    }

    @Test
    void aReportedQuoteIsTheAnalystsOwnWords() {
        example.with("/quotes/1", quote -> quote.put("kind", "reported").put("text", "Ferries must pay first."));

        assertEquals(List.of(), example.findings());
    }

    @Test
    void nothingIsSaidOfAPassageWhoseSourceIsWrongInItself() {
        example.with("/sources/1", source -> source.put("credibility", 9));

        assertEquals(
                List.of("source src-gazette, credibility: a whole number from 1 to 6 is expected here"),
                example.findings());
    }
}
