package chancery.view.timeline;

import chancery.view.look.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A row that leaves out, one after the other, what matters least while there is no room for everything. */
final class ShrinkingRow extends HBox {

    private final List<? extends Node> leastFirst;

    /** Whether there is no room even for what is never left out. */
    private boolean tight;

    /**
     * A row of children.
     *
     * @param leastFirst those that may be left out, the first of them first
     */
    ShrinkingRow(List<? extends Node> children, List<? extends Node> leastFirst) {
        super(children.toArray(Node[]::new));
        this.leastFirst = List.copyOf(leastFirst);
        widthProperty().addListener((property, before, after) -> fit());
        // Padding and text grow together.
        insetsProperty().addListener((property, before, after) -> fit());
    }

    /** It takes what it is given. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Fits its children again, one of which has changed its width. */
    void refit() {
        fit();
    }

    /** A child may have grown since, as with other letters or another theme. */
    @Override
    protected void layoutChildren() {
        if (!tight && prefWidth(-1) > getWidth()) {
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        leastFirst.forEach(node -> Nodes.show(node, true));
        for (Node node : leastFirst) {
            if (prefWidth(-1) <= getWidth()) {
                break;
            }
            Nodes.show(node, false);
        }
        tight = prefWidth(-1) > getWidth();
    }
}
