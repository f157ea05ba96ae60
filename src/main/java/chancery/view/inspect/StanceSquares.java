package chancery.view.inspect;

import chancery.model.Stance;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A stance as five squares from strongly against to strongly for, the one that holds filled. */
public final class StanceSquares extends HBox {

    /** Sets a stance. */
    public StanceSquares(Stance stance) {
        getStyleClass().add("stance");
        for (Stance step : Stance.values()) {
            Region square = new Region();
            square.getStyleClass().add("stance-square");
            if (step == stance) {
                square.getStyleClass().add(step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            getChildren().add(square);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(StanceWords.full(stance));
    }
}
