package chancery.viewmodel.text;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.Settling;
import chancery.model.Dismissal;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The passages whose place is not plain, one after another: what the dossier has, and where in the text it may belong. Nothing
 * is taken unless it is chosen; each decision is one edit.
 */
public final class ReviewViewModel {

    private final Session session;
    private final @Nullable Id<Source> of;
    private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReviewItem> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");
    private int at;

    /**
     * Begins.
     *
     * @param source whose passages are reviewed, or null for those of every source
     */
    public ReviewViewModel(Session session, @Nullable Id<Source> source) {
        this.session = session;
        this.of = source;
        reload();
    }

    /** What is left to decide. */
    public ObservableList<ReviewItem> items() {
        return FXCollections.unmodifiableObservableList(items);
    }

    /** The passage that is looked at; its value is null where nothing is left. */
    public ReadOnlyObjectProperty<@Nullable ReviewItem> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether it is known what is left. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The candidate that is chosen, from 0. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** How far it is, such as "2 of 7". */
    public String place() {
        return items.isEmpty() ? "" : Words.say("window.review.place", at + 1, items.size());
    }

    /** Chooses the next candidate, or the one before. */
    public void choose(int step) {
        ReviewItem item = shown.get();
        if (item != null && !item.candidates().isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + step, item.candidates().size()));
        }
    }

    /** Looks at the next passage, or the one before, and decides nothing. */
    public void go(int step) {
        if (!items.isEmpty()) {
            at = Math.floorMod(at + step, items.size());
            show();
        }
    }

    /** Gives the passage the chosen place. */
    public void accept() {
        ReviewItem item = shown.get();
        if (item == null || chosen.get() >= item.candidates().size()) {
            return;
        }
        Passage now = item.candidates().get(chosen.get()).passage();
        Passage was = item.passage();
        session.editing()
                .make(
                        shelf -> Optional.of(
                                        Settling.changes(Settling.restingOn(shelf, was.source()), Map.of(was, now)))
                                .filter(changes -> !changes.isEmpty())
                                .map(changes -> new Edit(Words.say("edit.text.place", item.reference()), changes)),
                        changes -> reload());
    }

    /** Leaves the passage without a place: the checks let it stand from now on, and it goes on saying so itself. */
    public void leave() {
        ReviewItem item = shown.get();
        if (item == null) {
            return;
        }
        @Nullable String author = session.contents().dossier().author();
        session.editing()
                .make(
                        shelf -> Optional.of(dismissals(shelf, item, author))
                                .filter(changes -> !changes.isEmpty())
                                .map(changes -> new Edit(Words.say("edit.text.leave", item.reference()), changes)),
                        changes -> reload());
    }

    private static List<Change> dismissals(Shelf shelf, ReviewItem item, @Nullable String author) {
        Instant time = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Reviewing.findings(shelf, item.records(), item.passage().source())
                .map(finding -> Change.dismissed(new Dismissal(
                        finding.check().word(),
                        finding.on(),
                        finding.key(),
                        Words.say("window.review.left"),
                        author,
                        time)))
                .toList();
    }

    private void reload() {
        session.ask(shelf -> Reviewing.items(shelf, sources(shelf)), this::take);
    }

    private List<Id<Source>> sources(Shelf shelf) {
        return of == null
                ? shelf.sources().stream()
                        .map(Source::id)
                        .filter(shelf::holdsText)
                        .toList()
                : Stream.of(of).filter(shelf::holdsText).toList();
    }

    private void take(List<ReviewItem> left) {
        items.setAll(left);
        at = Math.max(0, Math.min(at, left.size() - 1));
        read.set(true);
        show();
    }

    private void show() {
        chosen.set(0);
        shown.set(items.isEmpty() ? null : items.get(at));
    }
}
