package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Id;
import org.junit.jupiter.api.Test;

class ReferringTextTest {

    private int changes;
    private final ReferringText text = new ReferringText("watch", "What to watch", () -> changes++);

    @Test
    void aReferenceReadsAsItsWordsAlone() {
        text.read("After @[the talks](e-talks) it may @[freeze](e-freeze).");

        assertEquals("After the talks it may freeze.", text.textProperty().get());
        assertEquals("After @[the talks](e-talks) it may @[freeze](e-freeze).", text.written());
    }

    @Test
    void whatIsTypedBeforeAndAfterAReferenceStandsOutside() {
        text.read("@[the talks](e-talks)");

        text.textProperty().set("If the talks");
        text.textProperty().set("If the talks fail");

        assertEquals("If @[the talks](e-talks) fail", text.written());
    }

    @Test
    void aReferenceMayBeReworded() {
        text.read("After @[the talks](e-talks) more");

        text.textProperty().set("After the long talks more");

        assertEquals("After @[the long talks](e-talks) more", text.written());
    }

    @Test
    void aReferenceWhoseWordsAreGoneIsGone() {
        text.read("After @[the talks](e-talks) more");

        text.textProperty().set("After  more");
        text.textProperty().set("After it more");

        assertEquals("After it more", text.written());
    }

    @Test
    void halfAReferenceStaysOne() {
        text.read("After @[the talks](e-talks) more");

        text.textProperty().set("After the tal");

        assertEquals("After @[the tal](e-talks)", text.written());
    }

    @Test
    void aReferenceTakesThePlaceOfWhatWasTyped() {
        text.textProperty().set("After @tal more");

        int caret = text.refer(6, 10, new Id<>("e-talks"), "the talks");

        assertEquals("After @[the talks](e-talks) more", text.written());
        assertEquals(16, caret);
        assertEquals(2, changes);
    }
}
