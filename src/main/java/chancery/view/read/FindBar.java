package chancery.view.read;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.read.FindViewModel;
import chancery.viewmodel.read.FindViewModel.Matches;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The line in which words of the text are looked for: Enter goes to the next, Shift Enter to the one before, Esc back. */
final class FindBar extends HBox {

    private final FindViewModel viewModel;
    private final Runnable close;
    private final CustomTextField words = new CustomTextField();
    private final Label count = Nodes.label("", "pane-bar-label");

    /** @param close takes the line away, with what was found still selected */
    FindBar(FindViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("pane-bar", "reader-find");
        words.setId("find-in-text");
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setPromptText(Words.say("reader.find"));
        words.setAccessibleText(Words.say("reader.find"));
        words.textProperty().bindBidirectional(viewModel.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        viewModel.matchesProperty().subscribe(this::count);
        getChildren()
                .addAll(
                        words,
                        step(Feather.CHEVRON_UP, "reader.find.previous", -1),
                        step(Feather.CHEVRON_DOWN, "reader.find.next", 1),
                        count);
    }

    /** Gives the keyboard to the field, with what was looked for selected. */
    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private Button step(Feather icon, String what, int by) {
        Button step = new Button();
        step.setGraphic(Nodes.icon(icon));
        step.getStyleClass().add("bar-icon");
        step.setAccessibleText(Words.say(what));
        step.setTooltip(Nodes.hint(Words.say(what)));
        step.setOnAction(event -> viewModel.step(by));
        return step;
    }

    private void count(Matches matches) {
        count.setText(
                viewModel.wordsProperty().get().isBlank()
                        ? ""
                        : matches.count() == 0
                                ? Words.say("reader.find.none")
                                : Words.say("reader.find.count", matches.current() + 1, matches.count()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            event.consume();
            viewModel.step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}
