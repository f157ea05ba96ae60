package chancery.view.list;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.list.EventListViewModel;
import java.util.Collections;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** The events in the order of time, one below the other: the timeline in words. */
public final class EventListView extends BorderPane {

    private final EventListViewModel viewModel;
    private final ListView<Integer> list = new ListView<>();
    private boolean following;

    /** Lists the events, and follows what is chosen. */
    public EventListView(EventListViewModel viewModel, ActorPanelViewModel actors, LooksViewModel looks) {
        this.viewModel = viewModel;
        getStyleClass().add("event-list-pane");
        list.getStyleClass().addAll("edge-to-edge", "event-list");
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new EventCell(viewModel, looks));
        list.setAccessibleText(Words.say("window.list"));
        list.setPlaceholder(
                Nodes.empty(Feather.CALENDAR, Words.say("window.list.empty"), Words.say("window.list.empty.how")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                viewModel.choose(row);
            }
        });
        viewModel.pagesReadProperty().subscribe(pages -> list.refresh());
        viewModel.chosenRowProperty().subscribe(row -> follow(row.intValue()));
        actors.focusProperty().subscribe(focus -> list.refresh());
        looks.darkProperty().when(Nodes.shown(this)).subscribe(dark -> list.refresh());
        setTop(Nodes.row("pane-bar", label(Words.say("window.list.order"), "pane-bar-label")));
        setCenter(list);
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private void follow(int row) {
        following = true;
        int index = Collections.binarySearch(viewModel.rows(), row);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            // The list scrolls to where it was laid out; before the first layout that is nowhere.
            Platform.runLater(() -> list.scrollTo(Math.max(0, index - 3)));
        }
        following = false;
    }
}
