package chancery.view.filter;

import static chancery.view.look.Nodes.label;

import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.filter.Offer;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A line of the chooser: the sort of condition, then what it asks for. */
final class OfferCell extends ListCell<Offer> {

    private static final double DOT = 4.5;

    private final LooksViewModel looks;

    OfferCell(LooksViewModel looks, Consumer<Offer> take) {
        this.looks = looks;
        getStyleClass().addAll("search-cell", "offer-cell");
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        setGraphic(empty || offer == null ? null : line(offer));
        setAccessibleText(empty || offer == null ? null : offer.sort() + ' ' + offer.name());
    }

    private HBox line(Offer offer) {
        HBox line = Nodes.row("offer-line", label(offer.sort(), "offer-sort"));
        if (offer.shade() != null) {
            Circle dot = new Circle(DOT);
            dot.setStyle("-fx-fill: " + offer.shade().on(looks.dark()) + ";");
            line.getChildren().add(dot);
        }
        var name = label(offer.name(), "offer-name");
        name.setMinWidth(0);
        line.getChildren().add(name);
        return line;
    }
}
