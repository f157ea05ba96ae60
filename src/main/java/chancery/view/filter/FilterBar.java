package chancery.view.filter;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.filter.FilterViewModel;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * The filter in force, as a row of chips with what they leave; without a filter the row stays and says how to begin one, so that the
 * first chip moves nothing. Arrows go from chip to chip, Delete takes one away, Enter adds to it, {@code !} turns it round. Chips that
 * have no room scroll.
 */
public final class FilterBar extends HBox {

    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");

    private final FilterViewModel viewModel;
    private final IntConsumer choose;
    private final HBox chips = Nodes.row("filter-chips");
    private final ScrollPane shelf = new ScrollPane(chips);
    private final BooleanProperty offered = new SimpleBooleanProperty(this, "offered", true);
    private final Button add = icon(Feather.PLUS, "window.filter.add");

    /**
     * Shows a filter.
     *
     * @param choose opens the chooser: for a chip by its index, or for new ones by −1
     * @param saved the menu of saved filters
     * @param standing what else is said there of all views, while it can be seen
     */
    public FilterBar(FilterViewModel viewModel, IntConsumer choose, Node saved, Node standing) {
        this.viewModel = viewModel;
        this.choose = choose;
        getStyleClass().add("filter-bar");
        setAccessibleText(Words.say("window.filter.bar"));
        setMinWidth(0);
        shelf.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        shelf.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        shelf.setFitToHeight(true);
        shelf.setPannable(true);
        shelf.setFocusTraversable(false);
        shelf.setMinWidth(60);
        shelf.getStyleClass().addAll("edge-to-edge", "filter-shelf");
        add.setOnAction(event -> choose.accept(-1));
        var counts = label("", "filter-counts");
        counts.setId("filter-counts");
        counts.setMinWidth(USE_PREF_SIZE);
        counts.textProperty().bind(viewModel.countsProperty());
        Button clear = new Button(Words.say("window.filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("filter-action");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setTooltip(Nodes.hint(Words.say("window.filter.clear.told")));
        clear.setOnAction(event -> viewModel.clear());
        Button begin = begin();
        Node spring = Nodes.spring();
        HBox.setHgrow(shelf, Priority.SOMETIMES);
        getChildren()
                .addAll(
                        begin,
                        Nodes.icon(Feather.FILTER, "filter-icon"),
                        shelf,
                        more(),
                        add,
                        standing,
                        spring,
                        hidden(),
                        counts,
                        saved,
                        clear);
        begin.visibleProperty().bind(viewModel.inForceProperty().map(now -> !now));
        begin.managedProperty().bind(begin.visibleProperty());
        getChildren()
                .filtered(child -> !child.visibleProperty().isBound() && child != saved && child != spring)
                .forEach(child -> {
                    child.visibleProperty().bind(viewModel.inForceProperty());
                    child.managedProperty().bind(child.visibleProperty());
                });
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> offered.get() || viewModel.inForce() || standing.isVisible(),
                        offered,
                        viewModel.inForceProperty(),
                        standing.visibleProperty()));
        managedProperty().bind(visibleProperty());
        Runnable mark = () -> pseudoClassStateChanged(NARROWED, viewModel.inForce() || standing.isVisible());
        viewModel.inForceProperty().subscribe(mark);
        standing.visibleProperty().subscribe(mark);
        mark.run();
        viewModel.filterProperty().subscribe(filter -> list());
    }

    /** Whether the bar stands there without a filter; beside what is read from the first word to the last it would be idle. */
    public void setOffered(boolean now) {
        offered.set(now);
    }

    /** Names the chips anew, as after an actor was renamed. */
    public void list() {
        int focused = focused();
        List<Button> nodes = IntStream.range(0, viewModel.lines().size())
                .mapToObj(this::chip)
                .toList();
        chips.getChildren().setAll(nodes);
        if (focused >= 0 && !nodes.isEmpty()) {
            nodes.get(Math.min(focused, nodes.size() - 1)).requestFocus();
        }
    }

    /** Gives the keyboard to the first chip, if there is one. */
    public void focus() {
        chips.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** What a card about the filter belongs to. */
    public Bounds onScreen() {
        Bounds bar = localToScreen(getBoundsInLocal());
        double left =
                viewModel.inForce() ? add.localToScreen(add.getBoundsInLocal()).getMinX() : bar.getMinX();
        return new BoundingBox(left, bar.getMinY(), 0, bar.getHeight());
    }

    private Button begin() {
        Button begin = new Button(Words.say("window.filter.begin"), Nodes.icon(Feather.FILTER));
        begin.setId("filter");
        begin.getStyleClass().addAll("flat", "filter-begin");
        begin.setTooltip(Nodes.hint(Words.say("window.top.filter")));
        begin.setMinWidth(USE_PREF_SIZE);
        begin.setOnAction(event -> choose.accept(-1));
        return begin;
    }

    private Button chip(int index) {
        ChipNode chip = new ChipNode(viewModel, viewModel.lines().get(index), index, choose, this::walk);
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                scrollTo(chip);
            }
        });
        return chip;
    }

    private void walk(int index) {
        if (index >= 0 && index < chips.getChildren().size()) {
            chips.getChildren().get(index).requestFocus();
        }
    }

    private int focused() {
        for (int index = 0; index < chips.getChildren().size(); index++) {
            if (chips.getChildren().get(index).isFocused()) {
                return index;
            }
        }
        return -1;
    }

    private void scrollTo(Node chip) {
        double room = chips.getWidth() - shelf.getViewportBounds().getWidth();
        if (room > 0) {
            Bounds at = chip.getBoundsInParent();
            double middle =
                    (at.getMinX() + at.getMaxX() - shelf.getViewportBounds().getWidth()) / 2;
            shelf.setHvalue(Math.max(0, Math.min(1, middle / room)));
        }
    }

    /** Says how many chips there are beyond the last that is in sight, and lists them all. */
    private Node more() {
        Hyperlink more = new Hyperlink();
        more.setId("filter-more");
        more.getStyleClass().add("filter-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setTooltip(Nodes.hint(Words.say("window.filter.more.told")));
        more.setOnAction(event -> choose.accept(-1));
        ObservableValue<Integer> beyond = Bindings.createObjectBinding(
                this::beyond,
                shelf.hvalueProperty(),
                shelf.viewportBoundsProperty(),
                chips.widthProperty(),
                chips.needsLayoutProperty());
        more.textProperty().bind(beyond.map(count -> Words.say("window.filter.more", count)));
        more.visibleProperty().bind(beyond.map(count -> count > 0));
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    private int beyond() {
        double width = shelf.getViewportBounds().getWidth();
        double right = Math.max(0, chips.getWidth() - width) * shelf.getHvalue() + width;
        return (int) chips.getChildren().stream()
                .filter(chip -> chip.getBoundsInParent().getMaxX() > right + 1)
                .count();
    }

    private Node hidden() {
        Hyperlink clear = new Hyperlink(Words.say("window.filter.hidden.clear"));
        clear.setOnAction(event -> viewModel.clear());
        HBox hidden = Nodes.row(
                "filter-hidden",
                Nodes.icon(Feather.EYE_OFF, "field-icon"),
                label(Words.say("window.filter.hidden"), "filter-hidden-words"),
                clear,
                label("⇧ Esc", "key"));
        hidden.setId("filter-hidden");
        hidden.visibleProperty().bind(viewModel.hidingProperty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setMinWidth(0);
        return hidden;
    }

    private static Button icon(Feather icon, String key) {
        Button button = new Button();
        button.setGraphic(Nodes.icon(icon));
        button.getStyleClass().add("bar-icon");
        button.setAccessibleText(Words.say(key));
        button.setTooltip(Nodes.hint(Words.say(key)));
        return button;
    }
}
