package chancery.viewmodel.position;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes new positions on whatever is at hand. The issue of the last one is proposed for the next, since one reads a source with
 * one question in mind.
 */
public final class Positioning {

    private final Session session;
    private @Nullable Id<Issue> lastIssue;

    /** Takes positions in a dossier. */
    public Positioning(Session session) {
        this.session = session;
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Prepares a form for what is chosen, and hands it over. */
    public void begin(Consumer<PositionForm> ready) {
        Choice choice = session.selection().chosen().orElse(null);
        session.ask(
                shelf -> PositionStart.of(
                        choice == null
                                ? null
                                : shelf.entry(choice.id())
                                        .<@Nullable Entry>map(one -> one)
                                        .orElse(null),
                        shelf),
                start -> ready.accept(form(start)));
    }

    /** A form for a place in the matrix. */
    public PositionForm at(Spot spot) {
        return form(PositionStart.at(spot));
    }

    /** Saves what stands in a form in which nothing is wrong; the selection stays as it is. */
    public void save(PositionForm form) {
        Edit edit = form.edit();
        edit.changes().stream()
                .filter(change -> change.kind() == EntryKind.ISSUE)
                .findFirst()
                .map(Change::id)
                .or(form::knownIssue)
                .ifPresent(id -> lastIssue = new Id<>(id.value()));
        session.editing().make(edit);
    }

    /** Adds an issue, and chooses it. */
    public void addIssue(String title, String question) {
        Issue issue = new Issue(
                new Id<>("issue-" + UUID.randomUUID()), title, question.isBlank() ? title : question, null, null);
        Edit edit = new Edit(Words.say("positions.edit.issue", title), List.of(Change.added(issue)));
        session.editing()
                .make(shelf -> Optional.of(edit), changes -> session.selection().choose(EntryKind.ISSUE, issue.id()));
    }

    private PositionForm form(PositionStart start) {
        Contents contents = session.contents();
        Id<Issue> known = lastIssue != null && contents.issue(lastIssue).isPresent() ? lastIssue : null;
        return new PositionForm(
                contents, start.evidence().isEmpty() || known == null ? orLast(start, known) : start.on(known));
    }

    /** A cell or an issue says what it is on; evidence says so less surely than the analyst did last time. */
    private static PositionStart orLast(PositionStart start, @Nullable Id<Issue> last) {
        return start.issue() == null ? start.on(last) : start;
    }
}
