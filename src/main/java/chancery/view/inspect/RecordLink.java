package chancery.view.inspect;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;

/**
 * The name of a record within a line, chosen by mouse, Enter or Space. It is a text and not a hyperlink control, so that a long
 * name breaks where the line ends.
 */
final class RecordLink extends Text {

    private final Runnable chosen;

    RecordLink(String name, Runnable chosen) {
        super(name);
        this.chosen = chosen;
        getStyleClass().add("record-link");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(name);
        setOnMouseClicked(event -> {
            event.consume();
            chosen.run();
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
