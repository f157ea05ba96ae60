package chancery.view.asof;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.asof.AsOfViewModel;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The words over the views that say that another day than the dossier's is looked from, and lead back. */
public final class AsOfBanner extends HBox {

    /** Shows it while it is so. */
    public AsOfBanner(AsOfViewModel viewModel) {
        getStyleClass().add("as-of-banner");
        Label words = Nodes.label("", "as-of-banner-words");
        words.setGraphic(Nodes.icon(Feather.CLOCK));
        words.textProperty().bind(viewModel.bannerProperty());
        words.setMinWidth(0);
        Hyperlink reset = new Hyperlink(Words.say("as-of.reset"));
        reset.setId("as-of-reset");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(event -> {
            reset.setVisited(false);
            viewModel.asOf().reset();
        });
        getChildren().addAll(words, reset);
        visibleProperty().bind(viewModel.bannerProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
