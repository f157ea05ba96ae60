package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a record that is not sound in itself. */
class RecordReadingTest {

    private final Example example = Example.ferry();

    @Test
    void anUnknownKeyIsRefused() {
        example.with("/events/1/participants/0", participant -> participant.put("role", "speaker"));

        assertEquals(
                List.of("event ev-speech, participants[0]: there is no such key as “role” in this format"),
                example.findings());
    }

    @Test
    void aMissingKeyIsNotTakenForNull() {
        example.with("/quotes/0", quote -> quote.remove("cue"));

        assertEquals(List.of("quote qu-air: the key cue is missing; what is not known is null"), example.findings());
    }

    @Test
    void nullIsRefusedWhereThereMustBeAValue() {
        example.with("/events/1", event -> event.putNull("title").putNull("participants"));

        assertEquals(
                List.of(
                        "event ev-speech, title: this may not be null",
                        "event ev-speech, participants: this may not be null"),
                example.findings());
    }

    @Test
    void valuesOfTheWrongTypeAreRefused() {
        example.with(
                "/events/1",
                event -> event.put("title", 7).put("importance", "high").put("tags", "sea"));
        example.with("/actors/0", actor -> actor.putArray("aliases").add(7));
        example.with("/positions/0", position -> position.put("holds", "2031"));

        assertEquals(
                List.of(
                        "actor act-minister, aliases[0]: a text is expected here, in quotation marks",
                        "event ev-speech, title: a text is expected here, in quotation marks",
                        "event ev-speech, importance: a whole number from 0 to 3 is expected here",
                        "event ev-speech, tags: a list is expected here, in square brackets",
                        "position po-minister, holds: an object is expected here, with keys in curly brackets"),
                example.findings());
    }

    @Test
    void aSectionThatIsNoListIsRefused() {
        example.with("", text -> text.putObject("notes"));

        assertEquals(List.of("notes: a list is expected here, in square brackets"), example.findings());
    }

    @Test
    void aRecordThatIsNoObjectIsRefusedByItsPlace() {
        example.withList("/notes", notes -> notes.add("a note"));

        assertEquals(List.of("notes[2]: an object is expected here, with keys in curly brackets"), example.findings());
    }

    @Test
    void aMalformedIdIsRefusedByItsPlace() {
        example.with("/notes/1", note -> note.put("id", "No Talks"));

        assertEquals(List.of("notes[1], id: “No Talks” is not an id: 1 to 100 of a-z 0-9 . _ -"), example.findings());
    }

    @Test
    void aReferenceThatIsNoIdIsRefused() {
        example.with("/quotes/0", quote -> quote.put("relayedBy", ""));

        assertEquals(
                List.of("quote qu-air, relayedBy: “” is not an id: 1 to 100 of a-z 0-9 . _ -"), example.findings());
    }

    @Test
    void wordsThatAreNotOnTheListAreRefused() {
        example.with("/events/1", event -> event.put("reality", "Occurred"));
        example.with("/notes/1", note -> note.put("likelihood", "probable"));

        assertEquals(
                List.of(
                        "event ev-speech, reality: “Occurred” is not one of: occurred, ongoing, scheduled, threatened,"
                                + " hypothetical, denied, alleged",
                        "note no-talks, likelihood: “probable” is not one of: almost-no-chance, very-unlikely, unlikely,"
                                + " roughly-even-chance, likely, very-likely, almost-certain"),
                example.findings());
    }

    @Test
    void kindsAndPartsAreOneLowerCaseWord() {
        example.with("/events/1", event -> event.put("kind", "press conference"));
        example.with("/events/1/participants/0", participant -> participant.put("part", "Speaker"));

        assertEquals(
                List.of(
                        "event ev-speech, kind: “press conference” is not one lower-case word",
                        "event ev-speech, participants[0].part: “Speaker” is not one lower-case word"),
                example.findings());
    }

    @Test
    void textsThatMustSaySomethingMayNotBeBlank() {
        example.with("/issues/0", issue -> issue.put("title", "").put("question", " \n"));

        assertEquals(
                List.of(
                        "issue is-dues, title: this may not be empty",
                        "issue is-dues, question: this may not be empty"),
                example.findings());
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        example.with(
                "/sources/0",
                source -> source.put("number", 0).put("credibility", 7).put("nextPassage", 8.0));
        example.with("/positions/0", position -> position.put("stance", 3_000_000_000L));

        assertEquals(
                List.of(
                        "source src-wire, number: a whole number from 1 on is expected here",
                        "source src-wire, credibility: a whole number from 1 to 6 is expected here",
                        "source src-wire, nextPassage: a whole number from 1 on is expected here",
                        "position po-minister, stance: a whole number from -2 to 2 is expected here"),
                example.findings());
    }

    @Test
    void valuesOfTheWrongFormAreRefused() {
        example.with(
                "/dossier",
                cover -> cover.put("zone", "Europe/Atlantis")
                        .put("asOf", "10 March")
                        .put("marking", "a\nb"));
        example.with("/sources/1", source -> source.put("sha256", "ABC").put("reliability", "G"));
        example.with("/actors/1", actor -> actor.put("colour", "#AA3300"));
        example.with("/notes/1", note -> note.put("time", "2031-03-10 12:00"));

        assertEquals(
                List.of(
                        "dossier ferry-dues, marking: a marking is one line of text",
                        "dossier ferry-dues, zone: “Europe/Atlantis” is not a time zone such as Europe/Zurich",
                        "dossier ferry-dues, asOf: “10 March” is not a day such as 2022-01-09",
                        "source src-gazette, reliability: “G” is not a letter from A to F",
                        "source src-gazette, sha256: “ABC” is not a SHA-256 in lower-case hexadecimal",
                        "actor act-neighbour, colour: “#AA3300” is not a colour of the form #rrggbb in lower case",
                        "note no-talks, time: “2031-03-10 12:00” is not an instant such as 2022-01-10T18:00:00Z"),
                example.findings());
    }

    @Test
    void aPlaceHasBothCoordinatesAndLiesOnTheGlobe() {
        example.with("/places/0", place -> place.putNull("longitude"));
        example.with("/places/2", place -> place.put("latitude", 90.5));

        assertEquals(
                List.of(
                        "place pl-kjolvik, longitude: a place has both coordinates or none",
                        "place pl-sound, latitude: a number of degrees from -90 to 90 is expected here"),
                example.findings());
    }

    @Test
    void aRecordDoesNotStandWithItself() {
        example.with("/actors/1", actor -> actor.put("side", "act-neighbour"));
        example.with("/sources/0", source -> source.put("relays", "src-wire"));

        assertEquals(
                List.of(
                        "source src-wire, relays: a record cannot refer to itself here",
                        "actor act-neighbour, side: a record cannot refer to itself here"),
                example.findings());
    }

    @Test
    void evidenceIsAQuoteOrAnEvent() {
        example.withList("/positions/0/evidence", evidence -> {
            evidence.addObject().put("note", "no-talks");
            evidence.addObject().put("quote", "qu-dues").put("event", "ev-dues");
        });

        assertEquals(
                List.of(
                        "position po-minister, evidence[2]: the key quote is missing; what is not known is null",
                        "position po-minister, evidence[2]: there is no such key as “note” in this format",
                        "position po-minister, evidence[3]: there is no such key as “quote” in this format"),
                example.findings());
    }

    @Test
    void halfACharacterIsRefused() {
        String text = example.toString().replace("\"Talks are likely.\"", "\"Talks \\ud83d are likely.\"");

        assertEquals(
                List.of("note no-talks, text: the text holds half a character (a lone surrogate)"),
                Example.findings(Example.read(text)));
    }

    @Test
    void whatIsShownOfATextCannotDisturbTheLine() {
        example.with("/events/1", event -> event.put("kind", "\u202Eevil\n" + "x".repeat(100)));

        assertEquals(
                List.of("event ev-speech, kind: “\uFFFDevil\uFFFD" + "x".repeat(54) + "…” is not one lower-case word"),
                example.findings());
    }
}
