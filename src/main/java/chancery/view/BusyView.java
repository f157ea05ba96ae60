package chancery.view;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.window.WindowViewModel;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What a file that takes its time to open is told of: what is being done with it, and the way to give it up. Nothing at first: most
 * files are open before anybody could read that they are being opened.
 */
final class BusyView extends VBox {

    private static final Duration PATIENCE = Duration.millis(400);
    private static final double BAR = 260;

    /** Tells what the window is busy with. */
    BusyView(WindowViewModel viewModel) {
        getStyleClass().add("opening-file");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var doing = Nodes.label("", "empty-title");
        doing.textProperty().bind(viewModel.doingProperty());
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(viewModel.doingProperty().get());
        Button giveUp = new Button(Words.say("window.opening.give-up"), Nodes.label("Esc", "key"));
        giveUp.setId("give-up-opening");
        giveUp.setOnAction(pressed -> viewModel.giveUpOpening());
        giveUp.visibleProperty().bind(viewModel.canGiveUpProperty());
        getChildren().addAll(doing, bar, giveUp);
        setVisible(false);
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(over -> setVisible(true));
        pause.play();
    }
}
