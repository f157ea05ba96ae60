package chancery.view;

import chancery.view.look.Nodes;
import chancery.viewmodel.window.LayoutViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** Where the panels of the workbench are divided: as the user left them, else in proportion to the window. */
final class Dividers {

    private static final String ACTORS = "actors";
    private static final String INSPECTOR = "inspector";
    private static final double ACTORS_WIDTH = 250;
    private static final double INSPECTOR_WIDTH = 400;
    private static final double USUAL = 1600;

    private final SplitPane split;
    private final LayoutViewModel layout;
    private final Node first;
    private final Node last;
    private boolean dragging;
    private final List<Subscription> remembered = new ArrayList<>();

    Dividers(SplitPane split, LayoutViewModel layout) {
        this.split = split;
        this.layout = layout;
        this.first = split.getItems().get(0);
        this.last = split.getItems().get(2);
    }

    /** Places the dividers when the width is known, and remembers where the user drags them. */
    void keep() {
        SplitPane.setResizableWithParent(split.getItems().get(0), false);
        SplitPane.setResizableWithParent(split.getItems().get(2), false);
        split.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> dragging = event.getTarget() instanceof Node node && onDivider(node));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
        split.widthProperty().subscribe((before, width) -> {
            if (before.doubleValue() <= 0 && width.doubleValue() > 0) {
                place();
            }
        });
    }

    /** Places them anew, as when letters have another size and the panels other smallest widths. */
    void refit() {
        Platform.runLater(this::place);
    }

    /** Shows the panel on the left, or leaves its room to the middle. */
    void setFirstShown(boolean shown) {
        if (shown != split.getItems().contains(first)) {
            forget();
            if (shown) {
                split.getItems().add(0, first);
            } else {
                split.getItems().remove(first);
            }
            place();
        }
    }

    /** Shows the panel on the right, or leaves its room to the middle. */
    void setLastShown(boolean shown) {
        if (shown != split.getItems().contains(last)) {
            forget();
            if (shown) {
                split.getItems().add(last);
            } else {
                split.getItems().remove(last);
            }
            place();
        }
    }

    private void place() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        forget();
        double scale = Math.max(0.85, Math.min(1.15, width / USUAL));
        double inspector = layout.divider(INSPECTOR).orElse(1 - INSPECTOR_WIDTH * scale / width);
        boolean actors = split.getItems().contains(first);
        boolean both = split.getItems().contains(last);
        double left = layout.divider(ACTORS).orElse(ACTORS_WIDTH * scale / width);
        if (actors && both) {
            split.setDividerPositions(left, inspector);
        } else if (actors || both) {
            split.setDividerPositions(actors ? left : inspector);
        }
        if (actors) {
            remember(0, ACTORS);
        }
        if (both) {
            remember(actors ? 1 : 0, INSPECTOR);
        }
    }

    private void remember(int index, String name) {
        remembered.add(split.getDividers().get(index).positionProperty().subscribe((before, after) -> {
            // Large letters and narrow windows move them, too: that is no choice of the user's.
            if (dragging) {
                layout.setDivider(name, after.doubleValue());
            }
        }));
    }

    private boolean onDivider(Node node) {
        return split.lookupAll(".split-pane-divider").stream().anyMatch(divider -> Nodes.within(divider, node));
    }

    private void forget() {
        remembered.forEach(Subscription::unsubscribe);
        remembered.clear();
    }
}
