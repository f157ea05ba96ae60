package chancery.store;

import chancery.model.Issue;
import java.util.Map;

/** The issues. */
final class IssueTable {

    private IssueTable() {}

    /** By id. */
    static Map<Integer, Issue> read(Statements statements, Rows rows) {
        return statements.byRow(
                "issue/read",
                (number, row) -> new Issue(row.id(), row.text(), row.text(), row.textOrNull(), row.textOrNull()),
                rows.json());
    }

    static void write(Draft draft, int row, Issue issue) {
        new Values(draft, row)
                .text(issue.title())
                .text(issue.question())
                .text(issue.minus())
                .text(issue.plus())
                .into("issue/put");
    }
}
