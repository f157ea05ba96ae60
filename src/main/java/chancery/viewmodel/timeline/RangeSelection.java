package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Navigator;
import chancery.timeline.Shown;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.work.Latest;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that the user has selected, and what it holds. The counting is done beside the window; until it is over there
 * is no report. Choosing a record puts the report aside, and the stretch stays.
 */
public final class RangeSelection {

    private final Session session;
    private final TimelineViewModel timeline;
    private final Supplier<Set<Id<Actor>>> hidden;
    private final FilterViewModel filter;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<@Nullable Extent> extent = new ReadOnlyObjectWrapper<>(this, "extent", null);
    private final ReadOnlyObjectWrapper<@Nullable RangeReport> report =
            new ReadOnlyObjectWrapper<>(this, "report", null);
    private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper(this, "told");
    private int tail = ViewOptions.NO_ROW;
    private int head = ViewOptions.NO_ROW;
    private int chosenBefore = ViewOptions.NO_ROW;

    /**
     * Selects nothing yet.
     *
     * @param naming whether the choice that is just being made only names a row that was told before
     */
    RangeSelection(
            Session session,
            TimelineViewModel timeline,
            Supplier<Set<Id<Actor>>> hidden,
            FilterViewModel filter,
            BooleanSupplier naming) {
        this.session = session;
        this.timeline = timeline;
        this.hidden = hidden;
        this.filter = filter;
        this.counting = new Latest(session.work());
        session.contentsProperty().subscribe(this::count);
        timeline.contentProperty().addListener((property, before, after) -> {
            if (!after.standsAs(before)) {
                tail = ViewOptions.NO_ROW;
                count();
            }
        });
        session.selection().chosenProperty().subscribe(choice -> {
            // The name of the event from which the stretch was drawn may come after the stretch.
            boolean known = naming.getAsBoolean() && timeline.chosenRow() == chosenBefore;
            told.set(told.get() && (choice == null || known));
        });
    }

    /** The stretch; its value is null where none is selected. */
    public ReadOnlyObjectProperty<@Nullable Extent> extentProperty() {
        return extent.getReadOnlyProperty();
    }

    /** The stretch, if one is selected. */
    public Optional<Extent> extent() {
        return Optional.ofNullable(extent.get());
    }

    /** What it holds; its value is null where none is selected or it is still being counted. */
    public ReadOnlyObjectProperty<@Nullable RangeReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Whether what it holds is to be told, and not the chosen record. */
    public ReadOnlyBooleanProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Selects a stretch while it is being drawn: nothing is counted yet. */
    public void draw(long one, long other) {
        extent.set(new Extent(Math.min(one, other), Math.max(one, other)));
    }

    /** Selects a stretch. */
    public void select(long one, long other) {
        tail = ViewOptions.NO_ROW;
        take(new Extent(Math.min(one, other), Math.max(one, other)));
    }

    /** Widens or narrows the stretch by one event, from the chosen one on: towards the past for −1, the future for 1. */
    public void extend(int direction) {
        int chosen = timeline.chosenRow();
        if (tail == ViewOptions.NO_ROW || extent.get() == null) {
            if (chosen < 0 || chosen >= timeline.content().dated()) {
                return;
            }
            tail = chosen;
            head = chosen;
        }
        Navigator navigator = new Navigator(timeline.content(), timeline.options());
        (direction > 0 ? navigator.next(head) : navigator.previous(head)).ifPresent(row -> head = row);
        Extent all = timeline.content().extentOf(tail);
        for (int row = Math.min(tail, head); row <= Math.max(tail, head); row++) {
            if (timeline.content().shown().shows(row)) {
                Extent each = timeline.content().extentOf(row);
                all = all.with(each.first()).with(each.last());
            }
        }
        take(all);
        timeline.bringIntoSight(head);
    }

    /** Tells again what the stretch holds. */
    public void tell() {
        told.set(extent.get() != null);
    }

    /** Selects nothing; answers whether something was selected. */
    public boolean clear() {
        boolean there = extent.get() != null;
        tail = ViewOptions.NO_ROW;
        extent.set(null);
        report.set(null);
        told.set(false);
        counting.cancel();
        return there;
    }

    /** Narrows all views to what touches the stretch. */
    public void filter() {
        extent().ifPresent(filter::narrowTo);
    }

    /** Shows the stretch from edge to edge. */
    public Optional<Extent> shown() {
        return extent().map(range -> {
            long room = Math.max(1, Math.min(400L * 366 * Tick.DAY, range.length() / 20));
            return new Extent(range.first() - room, range.last() + room);
        });
    }

    /** Chooses an actor of the report. */
    public void choose(RangeReport.Of actor) {
        session.selection().choose(EntryKind.ACTOR, actor.actor());
    }

    /** Chooses a quote of the report. */
    public void choose(Id<Quote> quote) {
        session.selection().choose(EntryKind.QUOTE, quote);
    }

    private void take(Extent range) {
        extent.set(range);
        chosenBefore = timeline.chosenRow();
        told.set(true);
        count();
    }

    private void count() {
        Extent range = extent.get();
        if (range == null) {
            return;
        }
        Contents contents = session.contents();
        BitSet away = new BitSet();
        Set<Id<Actor>> names = Set.copyOf(hidden.get());
        for (int place = 0; place < contents.actors().size() && !names.isEmpty(); place++) {
            away.set(place, names.contains(contents.actors().get(place).id()));
        }
        Shown left = timeline.content().shown();
        session.ask(counting, shelf -> new RangeCount(contents, range, away, left).count(shelf), report::set);
    }
}
