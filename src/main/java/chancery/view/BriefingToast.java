package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.brief.BriefingViewModel;
import chancery.viewmodel.brief.BriefingViewModel.Phase;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card in the corner that says how far a sheet is, and then where it was saved. */
final class BriefingToast extends HBox {

    BriefingToast(BriefingViewModel viewModel) {
        getStyleClass().addAll("overlay-card", "toast");
        Label words = label("", "toast-words");
        words.textProperty().bind(viewModel.wordsProperty());
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(viewModel.fractionProperty());
        bar.visibleProperty().bind(viewModel.phaseProperty().isEqualTo(Phase.PRINTING));
        bar.managedProperty().bind(bar.visibleProperty());
        Button close = new Button();
        close.setGraphic(Nodes.icon(Feather.X));
        close.getStyleClass().add("bar-icon");
        close.setAccessibleText(Words.say("window.brief.dismiss"));
        close.setOnAction(event -> viewModel.dismiss());
        VBox text = new VBox(words, bar);
        text.getStyleClass().add("toast-text");
        getChildren().addAll(Nodes.icon(Feather.FILE_TEXT), text, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        visibleProperty().bind(viewModel.phaseProperty().isNotEqualTo(Phase.IDLE));
        managedProperty().bind(visibleProperty());
    }
}
