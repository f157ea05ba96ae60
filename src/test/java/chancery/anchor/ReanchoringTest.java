package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReanchoringTest {

    private static final String TEXT = """
            Harbour talks 🚢

            “We closed a quay,” he said, “not a door.” She left on Friday.

            On Friday the ferry sailed — “empty,” he said, and not on Sunday.
            """;

    @Test
    void aPassageInAnUnchangedTextStandsWhereItStood() {
        Passage quay = passage(TEXT, "We closed a quay,", 0);

        assertEquals(List.of(new Whereabouts.Stands(quay, quay)), answers(TEXT, TEXT, quay));
    }

    @Test
    void wordsThatStandInOnePlaceAloneAreFoundWhereverItIs() {
        Passage quay = passage(TEXT, "We closed a quay,", 0);
        String now = "A line before.\n\n" + TEXT.replace("he said, “not", "she said, “not");

        assertEquals(
                List.of(new Whereabouts.Moved(quay, passage(now, "We closed a quay,", 0))), answers(null, now, quay));
    }

    @Test
    void theTextsOwnTypographyIsTaken() {
        String plain = TEXT.replace('“', '"').replace('”', '"').replace('—', '-');
        Passage sailed = passage(plain, "sailed - \"empty,\"", 0);

        assertEquals(
                List.of(new Whereabouts.Stands(sailed, passage(TEXT, "sailed — “empty,”", 0))),
                answers(plain, TEXT, sailed));
    }

    @Test
    void ofSeveralPlacesTheOneInTheSameSurroundingsIsTaken() {
        Passage second = passage(TEXT, "he said", 1);
        String now = TEXT.replace("Harbour talks", "Talks");

        assertEquals(List.of(new Whereabouts.Moved(second, passage(now, "he said", 1))), answers(null, now, second));
    }

    @Test
    void whatAnEditLeftAloneMovesWithItHoweverOftenItStandsThere() {
        String old = "Yes. Yes. Yes.\nNo.\nYes. Yes. Yes.\n";
        String now = "Yes. Yes. Yes.\nNo, not at all.\nYes. Yes. Yes.\n";
        Passage last = passage(old, "Yes.", 4);

        assertEquals(List.of(new Whereabouts.Moved(last, passage(now, "Yes.", 4))), answers(old, now, last));
    }

    @Test
    void withoutSurroundingsAPlaceIsToldByThePassagesAroundIt() {
        String now = "On Friday, a line.\n" + TEXT;
        Passage first = bare(passage(TEXT, "Friday", 0));
        Passage quay = bare(passage(TEXT, "We closed a quay,", 0));

        assertEquals(
                List.of(
                        new Whereabouts.Moved(quay, passage(now, "We closed a quay,", 0)),
                        new Whereabouts.Moved(first, passage(now, "Friday", 1))),
                answers(null, now, quay, first));
    }

    @Test
    void aPassageOfWhichTheFirstWordsAreKeptIsFoundByItsHash() {
        Passage whole = passage(TEXT, "On Friday the ferry sailed", 0);
        Passage keyed = keyed(whole, "On Friday");

        assertEquals(List.of(new Whereabouts.Stands(keyed, whole)), answers(null, TEXT, keyed));
    }

    @Test
    void changedWordsAreNeverTakenButOffered() {
        Passage quay = passage(TEXT, "We closed a quay,", 0);
        String now = TEXT.replace("We closed a quay,", "We closed the quay,");

        Whereabouts answer = answers(TEXT, now, quay).get(0);
        assertEquals(Optional.empty(), answer.now());
        assertEquals(
                List.of(new Candidate(passage(now, "We closed the quay,", 0), 75)),
                ((Whereabouts.Unsure) answer).candidates().subList(0, 1));
    }

    @Test
    void wordsThatStandTwiceInTheSameSurroundingsAreOffered() {
        String twice = "She said no, and no again.\nShe said no, and no again.\n";
        Passage gone = passage("It was she who said no to all of it.", "no", 0);

        Whereabouts answer = answers(null, twice, gone).get(0);
        assertEquals(Optional.empty(), answer.now());
        assertEquals(4, ((Whereabouts.Unsure) answer).candidates().size());
    }

    @Test
    void nothingIsOfferedWhereNothingIsLikeIt() {
        Passage other = passage("Somebody elsewhere.", "Somebody elsewhere", 0);

        assertEquals(List.of(new Whereabouts.Unsure(other, List.of())), answers(null, TEXT, other));
    }

    /** Whatever is done to a text, a passage is given the same words or none, and its own place while nobody touched it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noEditOfATextEverGivesAPassageOtherWords(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            String old = words(random, 120);
            List<Passage> passages = passages(random, old);
            String now = TextForm.normalise(edited(random, old));

            for (Whereabouts answer :
                    answers(random.nextBoolean() ? old : null, now, passages.toArray(Passage[]::new))) {
                answer.now().ifPresent(is -> {
                    assertEquals(
                            Folding.fold(String.valueOf(answer.was().exact())),
                            Folding.fold(String.valueOf(is.exact())));
                    assertTrue(Verbatim.check(is, CodePoints.of(now)).sound());
                });
            }
        }
    }

    private static List<Passage> passages(Random random, String text) {
        CodePoints points = CodePoints.of(text);
        SearchedText searched = SearchedText.of(text);
        List<Passage> passages = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            int start = random.nextInt(points.length() - 12);
            Span span = new Span(start, start + 1 + random.nextInt(11));
            Passage passage = searched.taken(passage("x", "x", 0), span);
            passages.add(random.nextBoolean() ? passage : bare(passage));
        }
        return passages;
    }

    private static String words(Random random, int count) {
        String[] stock = {"quay", "no", "“ferry”", "dues,", "—", "said", "é", "🚢", "Friday.", "it's", "\n", "the", "of"
        };
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(stock[random.nextInt(stock.length)]).append(' ');
        }
        return TextForm.normalise(words.toString());
    }

    private static String edited(Random random, String text) {
        String now = text;
        for (int edit = random.nextInt(4); edit >= 0; edit--) {
            int[] points = now.codePoints().toArray();
            int at = random.nextInt(points.length);
            int cut = random.nextInt(Math.min(20, points.length - at));
            now = new String(points, 0, at)
                    + words(random, random.nextInt(5))
                    + new String(points, at + cut, points.length - at - cut);
        }
        return random.nextBoolean()
                ? now
                : now.replace('“', '"').replace('”', '"').replace('\'', '’');
    }

    private static List<Whereabouts> answers(String before, String now, Passage... passages) {
        return Reanchoring.of(List.of(passages), before == null ? null : CodePoints.of(before), SearchedText.of(now));
    }

    /** The n-th place of some words, counted from 0. */
    private static Passage passage(String text, String words, int which) {
        SearchedText searched = SearchedText.of(text);
        Span place = searched.places(words).get(which);
        Passage any = new Passage(new Id<>("gazette"), 1, 1, place, words, "", "", null, Folding.sha256(words));
        return searched.taken(any, place);
    }

    private static Passage bare(Passage passage) {
        return new Passage(
                passage.source(),
                passage.number(),
                passage.paragraph(),
                passage.span(),
                passage.exact(),
                null,
                null,
                null,
                passage.sha256());
    }

    private static Passage keyed(Passage passage, String key) {
        return new Passage(
                passage.source(),
                passage.number(),
                passage.paragraph(),
                passage.span(),
                null,
                null,
                null,
                key,
                passage.sha256());
    }
}
