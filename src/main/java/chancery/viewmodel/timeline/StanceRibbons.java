package chancery.viewmodel.timeline;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.timeline.StanceSpan;
import chancery.timeline.Stances;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.viewmodel.position.Tenure;
import chancery.work.Latest;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The issue on which the timeline shows everybody's stance, and those stances: read beside the window, and again after each edit.
 * The issue is remembered; where a dossier does not have it, none is shown. What was not known yet on the day that is looked from
 * is left out.
 */
public final class StanceRibbons {

    private static final String REMEMBERED = "timeline.stance";

    private final Session session;
    private final Latest reading;
    private final ObjectProperty<@Nullable Id<Issue>> issue;
    private final ReadOnlyObjectWrapper<List<Issue>> issues;
    private final ReadOnlyObjectWrapper<Stances> stances;
    private List<Position> read = List.of();

    StanceRibbons(Session session, Memory memory) {
        this.session = session;
        this.reading = new Latest(session.work());
        String remembered = memory.settings().remembered().get(REMEMBERED);
        issue = new SimpleObjectProperty<>(this, "issue", remembered == null ? null : new Id<>(remembered));
        issues = new ReadOnlyObjectWrapper<>(this, "issues", session.contents().issues());
        stances = new ReadOnlyObjectWrapper<>(this, "stances", Stances.NONE);
        issue.addListener((property, before, after) -> {
            memory.change(settings -> settings.remembering(REMEMBERED, after == null ? null : after.value()));
            read();
        });
        session.contentsProperty().subscribe(contents -> {
            issues.set(contents.issues());
            read();
        });
        session.asOf().knownProperty().subscribe(known -> take(read));
    }

    /** The issue wished for; its value is null for none. */
    public ObjectProperty<@Nullable Id<Issue>> issueProperty() {
        return issue;
    }

    /** Those to choose from. */
    public ReadOnlyObjectProperty<List<Issue>> issuesProperty() {
        return issues.getReadOnlyProperty();
    }

    /** The issue that is shown; nothing where none is chosen, or the chosen one is not in this dossier. */
    public Optional<Issue> shown() {
        Id<Issue> wished = issue.get();
        return wished == null ? Optional.empty() : session.contents().issue(wished);
    }

    /** The stances on the issue; none without one. */
    public ReadOnlyObjectProperty<Stances> stancesProperty() {
        return stances.getReadOnlyProperty();
    }

    /** Takes the next issue, after the last one none, after none the first. */
    public void next() {
        List<Issue> all = issues.get();
        int place = shown().map(all::indexOf).orElse(-1);
        issue.set(place + 1 < all.size() ? all.get(place + 1).id() : null);
    }

    /** Chooses the position that says where somebody stands. */
    public void choose(StanceSpan span) {
        session.selection().choose(EntryKind.POSITION, span.position());
    }

    /** What a pointer resting on a ribbon is told; nothing where the stance is no longer shown. */
    public Optional<HoverCard> card(StanceSpan span) {
        return read.stream()
                .filter(position -> position.id().equals(span.position()))
                .findFirst()
                .map(position -> StanceCards.of(position, session.contents()));
    }

    private void read() {
        Id<Issue> on = shown().map(Issue::id).orElse(null);
        if (on == null) {
            reading.cancel();
            take(List.of());
        } else {
            session.ask(
                    reading,
                    shelf -> shelf.positions().stream()
                            .filter(position -> position.issue().equals(on))
                            .toList(),
                    this::take);
        }
    }

    private void take(List<Position> positions) {
        read = positions;
        KnownThen known = session.asOf().known();
        ZoneId zone = session.contents().dossier().zone();
        List<Position> then = positions.stream()
                .filter(position -> known.position(position.id()))
                .toList();
        stances.set(
                then.isEmpty()
                        ? Stances.NONE
                        : new Stances(Tenure.of(then, zone).stream()
                                .map(StanceRibbons::span)
                                .toList()));
    }

    private static StanceSpan span(Tenure tenure) {
        Position position = tenure.position();
        return new StanceSpan(
                position.id(),
                position.actor(),
                Objects.requireNonNullElse(position.onBehalfOf(), position.actor()),
                position.stance(),
                tenure.start(),
                tenure.end());
    }
}
