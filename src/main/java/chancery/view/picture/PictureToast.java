package chancery.view.picture;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.picture.PictureViewModel;
import chancery.viewmodel.picture.PictureViewModel.Phase;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The card in the corner that says how far a picture is, then where it was saved; it goes by itself. */
public final class PictureToast extends HBox {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(6);

    /** Follows pictures. */
    public PictureToast(PictureViewModel viewModel) {
        getStyleClass().addAll("overlay-card", "toast");
        Label words = label("", "toast-words");
        words.textProperty().bind(viewModel.wordsProperty());
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(viewModel.fractionProperty());
        bar.visibleProperty().bind(viewModel.phaseProperty().isEqualTo(Phase.SAVING));
        bar.managedProperty().bind(bar.visibleProperty());
        Button close = new Button();
        close.setGraphic(Nodes.icon(Feather.X));
        close.getStyleClass().add("bar-icon");
        close.setAccessibleText(Words.say("window.picture.dismiss"));
        close.setOnAction(event -> viewModel.dismiss());
        VBox text = new VBox(words, bar);
        text.getStyleClass().add("toast-text");
        getChildren().addAll(Nodes.icon(Feather.IMAGE), text, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        visibleProperty().bind(viewModel.phaseProperty().isNotEqualTo(Phase.IDLE));
        managedProperty().bind(visibleProperty());
        PauseTransition pause = new PauseTransition(LONG_ENOUGH_TO_READ);
        pause.setOnFinished(event -> {
            if (viewModel.phaseProperty().get() == Phase.SAVED) {
                viewModel.dismiss();
            }
        });
        viewModel.phaseProperty().subscribe(phase -> {
            if (phase == Phase.SAVED) {
                pause.playFromStart();
            }
        });
    }
}
