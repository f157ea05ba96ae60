package chancery.view.merge;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.merge.RenameViewModel;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Gives a record another name. */
public final class RenameCard {

    private final TextField name = new TextField();
    private final QuestionCard card;

    /** Asks; {@code close} takes the card away. */
    public RenameCard(RenameViewModel viewModel, Runnable close) {
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        name.setAccessibleText(Words.say("window.rename.name"));
        name.setId("rename-name");
        Label where = Nodes.prose("", "question-how");
        where.textProperty().bind(viewModel.whereProperty());
        CheckBox keep = new CheckBox(Words.say("window.rename.keep"));
        keep.selectedProperty().bindBidirectional(viewModel.keepingProperty());
        Nodes.show(keep, viewModel.canKeep());
        card = new QuestionCard(
                new SimpleStringProperty(Words.say("window.rename.title", viewModel.kind())),
                List.of(name, keep, where),
                Words.say("window.rename.yes"),
                viewModel::rename,
                close);
        // The name comes from the file a moment later than the card.
        viewModel.whereProperty().subscribe(words -> name.selectAll());
        card.getStyleClass().add("rename-card");
        card.yes().disableProperty().bind(name.textProperty().map(String::isBlank));
    }

    /** The card, to be shown over the window. */
    public QuestionCard card() {
        return card;
    }

    /** Gives the keyboard to the name, all of it selected. */
    public void focus() {
        name.requestFocus();
        name.selectAll();
    }
}
