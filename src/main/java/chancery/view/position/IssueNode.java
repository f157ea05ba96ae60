package chancery.view.position;

import chancery.model.Issue;
import chancery.view.look.Nodes;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The head of a column: an issue's title, its question on hovering. */
final class IssueNode extends Label {

    private final Tooltip question = Nodes.hint("");

    IssueNode() {
        getStyleClass().add("matrix-issue");
        setManaged(false);
        setWrapText(true);
        setTooltip(question);
        setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    }

    void show(Issue issue) {
        setText(issue.title());
        question.setText(issue.question());
        setAccessibleText(issue.title() + ", " + issue.question());
    }
}
