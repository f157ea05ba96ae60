package chancery.view.actor;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.ActorItem;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.LooksViewModel;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A line of the panel: a group's heading, or an actor with its colour, role, counts and the tick of its lane. */
final class ActorCell extends ListCell<ActorItem> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass FOCUSED_ON = PseudoClass.getPseudoClass("focused-on");
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private static final double DOT = 4.5;

    private final ActorPanelViewModel viewModel;
    private final LooksViewModel looks;
    private final Circle dot = new Circle(DOT);
    private final Label name = label("", "actor-name");
    private final Label role = label("", "actor-role");
    private final Label count = label("", "actor-count");
    private final CheckBox lane = new CheckBox();
    private final VBox words = new VBox(name, role);
    private final StackPane sign = new StackPane(dot, lane);
    private final HBox row = Nodes.row("actor-row", sign, words, count);

    ActorCell(ActorPanelViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.looks = looks;
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("actor-sign");
        dot.getStyleClass().add("actor-dot");
        getStyleClass().add("actor-cell");
        lane.getStyleClass().add("lane-tick");
        lane.setFocusTraversable(false);
        lane.setAccessibleHelp(Words.say("window.actors.lane"));
        Nodes.hint(lane, () -> Words.say("window.actors.lane"));
        lane.setOnAction(event -> tick());
        Nodes.hint(words, () -> actor().map(ActorCell::whole).orElse(""));
        Nodes.hint(count, () -> actor().map(ActorItem.Row::countedInFull).orElse(""));
        // On the cell and not on its row: the cell may be filled anew between the press and the release, and
        // the release then hits the cell alone. The tick keeps its own clicks.
        setOnMouseClicked(event -> focusOn());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ActorItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setAccessibleText(null);
        Optional<ActorItem.Row> actor = empty || item == null ? Optional.empty() : item.actor();
        boolean heading = !empty && item instanceof ActorItem.Heading;
        pseudoClassStateChanged(HEADING, heading);
        pseudoClassStateChanged(
                FOCUSED_ON, actor.isPresent() && actor.map(ActorItem.Row::id).equals(viewModel.focus()));
        pseudoClassStateChanged(
                UNSEEN,
                actor.filter(row -> viewModel.hidden().contains(row.id())).isPresent());
        setMouseTransparent(actor.isEmpty());
        actor.ifPresentOrElse(this::show, () -> setGraphic(null));
        if (item instanceof ActorItem.Heading group && !empty) {
            setText(Words.say("window.actors." + group.kind().word()).toUpperCase(Words.LANGUAGE));
        }
    }

    private void show(ActorItem.Row actor) {
        boolean shown = !viewModel.hidden().contains(actor.id());
        name.setText(actor.name());
        role.setText(actor.role() == null ? "" : actor.role());
        Nodes.show(role, actor.role() != null);
        count.setText(actor.counted());
        String colour = actor.shade().on(looks.dark());
        dot.setStyle("-fx-stroke: " + colour + "; -fx-fill: " + (shown ? colour : "transparent") + ";");
        lane.setSelected(shown);
        setGraphic(row);
        String told = Words.say(
                "window.actors.told",
                actor.name(),
                actor.role() == null ? "" : actor.role(),
                actor.events(),
                actor.quotes());
        setAccessibleText(told + (shown ? "" : " " + Words.say("window.actors.told.hidden")));
    }

    private static String whole(ActorItem.Row actor) {
        return actor.role() == null ? actor.name() : actor.name() + "\n" + actor.role();
    }

    private void tick() {
        actor().ifPresent(actor -> viewModel.show(actor.id(), lane.isSelected()));
    }

    private void focusOn() {
        actor().ifPresent(actor -> viewModel.focusOn(actor.id()));
    }

    private Optional<ActorItem.Row> actor() {
        ActorItem item = getItem();
        return item == null ? Optional.empty() : item.actor();
    }
}
