package chancery.view.field;

import javafx.scene.Node;

/**
 * A field as it is shown.
 *
 * @param node with all that belongs to it
 * @param first what takes the keyboard when the user comes to it
 */
public record FieldNode(Node node, Node first) {

    /** A field that is one control. */
    static FieldNode of(Node control) {
        return new FieldNode(control, control);
    }
}
