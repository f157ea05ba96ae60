package chancery.view.look;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The smallest parts of the window, made alike everywhere. */
public final class Nodes {

    private static final Duration PATIENCE = Duration.millis(400);

    /** Under which a node has the words of a hint that is made when the mouse comes: those who look a window through ask for them. */
    public static final String HINT = "chancery.hint";

    private static final String HINT_MADE = "chancery.hint.made";

    private Nodes() {}

    /** A label of some style classes. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that breaks its lines. */
    public static Label prose(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words for a text flow. */
    public static Text text(String words, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        return text;
    }

    /** A word in a rounded frame, with what it means on hovering. */
    public static Label badge(String text, @Nullable String hint, String... styles) {
        Label badge = label(text, styles);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        if (hint != null) {
            String words = hint;
            hint(badge, () -> words);
            badge.setAccessibleText(text + ", " + hint);
        }
        return badge;
    }

    /** An icon of the size of its text. */
    public static FontIcon icon(Feather icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** A tooltip of the program's. */
    public static Tooltip hint(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(PATIENCE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    /**
     * Gives a node a tooltip of the program's that is made when the mouse first comes to it. A tooltip is a window of its own,
     * with styles of its own: where there are as many as lines of a list, that takes longer than to draw them.
     */
    public static void hint(Node node, Supplier<String> text) {
        node.getProperties().put(HINT, text);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            Tooltip tooltip = (Tooltip) node.getProperties().computeIfAbsent(HINT_MADE, none -> {
                Tooltip made = hint("");
                Tooltip.install(node, made);
                return made;
            });
            tooltip.setText(text.get());
        });
    }

    /** Room that pushes what follows to the other end of a row. */
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** A row of a style class. */
    public static HBox row(String style, Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().add(style);
        return row;
    }

    /** What stands where a list has nothing to show: what is missing, and how it comes there. */
    public static VBox empty(Feather icon, String title, String how) {
        Label words = prose(how, "empty-words");
        words.setTextAlignment(TextAlignment.CENTER);
        VBox empty = new VBox(icon(icon, "empty-icon"), label(title, "empty-title"), words);
        empty.getStyleClass().add("empty");
        return empty;
    }

    /**
     * Lets a segment among others choose a value, and show whether it is the chosen one. Pressed again it stays chosen. The
     * arrow keys choose the next segment without pressing it: what they choose counts too.
     */
    public static <T> void chooses(ToggleButton segment, Property<T> chosen, T value) {
        segment.setOnAction(event -> segment.setSelected(true));
        chosen.subscribe(now -> segment.setSelected(value.equals(now)));
        segment.selectedProperty().subscribe(now -> {
            if (now) {
                chosen.setValue(value);
            }
        });
    }

    /** Whether a node is in a scene. With {@code when}, a view listens to what outlives it only while it is shown. */
    public static ObservableValue<Boolean> shown(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }

    /** Shows a node, or takes it out of sight so that it takes no room either. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Whether a node is another, or lies anywhere in it. */
    public static boolean within(Node outer, Node node) {
        Node at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at == outer;
    }

    /** Adds style classes and returns the node. */
    public static <N extends Node> N styled(N node, List<String> styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
