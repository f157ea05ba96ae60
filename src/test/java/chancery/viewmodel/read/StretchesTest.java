package chancery.viewmodel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final String LINE =
            "“We closed a quay,” Mr. Eskeby said at 10. “we did not close a door. Nobody walks through.” He left.";

    private final ReadingText text = new ReadingText(new Id<>("source"), "A heading\n\n" + LINE + "\n");
    private final Stretches stretches = new Stretches(text);

    @Test
    void aSelectionGrowsFromTheWordToWhatIsQuotedToTheSentenceToTheParagraph() {
        List<String> grown = new ArrayList<>();
        Stretch selection = Stretch.at(text.text().indexOf("closed") + 2);
        for (int step = 0; step < 5; step++) {
            selection = stretches.grow(selection);
            grown.add(text.slice(selection));
        }

        assertEquals(
                List.of("closed", "We closed a quay,", "“We closed a quay,” Mr. Eskeby said at 10.", LINE, LINE),
                grown);
    }

    @Test
    void itShrinksBackToWhereItBegan() {
        int origin = text.text().indexOf("closed") + 2;
        Stretch selection = stretches.paragraph(origin);
        List<String> shrunk = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            selection = stretches.shrink(selection, origin);
            shrunk.add(text.slice(selection));
        }

        assertEquals(List.of("“We closed a quay,” Mr. Eskeby said at 10.", "We closed a quay,", "closed", ""), shrunk);
    }

    @Test
    void quotationMarksAroundASelectionAreLeftOutAndThoseWithinAreKept() {
        assertEquals("We closed a quay,", inner("“We closed a quay,”"));
        assertEquals("We closed", inner("“We closed"));
        assertEquals("a quay,", inner("a quay,”"));
        assertEquals(
                "“We closed a quay,” Mr. Eskeby said at 10. “we did not close a door. Nobody walks through.”",
                inner("“We closed a quay,” Mr. Eskeby said at 10. “we did not close a door. Nobody walks through.”"));
    }

    private String inner(String words) {
        int from = text.text().indexOf(words);
        return text.slice(Quotations.inner(text, new Stretch(from, from + words.length())));
    }
}
