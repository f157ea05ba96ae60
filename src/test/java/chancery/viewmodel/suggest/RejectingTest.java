package chancery.viewmodel.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is rejected stays so. */
class RejectingTest extends FerryTextTest {

    @Test
    void aRejectedSuggestionStaysRejectedUntilThatIsUndone() {
        look("a tax on visitors.");
        suggest.reject();
        assertFalse(offered().contains("QUOTE a tax on visitors."));
        assertEquals("20 May 2031", slice());

        SuggestViewModel later = new SuggestViewModel(harbour.session(), reader, memory());
        later.show(true);
        assertEquals(4, later.offeredProperty().get().count());

        harbour.session().editing().undo();
        assertTrue(offered().contains("QUOTE a tax on visitors."));
        assertEquals(5, later.offeredProperty().get().count());
    }

    @Test
    void aRejectionKeepsNoWordsOfTheText() {
        look("a tax on visitors.");
        suggest.reject();

        assertTrue(shelf().dismissals().stream().noneMatch(one -> one.toString().contains("visitors")));
    }

    @Test
    void aTextWhosePlacesMovedKeepsItsRejections() {
        look("a tax on visitors.");
        suggest.reject();
        harbour.session()
                .editing()
                .make(new Edit("Text", List.of(Change.text(SOURCE, TEXT, "😀 A line before.\n" + TEXT))));

        assertFalse(
                offered().contains("QUOTE a tax on visitors."), () -> offered().toString());
        assertTrue(offered().contains("DATE on Tuesday"));
        suggest.next(1);
        assertNotEquals("", slice());
    }
}
