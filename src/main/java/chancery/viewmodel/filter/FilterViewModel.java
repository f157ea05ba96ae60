package chancery.viewmodel.filter;

import chancery.filter.Chip;
import chancery.filter.Evaluation;
import chancery.filter.Filter;
import chancery.filter.FilterText;
import chancery.filter.Left;
import chancery.filter.Sort;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.text.Words;
import chancery.timeline.Extent;
import chancery.timeline.Shown;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.viewmodel.ShownRows;
import chancery.viewmodel.Tally;
import chancery.work.Latest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The filter in force. What it leaves is found beside the window and then told to the session ({@link Session#leftProperty}), to
 * which every view listens, and to the rows that the timeline and the list show. It is remembered with the dossier.
 *
 * <p>A record that is chosen stays chosen where it is filtered out; that it is hidden is told.
 */
public final class FilterViewModel {

    private static final String IN_FORCE = "filter";

    private final Session session;
    private final ShownRows rows;
    private final Latest latest;
    private final Latest asking;
    private final FilterChooser chooser;
    private final SavedFilters saved;
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(this, "filter", Filter.NONE);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper(this, "counts", "");
    private final ReadOnlyBooleanWrapper hiding = new ReadOnlyBooleanWrapper(this, "hiding");
    private @Nullable Evaluation evaluation;

    /**
     * Takes up the filter that was in force when the dossier was last open.
     *
     * @param rows that the timeline and the list show
     */
    public FilterViewModel(Session session, ShownRows rows) {
        this.session = session;
        this.rows = rows;
        this.latest = new Latest(session.work());
        this.asking = new Latest(session.work());
        this.saved = new SavedFilters(session, this);
        this.chooser = new FilterChooser(session, this);
        session.ask(
                shelf -> shelf.memento(Memento.Kind.VIEW, IN_FORCE)
                        .map(kept -> FilterText.read(kept.body()))
                        .orElse(Filter.NONE),
                this::restore);
        session.changesProperty().subscribe(changes -> {
            if (changes != null) {
                follow(changes.kinds());
            }
        });
        session.selection().chosenProperty().subscribe(choice -> look());
        session.leftProperty().subscribe(left -> look());
    }

    /** What is filtered by; never null. */
    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** What is filtered by. */
    public Filter filter() {
        return filter.get();
    }

    /** How much is left of how much, in words; empty without a filter, and until it is known. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the filter hides the record that is chosen. */
    public ReadOnlyBooleanProperty hidingProperty() {
        return hiding.getReadOnlyProperty();
    }

    /** Finds conditions as one types. */
    public FilterChooser chooser() {
        return chooser;
    }

    /** The filters that are saved by name. */
    public SavedFilters saved() {
        return saved;
    }

    /** Whether there is a filter. */
    public ObservableValue<Boolean> inForceProperty() {
        return filter.map(now -> !now.none());
    }

    /** Whether there is a filter. */
    public boolean inForce() {
        return !filter().none();
    }

    /** The chips in words, in their order. */
    public List<ChipLine> lines() {
        Contents contents = session.contents();
        return filter().chips().stream()
                .map(chip -> new ChipLine(ConditionWords.of(chip.condition(), contents), chip.not()))
                .toList();
    }

    /** Filters by something else. */
    public void set(Filter now) {
        if (!now.equals(filter())) {
            filter.set(now);
            session.editing().remember(new Memento(Memento.Kind.VIEW, IN_FORCE, FilterText.of(now)));
            find();
        }
    }

    /** Adds a chip at the end; one of an event's kind or reality joins a chip of its sort, since an event has one of them. */
    public void add(Chip chip) {
        for (int index = 0; index < filter().chips().size(); index++) {
            Chip there = filter().chips().get(index);
            boolean one = switch (chip.condition().sort()) {
                case KIND, REALITY -> there.not() == chip.not();
                default -> false;
            };
            if (one && join(index, chip)) {
                return;
            }
        }
        set(filter().with(chip));
    }

    /** Leaves no more than what touches a stretch of time, whatever other period was asked for before. */
    public void narrowTo(Extent extent) {
        Chip chip = new Chip(Periods.between(extent.first(), extent.last()), false);
        for (int index = 0; index < filter().chips().size(); index++) {
            Chip there = filter().chips().get(index);
            if (there.condition().sort() == Sort.PERIOD && !there.not()) {
                set(filter().with(index, chip));
                return;
            }
        }
        set(filter().with(chip));
    }

    /** Adds the values of a chip to another of its sort; answers whether they can be put together. */
    boolean join(int index, Chip chip) {
        Chip there = filter().chips().get(index);
        Optional<Chip> both = there.condition().or(chip.condition()).map(condition -> new Chip(condition, there.not()));
        both.ifPresent(now -> set(filter().with(index, now)));
        return both.isPresent();
    }

    /** Takes a chip away. */
    public void remove(int index) {
        set(filter().without(index));
    }

    /** Takes the last chip away, if there is one. */
    public void removeLast() {
        if (!filter().none()) {
            remove(filter().chips().size() - 1);
        }
    }

    /** Turns a chip into its opposite, and back. */
    public void negate(int index) {
        set(filter().with(index, filter().chips().get(index).negated()));
    }

    /** Shows everything. */
    public void clear() {
        set(Filter.NONE);
    }

    /** Whether the filter leaves nothing of events, quotes, positions or notes, where there is something. */
    public boolean leavesNone(EntryKind kind) {
        return !session.left().all() && left(kind) == 0 && all(kind) > 0;
    }

    /** How many events, quotes, positions or notes there are, in words; under a filter how many of them are left. */
    public String held(EntryKind kind) {
        String counted = Words.say("window.status." + kind.word() + 's', all(kind));
        return session.left().all() ? counted : Words.say("window.status.left", left(kind), counted);
    }

    private int all(EntryKind kind) {
        Tally tally = session.contents().tally();
        return switch (kind) {
            case EVENT -> tally.events();
            case QUOTE -> tally.quotes();
            case POSITION -> tally.positions();
            case NOTE -> tally.notes();
            default -> 0;
        };
    }

    private int left(EntryKind kind) {
        Left.Count count = session.left().count();
        return switch (kind) {
            case EVENT -> count.events();
            case QUOTE -> count.quotes();
            case POSITION -> count.positions();
            case NOTE -> count.notes();
            default -> 0;
        };
    }

    private void restore(Filter kept) {
        if (filter().none()) {
            filter.set(kept);
            find();
        }
    }

    private void find() {
        Filter wanted = filter();
        Contents contents = session.contents();
        if (wanted.none()) {
            latest.cancel();
            take(contents, Left.ALL);
            return;
        }
        Evaluation asked = evaluation();
        session.ask(
                latest,
                shelf -> Shown.only(asked.rows(wanted), contents.events().size()),
                shown -> {
                    rows.filter(contents, shown);
                    session.ask(latest, shelf -> asked.of(wanted), left -> {
                        if (session.contents() == contents) {
                            take(contents, left);
                        }
                    });
                });
    }

    private Evaluation evaluation() {
        Evaluation now = evaluation;
        if (now == null) {
            Contents contents = session.contents();
            now = new Evaluation(session.file().shelf(), contents.events(), contents.actors(), contents.sources());
            evaluation = now;
        }
        return now;
    }

    private void follow(Set<EntryKind> touched) {
        Evaluation before = evaluation;
        if (before != null) {
            Contents contents = session.contents();
            evaluation = before.after(contents.events(), contents.actors(), contents.sources(), touched);
        }
        find();
    }

    private void take(Contents contents, Left left) {
        if (left.all()) {
            rows.filter(contents, Shown.ALL);
        }
        session.narrow(left);
        counts.set(left.all() ? "" : inWords(contents, left.count()));
    }

    private static String inWords(Contents contents, Left.Count left) {
        return Words.say(
                "window.filter.counts",
                left.events(),
                contents.tally().events(),
                left.quotes(),
                contents.tally().quotes());
    }

    private void look() {
        asking.cancel();
        Left left = session.left();
        Choice choice = session.selection().chosen().orElse(null);
        if (left.all() || choice == null) {
            hiding.set(false);
        } else if (choice.kind() == EntryKind.EVENT) {
            session.ask(
                    asking,
                    shelf -> shelf.eventKey(new Id<>(choice.id().value())).stream()
                            .anyMatch(key -> !left.event(key)),
                    hiding::set);
        } else {
            hiding.set(!left.has(choice.id()));
        }
    }
}
