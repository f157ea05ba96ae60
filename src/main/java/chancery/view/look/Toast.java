package chancery.view.look;

import static chancery.view.look.Nodes.label;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card in the corner that says how far something is that is being made, and then where it went. */
public final class Toast extends HBox {

    /**
     * Says it.
     *
     * @param said what is being done, or what was done
     * @param fraction how much is done, 0 to 1; −1 where that is not known
     * @param making whether it is being made still: then a bar shows how far
     * @param shown whether there is anything to say
     * @param dismissWords what closing the card is called for those who cannot see it
     */
    public Toast(
            Feather icon,
            ObservableValue<String> said,
            ObservableValue<? extends Number> fraction,
            ObservableValue<Boolean> making,
            ObservableValue<Boolean> shown,
            String dismissWords,
            Runnable dismiss) {
        getStyleClass().addAll("overlay-card", "toast");
        Label words = label("", "toast-words");
        words.textProperty().bind(said);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(fraction);
        bar.visibleProperty().bind(making);
        bar.managedProperty().bind(bar.visibleProperty());
        Button close = new Button();
        close.setGraphic(Nodes.icon(Feather.X));
        close.getStyleClass().add("bar-icon");
        close.setAccessibleText(dismissWords);
        close.setOnAction(event -> dismiss.run());
        VBox text = new VBox(words, bar);
        text.getStyleClass().add("toast-text");
        getChildren().addAll(Nodes.icon(icon), text, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
    }

    /** Offers something more to do, for as long as that makes sense. */
    public void offer(String words, Runnable action, ObservableValue<Boolean> possible) {
        Button button = new Button(words);
        button.getStyleClass().add("check-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.visibleProperty().bind(possible);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> action.run());
        getChildren().add(getChildren().size() - 1, button);
    }
}
