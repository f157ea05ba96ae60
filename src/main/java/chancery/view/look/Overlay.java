package chancery.view.look;

import chancery.text.Words;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    /** A card of this style is closed by Esc from its fields too. */
    private static final String ESCAPES = "escapes";

    private static final double GAP = 14;

    /** Where a card has less room than this above and below what is to be kept clear, it covers it. */
    private static final double LEAST = 220;

    private final Region scrim = new Region();
    private @Nullable Node before;
    private @Nullable Region card;
    private @Nullable Bounds clear;
    private BooleanSupplier mayClose = () -> true;

    /** A layer with nothing on it. */
    public Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setAccessibleText(Words.say("window.overlay.close"));
        scrim.setOnMouseClicked(event -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        FocusInside.hold(this);
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
    }

    /** A field takes Esc to itself, and the window's own keys do not count in fields; one in a cell means its own edit by it. */
    private void escape(KeyEvent event) {
        boolean field = event.getTarget() instanceof TextField typed && !(typed.getParent() instanceof Cell<?>)
                || event.getTarget() instanceof ComboBoxBase<?> box && !box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE
                && field
                && card != null
                && card.getStyleClass().contains(ESCAPES)) {
            event.consume();
            close();
        }
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
        clear = null;
        scrim.pseudoClassStateChanged(CLEAR, shown.getStyleClass().contains(SEE_THROUGH));
        getChildren().setAll(scrim, shown);
        setVisible(true);
        // A field without a skin, which it would get with the next pulse only, hears no key: whoever types at once is
        // heard.
        shown.applyCss();
        shown.requestFocus();
    }

    /**
     * Has the card leave something of the window in sight: it goes below it, or else above, and what lies under it stays bright.
     * Where there is no card, nothing happens.
     *
     * @param onScreen what the card is about, such as words that are being marked
     */
    public void keepClear(Bounds onScreen) {
        if (card != null) {
            clear = onScreen;
            scrim.pseudoClassStateChanged(CLEAR, true);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Bounds kept = clear == null ? null : screenToLocal(clear);
        if (card == null || kept == null) {
            return;
        }
        double below = getHeight() - kept.getMaxY() - 2 * GAP;
        double above = kept.getMinY() - 2 * GAP;
        double wanted = card.prefHeight(card.getWidth());
        boolean under = wanted <= below || below >= above;
        double height = Math.min(wanted, under ? below : above);
        if (height >= Math.min(wanted, LEAST)) {
            double left = (kept.getMinX() + kept.getMaxX() - card.getWidth()) / 2;
            double top = under ? kept.getMaxY() + GAP : kept.getMinY() - GAP - height;
            card.resizeRelocate(
                    snapPositionX(Math.max(GAP, Math.min(getWidth() - GAP - card.getWidth(), left))),
                    snapPositionY(top - card.getTranslateY()),
                    card.getWidth(),
                    height);
        }
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
            clear = null;
            mayClose = () -> true;
            getChildren().clear();
            setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
