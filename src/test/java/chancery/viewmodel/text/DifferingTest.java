package chancery.viewmodel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferingTest {

    @Test
    void onlyTheWordsThatTheOthersLackDiffer() {
        assertEquals(
                "But [no one ]walks through it[,] before",
                told("But no one walks through it, before", "But nobody walks through it before"));
        assertEquals("a toll under another [name]", told("a toll under another name", "a toll under another flag"));
        assertEquals("the same", told("the same", "the same"));
        assertEquals("[nothing]", told("nothing", ""));
        assertEquals("", told("", "nothing"));
    }

    @Test
    void thePiecesTogetherAreTheWordsAndBothHaveTheSameInCommon() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            String words = words(random);
            String others = words(random);
            List<Differing.Piece> pieces = Differing.of(words, others);
            assertEquals(words, pieces.stream().map(Differing.Piece::text).collect(Collectors.joining()));
            assertEquals(same(pieces), same(Differing.of(others, words)), words + " / " + others);
        }
    }

    private static int same(List<Differing.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.differs())
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    /** Words of one letter, without spaces between them. */
    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 3)
                .mapToObj(sign -> ".,;".substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    private static String told(String words, String others) {
        return Differing.of(words, others).stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
