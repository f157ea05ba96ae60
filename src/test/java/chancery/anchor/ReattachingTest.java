package chancery.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReattachingTest {

    private static final String TEXT = "Harbour talks 🚢\n\n“We closed a quay,” he said, “not a door.” She left.\n";

    @Test
    void aPassageThatFitsStaysAsItIs() {
        assertEquals(Optional.empty(), taken(passage(18, "We closed a quay,", "", "")));
    }

    @Test
    void wordsThatHaveMovedAreFoundWhereTheyAre() {
        assertEquals(
                Optional.of(new Span(18, 35)),
                taken(passage(2, "We closed a quay,", "", "")).map(Passage::span));
    }

    @Test
    void theTextsOwnTypographyIsTaken() {
        assertEquals(
                Optional.of("“not a door.”"),
                taken(passage(0, "\"not a door.\"", "", "")).map(Passage::exact));
    }

    @Test
    void whatStandsBetweenTheSameWordsIsTaken() {
        assertEquals(
                Optional.of(new Passage(
                        new Id<>("gazette"),
                        1,
                        2,
                        new Span(18, 35),
                        "We closed a quay,",
                        "Harbour talks 🚢\n\n“",
                        "” he said, “not a door.” She lef",
                        null,
                        Folding.sha256("We closed a quay,"))),
                taken(passage(18, "We closed a bank,", "talks 🚢\n\n“", "” he said, “")));
    }

    @Test
    void whatStandsInTwoPlacesIsNotGuessed() {
        assertEquals(Optional.empty(), taken(passage(0, " a ", "", "")));
        assertEquals(Optional.empty(), taken(passage(0, "We shut it", "", "")));
    }

    private static Optional<Passage> taken(Passage passage) {
        return Reattaching.of(passage, CodePoints.of(TEXT));
    }

    private static Passage passage(int start, String exact, String before, String after) {
        Span span = new Span(start, start + exact.codePointCount(0, exact.length()));
        return new Passage(new Id<>("gazette"), 1, 1, span, exact, before, after, null, Folding.sha256(exact));
    }
}
