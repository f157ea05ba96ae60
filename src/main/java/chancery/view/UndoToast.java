package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.view.look.Nodes;
import chancery.viewmodel.undo.UndoViewModel;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The line in the corner that says what was undone or redone, and goes by itself. */
final class UndoToast extends HBox {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(6);

    UndoToast(UndoViewModel viewModel) {
        getStyleClass().addAll("overlay-card", "toast", "undo-toast");
        Label words = label("", "toast-words");
        words.textProperty().bind(viewModel.toldProperty());
        getChildren().addAll(Nodes.icon(Feather.CORNER_UP_LEFT), words);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        visibleProperty().bind(viewModel.toldProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        PauseTransition pause = new PauseTransition(LONG_ENOUGH_TO_READ);
        pause.setOnFinished(event -> viewModel.hush());
        viewModel.toldProperty().subscribe(told -> {
            if (!told.isEmpty()) {
                pause.playFromStart();
            }
        });
    }
}
