package chancery.view.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The layer over the window that holds one card at a time: the search, the sheet of keys. A click beside the card closes it,
 * and the keyboard goes back to who had it.
 */
public final class Overlay extends StackPane {

    private final Region scrim = new Region();
    private @Nullable Node before;
    private @Nullable Node card;

    /** A layer with nothing on it. */
    public Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> close());
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
    }

    /** Shows a card in place of any other. */
    public void show(Region shown) {
        if (card == null) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        card = shown;
        getChildren().setAll(scrim, shown);
        setVisible(true);
        shown.requestFocus();
    }

    /** Whether a card is shown. */
    public boolean isOpen() {
        return card != null;
    }

    /** Whether this card is shown. */
    public boolean shows(Node other) {
        return card == other;
    }

    /** Closes the card, if there is one. */
    public void close() {
        if (card != null) {
            card = null;
            getChildren().clear();
            setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
