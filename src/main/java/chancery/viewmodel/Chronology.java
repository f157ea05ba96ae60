package chancery.viewmodel;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.store.Shelf;
import chancery.timeline.Shown;
import chancery.work.Latest;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * The events as rows in the order of time, and the one among them that is chosen: the event itself, or that at which a chosen
 * quote was said. Events that are left out, or whose actors are all hidden, are stepped over.
 */
public final class Chronology {

    private final Session session;
    private final ObservableSet<Id<Actor>> hidden;
    private final ReadOnlyIntegerWrapper chosenRow = new ReadOnlyIntegerWrapper(this, "chosenRow", Rows.NONE);
    private final ShownRows shownRows;
    private final Latest finding;
    private final Latest naming;
    private int last = Rows.NONE;
    private boolean following;
    private IntUnaryOperator start;

    /**
     * Follows what is chosen.
     *
     * @param hidden the actors whose lanes are not shown
     */
    public Chronology(Session session, ObservableSet<Id<Actor>> hidden) {
        this.session = session;
        this.hidden = hidden;
        this.start = by -> by > 0 ? 0 : session.contents().events().size() - 1;
        this.shownRows = new ShownRows(session);
        session.asOf().tell(shownRows);
        this.finding = new Latest(session.work());
        this.naming = new Latest(session.work());
        chosenRow.subscribe(row -> last = row.intValue() == Rows.NONE ? last : row.intValue());
        session.selection().chosenProperty().subscribe(this::find);
    }

    /** Which events all views leave out. */
    public ShownRows shownRows() {
        return shownRows;
    }

    /** The row of the chosen event, or of the event of the chosen quote; {@link Rows#NONE} where there is neither. */
    public ReadOnlyIntegerProperty chosenRowProperty() {
        return chosenRow.getReadOnlyProperty();
    }

    /** The row of the chosen event. */
    public int chosenRow() {
        return chosenRow.get();
    }

    /** Chooses the event of a row. The row is told at once, the choice when the event's name is known. */
    public void choose(int row) {
        chosenRow.set(row);
        int key = session.contents().events().key(row);
        finding.cancel();
        session.ask(naming, shelf -> shelf.event(key).id(), id -> {
            following = true;
            session.selection().choose(EntryKind.EVENT, id);
            following = false;
        });
    }

    /** Whether the choice that is just being made only names the row that was told before it. */
    public boolean following() {
        return following;
    }

    /**
     * Says where to begin where no event was ever chosen: who has gone to a date wants the next from there.
     *
     * @param row the row to begin at, for 1 forwards, for −1 backwards
     */
    public void startFrom(IntUnaryOperator row) {
        start = row;
    }

    /** Chooses the event after the one chosen last; the first in sight where none ever was. At the last nothing happens. */
    public void next() {
        step(1);
    }

    /** Chooses the event before the one chosen last; the last in sight where none ever was. At the first nothing happens. */
    public void previous() {
        step(-1);
    }

    /** Whether an event is shown: it is not left out, and has no actors or one at least whose lane is not hidden. */
    public boolean shown(int row) {
        if (!shownRows.shown().shows(row)) {
            return false;
        }
        Contents contents = session.contents();
        EventColumns events = contents.events();
        int actors = events.actorCount(row);
        boolean shown = actors == 0;
        for (int place = 0; place < actors && !shown; place++) {
            shown = !hidden.contains(
                    contents.actors().get(events.actor(row, place)).id());
        }
        return shown;
    }

    /** Which rows of some columns are shown now, as {@link #shown} says; may be asked from any thread, also later. */
    public IntPredicate shownNow(EventColumns events) {
        Shown rows = shownRows.shown();
        List<Actor> actors = session.contents().actors();
        BitSet away = new BitSet();
        for (int actor = 0; actor < actors.size() && !hidden.isEmpty(); actor++) {
            away.set(actor, hidden.contains(actors.get(actor).id()));
        }
        return row -> rows.shows(row) && (away.isEmpty() || hasLane(events, row, away));
    }

    private static boolean hasLane(EventColumns events, int row, BitSet away) {
        int actors = events.actorCount(row);
        boolean lane = actors == 0;
        for (int place = 0; place < actors && !lane; place++) {
            lane = !away.get(events.actor(row, place));
        }
        return lane;
    }

    private void step(int by) {
        int size = session.contents().events().size();
        int row = last == Rows.NONE ? start.applyAsInt(by) : last + by;
        while (row >= 0 && row < size && !shown(row)) {
            row += by;
        }
        if (row >= 0 && row < size) {
            choose(row);
        }
    }

    private void find(@Nullable Choice choice) {
        naming.cancel();
        finding.cancel();
        if (choice != null && (choice.kind() == EntryKind.EVENT || choice.kind() == EntryKind.QUOTE)) {
            Contents contents = session.contents();
            session.ask(finding, shelf -> rowOf(choice, contents, shelf), chosenRow::set);
        } else {
            chosenRow.set(Rows.NONE);
        }
    }

    private static int rowOf(Choice choice, Contents contents, Shelf shelf) {
        return event(choice, shelf)
                .map(event -> Rows.of(event, contents, shelf))
                .orElse(Rows.NONE);
    }

    private static Optional<Event> event(Choice choice, Shelf shelf) {
        if (choice.kind() == EntryKind.EVENT) {
            return shelf.event(new Id<>(choice.id().value()));
        }
        Optional<Quote> quote = shelf.quote(new Id<>(choice.id().value()));
        Id<Event> at = quote.isPresent() ? quote.get().event() : null;
        return at == null ? Optional.empty() : shelf.event(at);
    }
}
