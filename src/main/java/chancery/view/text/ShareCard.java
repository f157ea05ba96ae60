package chancery.view.text;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.text.ShareViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Asks which texts a dossier for others leaves out, and writes it. */
final class ShareCard extends VBox {

    private final VBox lines = new VBox();
    private final Button write = new Button(Words.say("window.share.write"));

    /**
     * Asks.
     *
     * @param where asks for the file
     * @param close takes the card away
     */
    ShareCard(ShareViewModel viewModel, Supplier<Optional<Path>> where, Runnable close) {
        getStyleClass().addAll("overlay-card", "share-card");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(Words.say("window.share"));
        lines.getStyleClass().add("share-lines");
        viewModel.lines().forEach(line -> {
            CheckBox box = new CheckBox(line.called());
            box.setMnemonicParsing(false);
            box.selectedProperty().bindBidirectional(line.leftOut());
            lines.getChildren().add(box);
        });
        lines.disableProperty().bind(viewModel.writingProperty());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll", "share-scroll");
        scroll.setFocusTraversable(false);
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.visibleProperty().bind(viewModel.writingProperty());
        write.getStyleClass().add("go-button");
        write.disableProperty().bind(viewModel.writingProperty());
        write.setOnAction(event -> where.get().ifPresent(viewModel::write));
        Button cancel = new Button(Words.say("window.question.cancel"));
        cancel.setOnAction(event -> {
            if (viewModel.writingProperty().get()) {
                viewModel.cancel();
            } else {
                close.run();
            }
        });
        viewModel.outcomeProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                cancel.setText(Words.say("window.text.close"));
            }
        });
        getChildren()
                .addAll(
                        Nodes.label(Words.say("window.share"), "overlay-title"),
                        Nodes.prose(Words.say("window.share.how"), "text-summary"),
                        Nodes.label(
                                Words.say(viewModel.lines().isEmpty() ? "window.share.none" : "window.share.which"),
                                "field-label"),
                        scroll,
                        bound(viewModel.toldProperty(), "text-summary"),
                        bound(viewModel.cautionProperty(), "share-caution"),
                        bound(viewModel.outcomeProperty(), "share-outcome"),
                        Nodes.row("share-foot", progress, Nodes.spring(), cancel, write));
    }

    /** Gives the keyboard to the first source, or to the button where none holds a text. */
    void focus() {
        // A scrolling pane takes its content in when it is first styled; before, nothing in it can have the keyboard.
        applyCss();
        layout();
        (lines.getChildren().isEmpty() ? write : lines.getChildren().get(0)).requestFocus();
    }

    /** Words that take no room where there are none. */
    private static Label bound(ObservableValue<String> words, String style) {
        Label label = Nodes.prose("", style);
        label.textProperty().bind(words);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
