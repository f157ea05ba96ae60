package chancery.view.look;

import chancery.text.Words;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
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

    private static final PseudoClass CLEAR = PseudoClass.getPseudoClass("clear");

    /** A card of this style leaves what lies under it in full sight. */
    private static final String SEE_THROUGH = "see-through";

    private final Region scrim = new Region();
    private @Nullable Node before;
    private @Nullable Node card;
    private BooleanSupplier mayClose = () -> true;

    /** A layer with nothing on it. */
    public Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setAccessibleText(Words.say("window.overlay.close"));
        scrim.setOnMouseClicked(event -> close());
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
    }

    /** Shows a card in place of any other, unless that one must not go yet. */
    public void show(Region shown) {
        show(shown, () -> true);
    }

    /**
     * Shows a card in place of any other, unless that one must not go yet.
     *
     * @param mayGo asked before the card is closed or another takes its place; a card that answers no asks the user itself, and
     *     goes by {@link #dismiss}
     */
    public void show(Region shown, BooleanSupplier mayGo) {
        if (card != null && card != shown && !mayClose.getAsBoolean()) {
            return;
        }
        mayClose = mayGo;
        if (card == null) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        card = shown;
        scrim.pseudoClassStateChanged(CLEAR, shown.getStyleClass().contains(SEE_THROUGH));
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

    /** Closes the card, if there is one and it may go. */
    public void close() {
        if (card != null && mayClose.getAsBoolean()) {
            dismiss();
        }
    }

    /** Takes the card away, whatever it says. */
    public void dismiss() {
        if (card != null) {
            card = null;
            mayClose = () -> true;
            getChildren().clear();
            setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
