package chancery.view.delete;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.QuestionCard;
import chancery.view.merge.CandidateList;
import chancery.viewmodel.delete.DeleteViewModel;
import chancery.viewmodel.delete.Dependents;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Asks whether a record is to be deleted: who refers to it, and what becomes of them. */
public final class DeleteCard {

    private final DeleteViewModel viewModel;
    private final GridPane groups = new GridPane();
    private final EffectList effects = new EffectList();
    private final QuestionCard card;

    /** Asks; {@code close} takes the card away. */
    public DeleteCard(DeleteViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        groups.getStyleClass().add("dependents");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints choices = new ColumnConstraints();
        choices.setHalignment(HPos.RIGHT);
        groups.getColumnConstraints().setAll(words, choices);
        CandidateList targets = new CandidateList(viewModel.targets(), Words.say("window.delete.target"));
        targets.visibleProperty().bind(viewModel.turningProperty());
        targets.managedProperty().bind(targets.visibleProperty());
        card = new QuestionCard(
                viewModel.calledProperty().map(called -> Words.say("window.delete.title", viewModel.kind(), called)),
                List.of(groups, targets, effects),
                Words.say("window.delete.yes"),
                viewModel::delete,
                close);
        card.getStyleClass().add("delete-card");
        card.yes().getStyleClass().add("danger");
        card.yes()
                .disableProperty()
                .bind(viewModel
                        .effectsProperty()
                        .map(known -> !known.possible())
                        .orElse(true));
        viewModel.effectsProperty().subscribe(now -> {
            effects.show(
                    now, Words.say(viewModel.turningProperty().get() ? "window.delete.undecided" : "window.reading"));
            // A button that cannot be pressed cannot have the keyboard either: it gets it when what will happen is
            // known.
            if (now != null && card.isFocused()) {
                card.yes().requestFocus();
            }
        });
        viewModel.turningProperty().subscribe(turning -> {
            if (turning) {
                targets.focus();
            }
        });
        viewModel.dependents().addListener((ListChangeListener<Dependents>) change -> fill());
        fill();
    }

    /** The card, to be shown over the window. */
    public QuestionCard card() {
        return card;
    }

    /** Gives the keyboard to the button that deletes. */
    public void focus() {
        card.yes().requestFocus();
    }

    private void fill() {
        groups.getChildren().clear();
        Nodes.show(groups, !viewModel.dependents().isEmpty());
        for (Dependents group : viewModel.dependents()) {
            groups.addRow(groups.getRowCount(), words(group), fates(group));
        }
    }

    private static Node words(Dependents group) {
        Label dates = Nodes.prose("", "dependents-dates");
        group.fateProperty().subscribe(fate -> dates.setText(group.dates()));
        dates.visibleProperty().bind(dates.textProperty().isNotEmpty());
        dates.managedProperty().bind(dates.visibleProperty());
        return new VBox(Nodes.label(group.words(), "dependents-words"), dates);
    }

    private static SegmentedButton fates(Dependents group) {
        SegmentedButton segments = new SegmentedButton();
        segments.getStyleClass().add("fates");
        for (Dependents.Fate fate : group.fates()) {
            ToggleButton segment = new ToggleButton(Dependents.words(fate));
            segment.setAccessibleText(group.words() + ": " + segment.getText());
            Nodes.chooses(segment, group.fateProperty(), fate);
            segments.getButtons().add(segment);
        }
        return segments;
    }
}
