package chancery.view.inspect;

import chancery.view.look.Nodes;
import chancery.viewmodel.Choice;
import chancery.viewmodel.inspect.Piece;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Sets the pieces of a line in a flow that breaks where it must. */
final class PieceFlow implements Piece.Cases<Node> {

    private final Consumer<Choice> choose;
    private final Runnable inText;

    PieceFlow(Consumer<Choice> choose, Runnable inText) {
        this.choose = choose;
        this.inText = inText;
    }

    /** The pieces, in order. */
    TextFlow flow(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("pieces");
        pieces.forEach(piece -> flow.getChildren().add(piece.match(this)));
        return flow;
    }

    @Override
    public Node plain(Piece.Plain plain) {
        return Nodes.text(plain.text(), "piece");
    }

    @Override
    public Node faint(Piece.Faint faint) {
        return Nodes.text(faint.text(), "piece-faint");
    }

    @Override
    public Node link(Piece.Link link) {
        return new RecordLink(link.text(), () -> choose.accept(link.target()));
    }

    @Override
    public Node toText(Piece.ToText toText) {
        return new RecordLink(toText.text(), inText);
    }

    @Override
    public Node tag(Piece.Tag tag) {
        return Nodes.badge(tag.text(), tag.hint(), "value-badge");
    }
}
