package chancery.view.look;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list as a card that is as wide as the list, its texts broken into lines.
 *
 * @param <L> a line of the list
 */
public abstract class CardCell<L> extends ListCell<L> {

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final Region card;

    /** A cell that is empty, until there is a line for its card. */
    protected CardCell(Region card) {
        this.card = card;
        setPrefWidth(0);
        // A list cell hands its graphic its preferred width, and a wrapped text's is one long line.
        card.maxWidthProperty()
                .bind(widthProperty().subtract(snappedLeftInset()).subtract(snappedRightInset()));
    }

    /** Fills the card in. */
    protected abstract void show(L line);

    /** Shows as well whether the record was not known yet on the day looked from. */
    protected final void mark(boolean later) {
        card.pseudoClassStateChanged(LATER, later);
    }

    @Override
    protected final void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && line != null) {
            setGraphic(card);
            show(line);
        }
    }
}
