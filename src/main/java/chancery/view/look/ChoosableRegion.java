package chancery.view.look;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A card or line that is chosen as a whole, by mouse, Enter or Space, and can be reached with Tab. A button would cut its
 * text off where the room is narrow; this one breaks its lines.
 */
public final class ChoosableRegion extends StackPane {

    private final Runnable chosen;

    /**
     * Makes some content choosable.
     *
     * @param told what a screen reader says of it
     */
    public ChoosableRegion(Region content, String told, Runnable chosen) {
        this.chosen = chosen;
        getStyleClass().add("choosable");
        getChildren().add(content);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(told);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress() && !event.isConsumed()) {
                event.consume();
                chosen.run();
            }
        });
        setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    event.consume();
                    chosen.run();
                }
                default -> {}
            }
        });
    }

    /** What a screen reader does in place of a click. */
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            chosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
