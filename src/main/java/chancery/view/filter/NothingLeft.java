package chancery.view.filter;

import chancery.model.EntryKind;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.window.ViewMode;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What lies over the middle of the window where the filter leaves nothing of what it shows: that it is so, and the way out. */
public final class NothingLeft {

    private final Session session;
    private final FilterViewModel viewModel;

    /** For the filter of a session. */
    public NothingLeft(Session session, FilterViewModel viewModel) {
        this.session = session;
        this.viewModel = viewModel;
    }

    /** Lies over a view; not there while that has something to show. The checks say for themselves that there is nothing. */
    public Node of(ViewMode mode) {
        EntryKind kind = switch (mode) {
            case TIMELINE, LIST -> EntryKind.EVENT;
            case QUOTES -> EntryKind.QUOTE;
            case POSITIONS -> EntryKind.POSITION;
            case NOTES -> EntryKind.NOTE;
            default -> EntryKind.DOSSIER;
        };
        VBox words = words("window.filter.none", "window.filter.none.how", viewModel::clear);
        words.getStyleClass().add("nothing-left");
        words.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> viewModel.leavesNone(kind), session.leftProperty()));
        words.managedProperty().bind(words.visibleProperty());
        words.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return words;
    }

    /**
     * The words and the way out, for a view that says itself where it shows nothing.
     *
     * @param title a key of the program's words
     * @param how another
     */
    public static VBox words(String title, String how, Runnable clear) {
        VBox words = Nodes.empty(Feather.FILTER, Words.say(title), Words.say(how));
        Button button = new Button(Words.say("window.filter.none.clear"));
        button.setId("filter-none-clear");
        button.setOnAction(event -> clear.run());
        words.getChildren().add(button);
        return words;
    }
}
