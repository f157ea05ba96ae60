package chancery.viewmodel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnseenTest {

    @Test
    void charactersThatTurnTheWritingAreToldWithTheirPlace() {
        ReadingText text = new ReadingText(new Id<>("s"), "First.\n😀 the \u202eword\u202c and a zero\u200bspace.\n");
        assertEquals(
                Optional.of(
                        new Unseen(
                                new Stretch(14, 15),
                                "3 hidden characters",
                                "U+202E changes the direction of writing\nU+202C changes the direction of writing\nU+200B takes no room")),
                Unseen.in(text, text.line(1)));
    }

    @Test
    void softHyphensAndPlainWordsAreNotTold() {
        ReadingText text = new ReadingText(new Id<>("s"), "A harm\u00adless “line” – and\tmore.");
        assertEquals(Optional.empty(), Unseen.in(text, text.line(0)));
    }
}
