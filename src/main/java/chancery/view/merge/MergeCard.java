package chancery.view.merge;

import chancery.text.Words;
import chancery.view.delete.EffectList;
import chancery.view.look.Nodes;
import chancery.view.look.QuestionCard;
import chancery.viewmodel.merge.MergeViewModel;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Makes one record of two: the other one is looked for, what will happen is shown, Enter does it. */
public final class MergeCard {

    private final MergeViewModel viewModel;
    private final CandidateList targets;
    private final VBox differences = new VBox();
    private final EffectList effects = new EffectList();
    private final QuestionCard card;

    /** Asks; {@code close} takes the card away. */
    public MergeCard(MergeViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.targets = new CandidateList(viewModel.targets(), Words.say("window.merge.into", viewModel.kind()));
        differences.getStyleClass().add("differences");
        card = new QuestionCard(
                viewModel.calledProperty().map(called -> Words.say("window.merge.title", called)),
                List.of(Nodes.prose(Words.say("window.merge.how"), "question-how"), targets, differences, effects),
                Words.say("window.merge.yes"),
                viewModel::merge,
                close);
        card.getStyleClass().add("merge-card");
        card.yes().disableProperty().bind(viewModel.effectsProperty().isNull());
        viewModel.effectsProperty().subscribe(now -> tell());
        viewModel.refusedProperty().subscribe(now -> tell());
        viewModel.differences().addListener((ListChangeListener<MergeViewModel.Difference>) change -> fill());
        fill();
    }

    /** The card, to be shown over the window. */
    public QuestionCard card() {
        return card;
    }

    /** Gives the keyboard to the field in which the other record is looked for. */
    public void focus() {
        targets.focus();
    }

    private void tell() {
        String refused = viewModel.refusedProperty().get();
        effects.show(
                viewModel.effectsProperty().get(), refused.isEmpty() ? Words.say("window.merge.undecided") : refused);
    }

    private void fill() {
        differences.getChildren().clear();
        Nodes.show(differences, !viewModel.differences().isEmpty());
        for (MergeViewModel.Difference difference : viewModel.differences()) {
            Label what = Nodes.prose(
                    Words.say("window.merge.differs", difference.what(), difference.kept()), "difference-words");
            CheckBox other = new CheckBox(Words.say("window.merge.take", difference.other()));
            other.selectedProperty().bindBidirectional(difference.otherProperty());
            VBox row = new VBox(what, other);
            row.getStyleClass().add("difference");
            differences.getChildren().add(row);
        }
    }
}
