package chancery.view.timeline;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.EventMoves;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.viewmodel.timeline.Undated;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/**
 * The events without a date, at the foot of the timeline: a list however many there are, and a field for words of their titles. The
 * arrows go from one to the next and choose it; one that is dragged onto the timeline gets the day it is let go on.
 */
final class TrayView {

    private final Undated undated;
    private final ToggleButton head = new ToggleButton();
    private final CustomTextField words = new CustomTextField();
    private final Label listed = label("", "when-remarks");
    private final ListView<Integer> events = new ListView<>();
    private final VBox region;

    TrayView(Undated undated, TimelineViewModel model, LanesRegion lanes) {
        this.undated = undated;
        head.getStyleClass().add("tray-head");
        head.setGraphic(Nodes.icon(Feather.INBOX));
        head.setTooltip(Nodes.hint(Words.say("window.timeline.tray.hint")));
        undated.openProperty().bind(head.selectedProperty());
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setPromptText(Words.say("window.timeline.tray.find"));
        words.setAccessibleText(Words.say("window.timeline.tray.find"));
        words.getStyleClass().add("tray-words");
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        undated.wordsProperty().bind(words.textProperty());
        EventMoves moves = model.moves();
        events.setItems(undated.rows());
        events.getStyleClass().add("tray-events");
        events.setAccessibleText(Words.say("window.timeline.tray.list"));
        events.setPlaceholder(label(Words.say("window.timeline.tray.none"), "when-remarks"));
        events.setCellFactory(list -> new TrayCell(
                undated,
                lanes,
                (row, day) -> moves.ask(model.content().events().key(row), found -> moves.on(found.id(), day))));
        events.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                undated.choose(row);
            }
        });
        model.contentProperty().subscribe(content -> events.refresh());
        Label hint = label(Words.say("window.timeline.tray.hint"), "when-remarks");
        HBox row = Nodes.row("tray-row", head, hint, Nodes.spring(), listed, words);
        for (Region only : new Region[] {hint, words, listed, events}) {
            only.visibleProperty().bind(head.selectedProperty());
            only.managedProperty().bind(head.selectedProperty());
        }
        region = new VBox(row, events);
        region.getStyleClass().add("tray");
        undated.countProperty().subscribe(count -> tell());
        undated.rows().addListener((InvalidationListener) change -> tell());
    }

    Region region() {
        return region;
    }

    /** Opens the list and gives it the keyboard, upon the first of the events. */
    void enter() {
        head.setSelected(true);
        events.requestFocus();
        if (!undated.rows().isEmpty()) {
            events.getSelectionModel().select(0);
        }
    }

    private void tell() {
        int count = undated.countProperty().get();
        head.setText(Words.say("window.timeline.tray", count));
        boolean some = !words.getText().isBlank();
        listed.setText(
                some ? Words.say("window.timeline.tray.listed", undated.rows().size(), count) : "");
        Nodes.show(region, count > 0);
    }

    /** From the field, down goes to the first of the events, and Esc takes the words away. */
    private void leave(KeyEvent event) {
        if ((event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
                && !undated.rows().isEmpty()) {
            events.requestFocus();
            events.getSelectionModel().select(0);
            events.scrollTo(0);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        }
    }
}
