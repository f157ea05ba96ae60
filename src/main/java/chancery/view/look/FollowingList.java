package chancery.view.look;

import chancery.text.Words;
import chancery.viewmodel.RecordList;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/**
 * Lists records, and follows what is chosen, here or elsewhere: that line is marked, and comes into sight.
 *
 * @param <L> a line
 */
public final class FollowingList<L extends RecordList.Line> extends ListView<L> {

    private final RecordList<L> records;
    private boolean following;

    /** Lists records, once the view model has them read. */
    public FollowingList(RecordList<L> records) {
        this.records = records;
        setItems(records.lines());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                records.choose(line);
            }
        });
        records.chosenProperty().subscribe(chosen -> follow());
        records.lines().addListener((ListChangeListener<L>) change -> Platform.runLater(this::follow));
        records.knownProperty().addListener((property, before, after) -> refresh());
    }

    /** A label that tells how many are listed of how many. */
    public Label count() {
        Label count = Nodes.label("", "pane-bar-label");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.say(
                                "window.quotes.count",
                                records.lines().size(),
                                records.countProperty().get()),
                        records.lines(),
                        records.countProperty()));
        return count;
    }

    private void follow() {
        following = true;
        records.chosenLine()
                .ifPresentOrElse(this::select, () -> getSelectionModel().clearSelection());
        following = false;
    }

    private void select(L line) {
        if (!line.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(line);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 1));
        }
    }
}
