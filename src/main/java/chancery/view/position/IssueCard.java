package chancery.view.position;

import chancery.text.Words;
import chancery.view.field.FieldFrame;
import chancery.view.field.FieldNode;
import chancery.view.field.FieldNodes;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.position.Positioning;
import java.util.List;
import javafx.scene.Node;

/** The small form for an issue: its title, and the question in full. */
public final class IssueCard extends FieldCard {

    private final Positioning positioning;
    private final WordsField title =
            WordsField.line("title", Words.say("positions.form.title")).required();
    private final WordsField question = WordsField.line("question", Words.say("positions.form.question"));
    private final Node input;

    /** An empty form. */
    public IssueCard(Positioning positioning, boolean dark, Runnable close) {
        super(Words.say("positions.issue.new"), close);
        this.positioning = positioning;
        FieldNodes nodes = new FieldNodes(dark);
        title.setHint(Words.say("positions.form.title.hint"));
        question.setHint(Words.say("positions.form.question.hint"));
        FieldNode titleNode = nodes.of(title);
        FieldNode questionNode = nodes.of(question);
        input = titleNode.first();
        fill(List.of(FieldFrame.of(title, titleNode.node()), FieldFrame.of(question, questionNode.node())));
    }

    /** Gives the keyboard to the title. */
    public void focus() {
        input.requestFocus();
    }

    @Override
    List<Node> save() {
        if (!title.check()) {
            return List.of(input);
        }
        positioning.addIssue(title.words(), question.words());
        return List.of();
    }
}
