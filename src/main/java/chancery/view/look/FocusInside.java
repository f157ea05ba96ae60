package chancery.view.look;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Holds the keyboard in a layer while it holds a card. What lies under a card is seen but not meant: the arrows stop at the edge of
 * the card, and Tab goes round in it.
 */
final class FocusInside {

    private enum Step {
        NONE,
        ARROW,
        ON,
        BACK
    }

    private final Parent layer;
    private Step step = Step.NONE;

    private FocusInside(Parent layer) {
        this.layer = layer;
    }

    /** Watches the keys of a layer and where they lead, for as long as it stands. */
    static void hold(Parent layer) {
        new FocusInside(layer).watch();
    }

    private void watch() {
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> step = stepOf(event));
        layer.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> step = Step.NONE);
        layer.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((property, before, after) -> moved(before, after));
    }

    private static Step stepOf(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> event.isShiftDown() ? Step.BACK : Step.ON;
            case LEFT, RIGHT, UP, DOWN, KP_LEFT, KP_RIGHT, KP_UP, KP_DOWN -> Step.ARROW;
            default -> Step.NONE;
        };
    }

    /** Only a step from inside to outside is taken back: whatever else moves the keyboard means it. */
    private void moved(@Nullable Node before, @Nullable Node after) {
        if (step == Step.NONE || before == null || after == null || !inside(before) || inside(after)) {
            return;
        }
        Step taken = step;
        step = Step.NONE;
        List<Node> stops = new ArrayList<>();
        gather(layer.getChildrenUnmodifiable(), stops);
        if (taken == Step.ARROW || stops.isEmpty()) {
            before.requestFocus();
        } else {
            stops.get(taken == Step.ON ? 0 : stops.size() - 1).requestFocus();
        }
    }

    private boolean inside(Node node) {
        return Nodes.within(layer, node);
    }

    private static void gather(ObservableList<Node> nodes, List<Node> stops) {
        for (Node node : nodes) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                stops.add(node);
            }
            if (node instanceof Parent parent) {
                gather(parent.getChildrenUnmodifiable(), stops);
            }
        }
    }
}
