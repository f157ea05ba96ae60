package chancery.view.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Goes through everything that is in sight and notes what somebody could not use: what takes the keyboard or the mouse and has no
 * name, words that are cut and told nowhere in whole, and words that hardly stand out from their ground (WCAG 2.2, 1.4.3).
 * Disabled and dimmed things are passed over, as that rule does. To be used on the JavaFX thread.
 */
final class Inspection {

    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_IF_LARGE = 3;
    private static final double LARGE = 24;
    private static final String DOTS = "...";
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final String where;
    private final TreeSet<String> faults = new TreeSet<>();

    Inspection(String where) {
        this.where = where;
    }

    /** What is wrong below a node, each said once. */
    List<String> of(Node root) {
        visit(root);
        return new ArrayList<>(faults);
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 1 || !inSight(node)) {
            return;
        }
        if (usable(node) && name(node).isBlank()) {
            faults.add(where + ": no name: " + described(node));
        }
        if (node instanceof Labeled labeled) {
            cut(labeled);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            contrast(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private static boolean inSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node.getScene() != null
                && bounds.getMaxX() > 0
                && bounds.getMaxY() > 0
                && bounds.getMinX() < node.getScene().getWidth()
                && bounds.getMinY() < node.getScene().getHeight();
    }

    private static boolean usable(Node node) {
        boolean mouse = node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null
                || node.getOnMouseDragged() != null;
        return !insideOfAControl(node)
                && !(node instanceof ScrollPane)
                && (node.isFocusTraversable() || (mouse && !partOfSomethingNamed(node)));
    }

    /** What only the mouse reaches may be a part of a cell or of something that takes the keyboard, which has the name. */
    private static boolean partOfSomethingNamed(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if ((above instanceof IndexedCell || above.isFocusTraversable())
                    && !name(above).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Thumbs, arrows and headers belong to their control, which has the name. */
    private static boolean insideOfAControl(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollBar
                    || above instanceof ComboBoxBase
                    || above instanceof ChoiceBox
                    || above instanceof TextInputControl
                    || above instanceof Slider
                    || above instanceof TableView
                    || (above instanceof SplitPane && node.getStyleClass().contains("split-pane-divider"))) {
                return true;
            }
        }
        return node instanceof ScrollBar
                || node instanceof SplitPane
                || node.getStyleClass().contains("viewport");
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private void cut(Labeled labeled) {
        String words = labeled.getText() == null ? null : labeled.getText().replaceAll("…$", "");
        if (words == null || words.isBlank() || words.endsWith(DOTS)) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && shown.getText().endsWith(DOTS) && !told(labeled, words)) {
                faults.add(where + ": cut: “" + words + "” in " + described(labeled));
            }
        }
    }

    /** Whether a tooltip here or around says the whole of it. */
    private static boolean told(Node node, String words) {
        for (Node each = node; each != null; each = each.getParent()) {
            enter(each);
            Object hint = each instanceof Control control && control.getTooltip() != null
                    ? control.getTooltip()
                    : each.hasProperties() ? each.getProperties().get(TOOLTIP) : null;
            if (hint instanceof Tooltip tooltip
                    && (tooltip.getText().contains(words) || tooltip.getText().equals(each.getAccessibleText()))) {
                return true;
            }
        }
        return false;
    }

    /** Some hints are made, or get their words, only when the mouse comes. */
    private static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private void contrast(Text text) {
        Optional<Color> ground = ground(text);
        if (ground.isEmpty() || !(text.getFill() instanceof Color fill) || dimmed(text)) {
            return;
        }
        double ratio = ratio(over(fill, ground.get()), ground.get());
        double enough = text.getFont().getSize() >= LARGE ? ENOUGH_IF_LARGE : ENOUGH;
        if (ratio < enough) {
            String styles = text.getParent() == null ? "" : described(text.getParent());
            faults.add(String.format("%s: contrast %.1f: %s on %s: %s", where, ratio, fill, ground.get(), styles));
        }
    }

    private static boolean dimmed(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getOpacity() < 1 || each.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    /** The colour behind a node, as far as it is made of plain colours. */
    private static Optional<Color> ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            Background background = each instanceof Region region ? region.getBackground() : null;
            List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
            for (int i = fills.size() - 1; i >= 0; i--) {
                if (!(fills.get(i).getFill() instanceof Color colour)) {
                    return Optional.empty();
                }
                layers.add(colour);
                if (colour.getOpacity() >= 1) {
                    return Optional.of(laid(layers));
                }
            }
        }
        return Optional.empty();
    }

    private static Color laid(List<Color> layers) {
        Color colour = layers.get(layers.size() - 1);
        for (int i = layers.size() - 2; i >= 0; i--) {
            colour = over(layers.get(i), colour);
        }
        return colour;
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    private static double ratio(Color one, Color two) {
        double light = Math.max(luminance(one), luminance(two));
        double dark = Math.min(luminance(one), luminance(two));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String described(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + node.getStyleClass();
    }
}
