package chancery.viewmodel.check;

import chancery.check.Check;
import chancery.check.Checks;
import chancery.check.Finding;
import chancery.check.Judged;
import chancery.edit.Change;
import chancery.edit.ChangeSet;
import chancery.edit.Edit;
import chancery.filter.Left;
import chancery.model.Dismissal;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import chancery.work.Progress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit together in the dossier, found beside the window and found again after every edit. Nothing is looked for
 * before {@link #begin}, so that opening a dossier does not wait for it.
 */
public final class ChecksViewModel {

    /** What the inspector says of a record by itself. */
    private static final Set<Check> SAID_ANYWAY = EnumSet.of(Check.NOT_VERBATIM, Check.WITHOUT_EVIDENCE);

    private static final int MOST_UNASKED = 100_000;

    private final Session session;
    private final int mostUnasked;
    private final Latest latest;
    private final CheckFilter filter = new CheckFilter();
    private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CheckRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(this, "open");
    private final ReadOnlyIntegerWrapper dismissed = new ReadOnlyIntegerWrapper(this, "dismissed");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyObjectWrapper<Map<Id<?>, List<String>>> notices =
            new ReadOnlyObjectWrapper<>(this, "notices", Map.of());
    private final Soundness soundness;
    private final Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    private final Set<Id<?>> touched = new HashSet<>();
    private final Latest sifting;
    private Set<Id<?>> filteredOut = Set.of();
    private boolean begun;
    private @Nullable Found found;

    /** Checks the dossier of a session. */
    public ChecksViewModel(Session session) {
        this(session, MOST_UNASKED);
    }

    /** @param mostUnasked in a dossier with more events than this nothing but words is looked at unasked */
    ChecksViewModel(Session session, int mostUnasked) {
        this.session = session;
        this.mostUnasked = mostUnasked;
        this.latest = new Latest(session.work());
        this.soundness = new Soundness(session);
        this.sifting = new Latest(session.work());
        session.leftProperty().subscribe(left -> sift());
        session.changesProperty().subscribe(this::changed);
        filter.wordsProperty().subscribe(words -> list());
        filter.kindProperty().subscribe(kind -> list());
        filter.dismissedProperty().subscribe(shown -> list());
    }

    /**
     * As {@link #begin}, where nobody asked for it: in a dossier so large that this keeps the computer busy for long, only what is
     * {@link #unsoundProperty unsound} is looked for.
     */
    public void beginUnasked() {
        soundness.begin();
        if (session.contents().events().size() <= mostUnasked) {
            begin();
        }
    }

    /** Looks for the first time; later calls do nothing. */
    public void begin() {
        if (!begun) {
            begun = true;
            soundness.begin();
            run();
        }
    }

    /** The findings that pass the filter, each check's under its name. */
    public ObservableList<CheckRow> rows() {
        return readOnlyRows;
    }

    /** What narrows the list. */
    public CheckFilter filter() {
        return filter;
    }

    /** How many findings wait for somebody to look at them. */
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** How many findings were dismissed. */
    public ReadOnlyIntegerProperty dismissedProperty() {
        return dismissed.getReadOnlyProperty();
    }

    /** Whether the dossier has been looked at. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What does not fit about each record, but for what its page says by itself. */
    public ReadOnlyObjectProperty<Map<Id<?>, List<String>>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /**
     * The quotes and events that rest on words that are not their source's: also those that somebody lets stand. Empty until the
     * dossier has been looked at.
     */
    public ReadOnlyObjectProperty<Set<Id<?>>> unsoundProperty() {
        return soundness.unsoundProperty();
    }

    /** Whether findings can be fixed and dismissed. */
    public boolean editable() {
        return session.editing().possible();
    }

    /** Chooses the record that a finding is on. */
    public void choose(CheckRow.Line line) {
        session.selection().choose(line.finding().kind(), line.finding().on());
    }

    /** Does what can be done about a finding, if anything. */
    public void fix(CheckRow.Line line) {
        line.mending()
                .filter(fix -> editable())
                .ifPresent(fix -> session.editing().make(fix.edit(), changes -> {}));
    }

    /**
     * Lets a finding stand.
     *
     * @param reason why; nothing is done where it is blank
     */
    public void dismiss(CheckRow.Line line, String reason) {
        if (!reason.isBlank() && line.judged().open() && editable()) {
            Finding finding = line.finding();
            Dismissal dismissal = new Dismissal(
                    finding.check().word(),
                    finding.on(),
                    finding.key(),
                    reason.strip(),
                    session.contents().dossier().author(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
            make("window.checks.dismiss.edit", finding, Change.dismissed(dismissal));
        }
    }

    /** Has a dismissed finding count again. */
    public void recall(CheckRow.Line line) {
        Dismissal dismissal = line.judged().dismissal();
        if (dismissal != null && editable()) {
            make("window.checks.recall.edit", line.finding(), Change.recalled(dismissal));
        }
    }

    private void make(String key, Finding finding, Change change) {
        session.editing().make(new Edit(Words.say(key, finding.check().title()), List.of(change)));
    }

    private void changed(@Nullable ChangeSet changes) {
        if (changes != null) {
            kinds.addAll(changes.kinds());
            touched.addAll(changes.ids());
            if (begun) {
                run();
            }
        }
    }

    private void run() {
        Contents contents = session.contents();
        @Nullable Found before = found;
        Set<EntryKind> ofKinds = Set.copyOf(kinds);
        Set<Id<?>> ids = Set.copyOf(touched);
        session.ask(
                latest,
                shelf -> Found.of(
                        before == null
                                ? Checks.of(shelf, Progress.NONE)
                                : Checks.after(before.findings(), ofKinds, ids, shelf, Progress.NONE),
                        contents,
                        shelf),
                this::take);
    }

    private void take(Found now) {
        // An edit that came in between has begun a run of its own, and this one's answer was dropped.
        kinds.clear();
        touched.clear();
        found = now;
        int waiting = (int) now.judged().stream().filter(Judged::open).count();
        open.set(waiting);
        dismissed.set(now.judged().size() - waiting);
        ready.set(true);
        notices.set(now.judged().stream()
                .filter(one -> one.open() && !SAID_ANYWAY.contains(one.finding().check()))
                .map(Judged::finding)
                .collect(Collectors.groupingBy(
                        (Function<Finding, Id<?>>) Finding::on,
                        Collectors.mapping(Finding::text, Collectors.toList()))));
        sift();
        list();
    }

    /** Whether there are findings to list, and the session's filter hides all of them. */
    public boolean allFilteredOut() {
        Found now = found;
        return now != null && rows.isEmpty() && now.lines().stream().anyMatch(filter::admits);
    }

    /** Finds which findings are on records that the session's filter hides. */
    private void sift() {
        Left left = session.left();
        if (left.all() || found == null) {
            sifting.cancel();
            filteredOut = Set.of();
            list();
            return;
        }
        List<Finding> findings = found.judged().stream().map(Judged::finding).toList();
        session.ask(sifting, shelf -> hidden(findings, left, shelf), hidden -> {
            filteredOut = hidden;
            list();
        });
    }

    private static Set<Id<?>> hidden(List<Finding> findings, Left left, Shelf shelf) {
        return findings.stream()
                .filter(finding -> finding.kind() == EntryKind.EVENT
                        ? shelf.eventKey(new Id<>(finding.on().value())).stream()
                                .noneMatch(left::event)
                        : !left.has(finding.on()))
                .map(Finding::on)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void list() {
        if (found != null) {
            Map<Check, List<CheckRow.Line>> groups = new LinkedHashMap<>();
            found.lines().stream()
                    .filter(filter::admits)
                    .filter(line -> !filteredOut.contains(line.finding().on()))
                    .forEach(line -> groups.computeIfAbsent(line.check(), none -> new ArrayList<>())
                            .add(line));
            Map<Check, Integer> unlisted = unlisted(found);
            List<CheckRow> listed = new ArrayList<>();
            groups.forEach((check, lines) -> {
                listed.add(new CheckRow.Heading(check, lines.size(), unlisted.getOrDefault(check, 0)));
                listed.addAll(lines);
            });
            rows.setAll(listed);
        }
    }

    private static Map<Check, Integer> unlisted(Found found) {
        Map<Check, Integer> counts = new EnumMap<>(Check.class);
        found.judged().forEach(one -> counts.merge(one.finding().check(), 1, Integer::sum));
        counts.replaceAll((check, count) -> Math.max(0, count - Found.MOST));
        return counts;
    }
}
