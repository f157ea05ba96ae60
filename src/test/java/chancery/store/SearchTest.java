package chancery.store;

import static chancery.store.Example.event;
import static chancery.store.Example.note;
import static chancery.store.Example.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Source;
import chancery.model.When;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds, and that nothing typed into it is taken for a command. */
class SearchTest extends DossierTest {

    @ParameterizedTest
    @CsvSource({
        "walks, walkout",
        "hour word, walkout",
        "tallinn, ''",
        "three began, walkout",
        "walk-out, walkout",
        "mayor, berg",
        "minister, berg",
        "will never, will-not",
        "expects, paraphrase",
        "stall, gazette",
        "reporter, gazette",
        "move said, gazette",
        "estria access, access",
        "closed good, access",
        "pier 4, pier",
        "unless paid, firm",
        "give way, doubt",
        "who called, gap"
    })
    void everyKindOfRecordIsFoundByItsWords(String words, String id) {
        assertEquals(id.isEmpty() ? List.of() : List.of(id), ids(words));
    }

    @Test
    void theDossierItselfIsFound() {
        assertEquals(List.of("harbour"), ids("harbour analyst"));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(List.of("berg"), ids("ÁDA bérg mayor"));
        assertEquals(List.of("berg"), ids("a\u030ada berg mayor"));
    }

    @Test
    void theLastWordMayBeABeginningAndTheOthersMayNot() {
        assertEquals(List.of("walkout"), ids("estria wal"));
        assertEquals(List.of(), ids("estr walks"));
    }

    @Test
    void oneLetterIsNoBeginning() {
        assertEquals(List.of(), ids("estria w"));
    }

    @Test
    void wordsBetweenQuotationMarksFollowEachOther() {
        assertEquals(List.of("walkout"), ids("\"an hour\""));
        assertEquals(List.of("walkout"), ids("“an hour” word"));
        assertEquals(List.of(), ids("\"hour an\""));
        assertEquals(List.of("walkout"), ids("hour an"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" OR * NEAR( -",
                "\"",
                "*",
                "-",
                "NEAR(",
                "a AND",
                "title:walks",
                "rowid:1",
                "{title body}: x",
                "^walks",
                "walks) OR (1",
                "'; DROP TABLE entry; --",
                "\u0000",
                "\u0301",
                "\uD83D",
                "( \" ( \"",
                "NOT NOT NOT",
                "%_[]",
                "   ",
                ""
            })
    void nothingThatIsTypedIsTakenForACommand(String typed) {
        shelf.search(typed, 10);
        assertEquals(List.of("walkout"), ids("walks"));
    }

    @Test
    void operatorsAreWordsLikeOthers() {
        file.write(pen -> pen.put(note("fork", Example.DOSSIER.id(), "Either near or not and")));
        assertEquals(List.of("fork"), ids("NEAR OR NOT AND"));
        assertEquals(List.of(), ids("walks OR paraphrase"));
    }

    @Test
    void anEventIsFoundByWhatItSaysNowAndNotByWhatItSaid() {
        file.write(pen -> pen.put(event("walkout", "Estria returns", When.UNDATED)));
        assertEquals(List.of("walkout"), ids("returns"));
        assertEquals(List.of(), ids("walks"));
        file.write(pen -> pen.put(Example.WALKOUT));
        assertEquals(List.of("walkout"), ids("walks"));
        assertEquals(List.of(), ids("returns"));
    }

    @Test
    void whatWasRemovedIsNotFound() {
        file.write(pen -> pen.remove(Example.GAP.id()));
        assertEquals(List.of(), ids("who called"));
    }

    @Test
    void aTextIsFoundAfterItsSourceIsPutAgainAndNotAfterItIsTakenOut() {
        Source renamed = new Source(
                Example.GAZETTE.id(),
                1,
                "Renamed",
                null,
                null,
                null,
                null,
                null,
                Example.GAZETTE.kind(),
                Example.GAZETTE.grade(),
                null,
                null,
                13);
        file.write(pen -> pen.put(renamed));
        assertEquals(List.of("gazette"), ids("renamed move said"));
        assertEquals(List.of(), ids("stall"));
        file.write(pen -> pen.putText(Example.GAZETTE.id(), null));
        assertEquals(List.of(), ids("move said"));
        assertEquals(List.of("gazette"), ids("renamed"));
    }

    @Test
    void theSnippetShowsTheWordsWhereTheyStand() {
        Hit hit = only("hour word");
        assertEquals(EntryKind.EVENT, hit.kind());
        assertEquals("Estria walks out", hit.title());
        assertEquals(
                "After an hour, without a word \uD83D\uDEA2. three days after the talks began harbour walk-out",
                hit.snippet());
        assertEquals(List.of("hour", "word"), marked(hit));
    }

    @Test
    void theSnippetOfALongTextIsCutAtWordsAroundTheFirst() {
        String text = "far away words ".repeat(400) + "here the Ávalanche\nfell " + "and more words ".repeat(400);
        file.write(pen -> pen.putText(Example.WIRE.id(), text));
        Hit hit = only("avalanche fel");
        assertEquals(List.of("Ávalanche", "fell"), marked(hit));
        assertTrue(hit.snippet().matches("…(far|away|words) .* here the Ávalanche fell and more .*…"), hit.snippet());
        assertTrue(hit.snippet().length() <= 164, hit.snippet());
    }

    @Test
    void aRecordWithoutATitleIsNamedByItsFirstWords() {
        assertEquals("Nobody expects much.", only("expects").title());
        file.write(pen -> pen.put(note("long", Example.DOSSIER.id(), "word\n".repeat(100))));
        String title = shelf.search("word", 10).stream()
                .filter(hit -> hit.id().value().equals("long"))
                .findFirst()
                .orElseThrow()
                .title();
        assertTrue(title.startsWith("word word"), title);
        assertTrue(title.endsWith(" word…"), title);
        assertTrue(title.length() <= 82, title);
    }

    @Test
    void whereOnlyTheTitleMatchesThereIsNoSnippet() {
        assertEquals("", only("pier").snippet());
        assertEquals(List.of(), only("pier").marks());
    }

    @Test
    void hitsStandByKindThenByImportanceThenByTime() {
        Event late = event("late", "Harbour closes", when(null, "2023"));
        Event early = event("early", "Harbour opens", when(null, "2021"));
        file.write(pen -> List.of(late, early).forEach(pen::put));
        assertEquals(List.of("harbour", "gazette", "walkout", "early", "late", "access"), ids("harbour"));
    }

    @Test
    void everyKindGetsItsShareOfTheHits() {
        file.write(pen ->
                IntStream.range(0, 50).forEach(i -> pen.put(event("e" + i, "Harbour " + i, when(null, "2022")))));
        List<Hit> hits = shelf.search("harbour", 6);
        assertEquals(
                List.of(
                        EntryKind.DOSSIER,
                        EntryKind.SOURCE,
                        EntryKind.EVENT,
                        EntryKind.EVENT,
                        EntryKind.EVENT,
                        EntryKind.ISSUE),
                hits.stream().map(Hit::kind).toList());
    }

    @Test
    void whatWasFoundInOneOpeningIsFoundInTheNext() {
        List<Hit> before = shelf.search("harbour", 10);
        assertFalse(before.isEmpty());
        reopen();
        assertEquals(before, shelf.search("harbour", 10));
    }

    private List<String> ids(String words) {
        return shelf.search(words, 100).stream().map(hit -> hit.id().value()).toList();
    }

    private Hit only(String words) {
        List<Hit> hits = shelf.search(words, 10);
        assertEquals(1, hits.size(), () -> "hits: " + hits);
        return hits.get(0);
    }

    private static List<String> marked(Hit hit) {
        return hit.marks().stream()
                .map(mark -> hit.snippet().substring(mark.from(), mark.to()))
                .toList();
    }
}
