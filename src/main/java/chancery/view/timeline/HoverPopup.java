package chancery.view.timeline;

import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.HoverCard;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;

/** The card that appears where the pointer rests on an event, and goes when it moves on. It never takes the keyboard. */
final class HoverPopup {

    private static final Duration PATIENCE = Duration.millis(350);
    private static final double BESIDE = 16;

    private final Node owner;
    private final Popup popup = new Popup();
    private final VBox card = new VBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    HoverPopup(Node owner) {
        this.owner = owner;
        card.getStyleClass().add("hover-card");
        popup.getContent().add(card);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /** Shows a card at a place on the screen, after a moment. */
    void show(HoverCard told, double screenX, double screenY) {
        card.getChildren()
                .setAll(
                        Nodes.prose(told.title(), "hover-title"),
                        Nodes.prose(told.when(), "hover-when"),
                        Nodes.label(told.kind(), "hover-kind"));
        told.actors().forEach(actor -> card.getChildren().add(Nodes.label(actor, "hover-actor")));
        if (owner.getScene() == null) {
            return;
        }
        card.getStylesheets().setAll(owner.getScene().getStylesheets());
        card.setStyle(owner.getScene().getRoot().getStyle());
        patience.setOnFinished(finished -> {
            if (owner.getScene() != null && owner.getScene().getWindow() != null) {
                popup.show(owner.getScene().getWindow(), screenX + BESIDE, screenY + BESIDE);
            }
        });
        patience.playFromStart();
    }

    /** Takes the card away. */
    void hide() {
        patience.stop();
        popup.hide();
    }
}
