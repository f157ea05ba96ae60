package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.viewmodel.quote.QuoteLine;
import org.junit.jupiter.api.Test;

class QuotesTest extends HarbourJourney {

    @Test
    void theQuotesAreListedNarrowedAndChosen() {
        clickOn("Quotes");
        clickOn("#find-quote").write("torvald");
        QuoteLine first = ask(() -> workbench().quotes().lines().get(0));
        assertEquals("Torvald Eskeby", first.speaker());

        clickLine(".quote-list", first.text());

        assertEquals("Torvald Eskeby, quoted", pageTitle());
    }

    @Test
    void aKindThatIsSwitchedOffIsNotListed() {
        clickOn("Quotes");
        int all = ask(() -> workbench().quotes().lines().size());

        clickOn("reported");

        int fewer = ask(() -> workbench().quotes().lines().size());
        assertTrue(fewer > 0 && fewer < all, fewer + " of " + all);
    }
}
