package chancery.view.timeline;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Says in words what a drawing shows, once it has stood still for a moment: nobody could listen to the words of every frame, and
 * finding them takes longer than some of the drawing.
 */
final class Telling {

    private static final Duration MOMENT = Duration.millis(200);

    private final Node drawing;
    private final Supplier<String> words;
    private final PauseTransition rest = new PauseTransition(MOMENT);

    Telling(Node drawing, Supplier<String> words) {
        this.drawing = drawing;
        this.words = words;
        rest.setOnFinished(event -> say());
    }

    /** Takes notice that something else is shown. The first words are said at once. */
    void changed() {
        if (drawing.getAccessibleText() == null) {
            say();
        } else {
            rest.playFromStart();
        }
    }

    private void say() {
        String now = words.get();
        if (!now.equals(drawing.getAccessibleText())) {
            drawing.setAccessibleText(now);
            drawing.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
