package chancery.check;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether somebody holds a position on each issue. */
final class IssueCheck implements ListCheck {

    @Override
    public Check check() {
        return Check.ISSUE_WITHOUT_POSITION;
    }

    @Override
    public Set<EntryKind> reads() {
        return EnumSet.of(EntryKind.ISSUE, EntryKind.POSITION);
    }

    @Override
    public void find(Ground ground, Consumer<Finding> found) {
        Set<Id<Issue>> held =
                ground.shelf().positions().stream().map(Position::issue).collect(Collectors.toSet());
        for (Issue issue : ground.shelf().issues()) {
            if (!held.contains(issue.id())) {
                String text = Words.say("check.issue-without-position.text", issue.title());
                found.accept(Finding.of(check(), issue, List.of(), text));
            }
        }
    }
}
