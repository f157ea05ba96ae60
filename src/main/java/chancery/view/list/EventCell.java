package chancery.view.list;

import static chancery.view.look.Nodes.label;

import chancery.model.Reality;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.Shade;
import chancery.viewmodel.list.EventLine;
import chancery.viewmodel.list.EventListViewModel;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** An event in the list: its date, its title, who took part; above it the month where a new one begins. */
final class EventCell extends ListCell<Integer> {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final double DOT = 4;

    private final EventListViewModel viewModel;
    private final LooksViewModel looks;
    private final Label month = label("", "list-month");
    private final Label date = label("", "list-date");
    private final Label title = label("", "list-title");
    private final Label quotes = label("", "list-quotes");
    private final Label reality = label("", "badge", "list-reality");
    private final HBox dots = Nodes.row("list-dots");
    private final Label actors = label("", "list-actors");
    private final HBox head = Nodes.row("list-head", title, quotes, reality);
    private final VBox words = new VBox(head, Nodes.row("list-actors-row", dots, actors));
    private final HBox row = Nodes.row("list-row", date, words);
    private final VBox whole = new VBox(row);

    EventCell(EventListViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.looks = looks;
        getStyleClass().add("event-cell");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        title.setMinWidth(0);
        actors.setMinWidth(0);
        quotes.setMinWidth(USE_PREF_SIZE);
        reality.setMinWidth(USE_PREF_SIZE);
        date.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(DIMMED, false);
        if (!empty && row != null) {
            viewModel.line(row).ifPresentOrElse(this::show, () -> setText(Words.say("window.list.reading")));
        }
    }

    private void show(EventLine line) {
        whole.getChildren().setAll(row);
        if (!line.month().isEmpty()) {
            month.setText(line.month());
            whole.getChildren().add(0, month);
        }
        date.setText(line.date());
        title.setText(line.title());
        quotes.setText(line.quotes() == 0 ? "" : Words.say("window.list.quotes", line.quotes()));
        quotes.setManaged(line.quotes() > 0);
        boolean plain = line.reality() == Reality.OCCURRED;
        reality.setText(line.reality().word());
        reality.setVisible(!plain);
        reality.setManaged(!plain);
        actors.setText(String.join(", ", line.actors()));
        dots.getChildren().clear();
        for (Shade shade : line.shades().stream().distinct().limit(6).toList()) {
            Circle dot = new Circle(DOT);
            dot.setStyle("-fx-fill: " + shade.on(looks.dark()) + ";");
            dots.getChildren().add(dot);
        }
        pseudoClassStateChanged(DIMMED, viewModel.dimmed(line));
        setGraphic(whole);
        setAccessibleText(Words.say(
                "window.list.told",
                line.date(),
                line.title(),
                line.reality().name().toLowerCase(Locale.ROOT),
                String.join(", ", line.actors())));
    }
}
