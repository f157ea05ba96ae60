package chancery.view.suggest;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.suggest.SuggestViewModel;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/**
 * In the bar over the text, while the suggestions are not in sight: how many are left, and the key to the next; where they are off,
 * the key that shows them.
 */
public final class SuggestChip extends Button {

    private final SuggestViewModel viewModel;
    private final Label key = Nodes.label("", "key");

    /** Counts the suggestions. */
    public SuggestChip(SuggestViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().addAll("filter-chip", "mark-as", "suggest-chip");
        setGraphic(key);
        setContentDisplay(ContentDisplay.RIGHT);
        setFocusTraversable(false);
        setOnAction(event -> {
            if (viewModel.onProperty().get()) {
                viewModel.next(1);
            } else {
                viewModel.onProperty().set(true);
            }
        });
        visibleProperty()
                .bind(viewModel
                        .inSightProperty()
                        .not()
                        .and(viewModel.reader().openedProperty().isNotNull()));
        managedProperty().bind(visibleProperty());
        viewModel.onProperty().subscribe(on -> count());
        viewModel.offeredProperty().subscribe(offered -> count());
        viewModel.progressProperty().subscribe(progress -> count());
    }

    private void count() {
        boolean on = viewModel.onProperty().get();
        int count = viewModel.offeredProperty().get().count();
        boolean reading = count == 0 && viewModel.progressProperty().get() != SuggestViewModel.IDLE;
        setText(
                !on
                        ? Words.say("suggest.chip.off")
                        : reading ? Words.say("suggest.chip.reading") : Words.say("suggest.chip", count));
        key.setText(on ? "J" : "G");
        setDisable(on && count == 0);
        setTooltip(Nodes.hint(Words.say(on ? "suggest.key.next" : "suggest.key.show")));
    }
}
