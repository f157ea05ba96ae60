package chancery.view.field;

import chancery.view.look.Nodes;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Segment;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A few choices side by side, one stop of Tab for all of them: the arrows move, the character on a choice chooses it, Delete
 * chooses nothing where that is allowed.
 *
 * @param <T> what is chosen
 */
public final class ChoiceRow<T> extends HBox implements OwnArrows {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ChoiceField<T> field;
    private final List<Label> labels = new ArrayList<>();

    /** A control for a field. */
    public ChoiceRow(ChoiceField<T> field) {
        this.field = field;
        getStyleClass().add("choice-row");
        setMaxWidth(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        for (Segment<T> segment : field.segments()) {
            Label label = Nodes.label(segment.text(), "choice");
            label.setMinWidth(USE_PREF_SIZE);
            if (!segment.hint().isEmpty()) {
                label.setTooltip(Nodes.hint(segment.hint()));
            }
            label.setOnMouseClicked(event -> {
                requestFocus();
                field.press(segment);
            });
            labels.add(label);
        }
        labels.get(0).getStyleClass().add("first");
        labels.get(labels.size() - 1).getStyleClass().add("last");
        getChildren().addAll(labels);
        field.chosenProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void show(@Nullable Segment<T> chosen) {
        for (int index = 0; index < labels.size(); index++) {
            labels.get(index)
                    .pseudoClassStateChanged(
                            SELECTED, field.segments().get(index).equals(chosen));
        }
        String told =
                chosen == null ? "" : chosen.hint().isEmpty() ? chosen.text() : chosen.text() + ", " + chosen.hint();
        setAccessibleRoleDescription(told);
    }

    private void pressed(KeyEvent event) {
        if (!FieldNodes.bare(event)) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> field.step(-1);
            case RIGHT -> field.step(1);
            case DELETE, BACK_SPACE -> field.clear();
            case UP, DOWN -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && field.press(event.getCharacter())) {
            event.consume();
        }
    }
}
