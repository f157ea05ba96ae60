package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.Tick;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.AsOf;
import java.time.LocalDate;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Looking from another day. */
class LookFromTest extends HarbourJourney {

    private static final LocalDate OWN = LocalDate.of(2031, 4, 15);

    @Test
    void aDayIsTypedAndEscapeLeavesTheCardAndKeepsTheDay() {
        write("o").write("30 March");
        type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2031, 3, 30), day());
        write("28 March");
        type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2031, 3, 28), day(), "what is typed next takes the place of the day");
        type(KeyCode.ESCAPE);
        assertTrue(lookup(".as-of-card").tryQuery().isEmpty());
        assertEquals(LocalDate.of(2031, 3, 28), day());
    }

    @Test
    void theLineIsDraggedToTheEndOfADay() {
        LocalDate wanted = LocalDate.of(2031, 4, 9);
        moveTo(line(OWN)).press(MouseButton.PRIMARY);
        moveTo(line(LocalDate.of(2031, 4, 12))).moveTo(line(wanted));
        assertEquals(wanted, day(), "it is looked from there at once");
        release(MouseButton.PRIMARY);
        assertEquals(wanted, day());
        assertFalse(ask(() -> workbench().session().editing().undoNameProperty().get())
                .contains("as-of"));
    }

    @Test
    void escapeTakesTheLineBackToWhereItWas() {
        moveTo(line(OWN)).press(MouseButton.PRIMARY);
        moveTo(line(LocalDate.of(2031, 4, 12))).moveTo(line(LocalDate.of(2031, 4, 9)));
        type(KeyCode.ESCAPE);
        assertEquals(OWN, day());
        moveTo(line(LocalDate.of(2031, 4, 2))).release(MouseButton.PRIMARY);
        assertEquals(OWN, day());
    }

    private LocalDate day() {
        return ask(() -> Objects.requireNonNull(asOf().day()));
    }

    private AsOf asOf() {
        return workbench().session().asOf();
    }

    /** Where the line stands, or would stand, at the upper edge of the lanes, where no words lie over it. */
    private Point2D line(LocalDate day) {
        return ask(() -> {
            Node lanes = lookup("#timeline").query();
            ViewOptions options = workbench().timeline().options();
            return lanes.localToScreen(
                    options.scale().x(Tick.lastOf(day) + 1), options.plot().y() + 3);
        });
    }
}
