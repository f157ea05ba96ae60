package chancery.viewmodel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private SearchViewModel search;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        search = new SearchViewModel(harbour.session());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void hitsStandInGroupsOfTheirKindUnderAHeading() {
        search.wordsProperty().set("eskeby");

        EntryKind group = null;
        for (SearchLine line : search.lines()) {
            if (line instanceof SearchLine.Group heading) {
                group = heading.kind();
            }
            assertEquals(group, line.hit().map(SearchLine.Found::kind).orElse(group));
        }
        assertTrue(search.lines().size() > 3, () -> search.lines().toString());
    }

    @Test
    void theFirstHitIsMarkedAndEnterTakesIt() {
        search.wordsProperty().set("torvald esk");

        assertTrue(search.take());

        assertEquals(
                Optional.of(new Choice(EntryKind.ACTOR, new Id<>("hbr-actor-torvald-eskeby"))),
                harbour.session().selection().chosen());
    }

    @Test
    void theArrowsStepOverHeadingsAndStopAtTheEnds() {
        search.wordsProperty().set("quay");
        int first = search.markedProperty().get();
        search.markPrevious();
        assertEquals(first, search.markedProperty().get());

        for (int step = 0; step < search.lines().size(); step++) {
            search.markNext();
            assertTrue(search.lines().get(search.markedProperty().get()).hit().isPresent());
        }

        assertEquals(search.lines().size() - 1, search.markedProperty().get());
    }

    @Test
    void wordsThatNobodyUsesFindNothingAndSaySo() {
        search.wordsProperty().set("xylophone");

        assertEquals(List.of(), search.lines());
        assertTrue(search.fruitlessProperty().get());
        assertFalse(search.take());
    }

    @Test
    void noWordsAreNoSearch() {
        search.wordsProperty().set("quay");
        search.wordsProperty().set("  ");

        assertEquals(List.of(), search.lines());
        assertFalse(search.fruitlessProperty().get());
    }
}
