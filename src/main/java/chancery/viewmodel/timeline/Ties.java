package chancery.viewmodel.timeline;

import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.When;
import chancery.paint.Measured;
import chancery.store.Shelf;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.OffsetWords;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Of the chosen event, and of the one that is pointed at: from which event its date counts, and which dates count from it. */
public final class Ties {

    private static final int MOST = 40;

    private final Session session;
    private final TimelineViewModel timeline;
    private final Latest finding;
    private final ReadOnlyObjectWrapper<List<Measured.Tie>> ties = new ReadOnlyObjectWrapper<>(this, "ties", List.of());
    private List<Integer> told = List.of();

    Ties(Session session, TimelineViewModel timeline) {
        this.session = session;
        this.timeline = timeline;
        this.finding = new Latest(session.work());
        timeline.optionsProperty().addListener((property, before, after) -> {
            if (!told.equals(pointedAt())) {
                find();
            }
        });
        timeline.contentProperty().addListener((property, before, after) -> {
            if (!before.standsAs(after)) {
                find();
            }
        });
        session.contentsProperty().subscribe(contents -> find());
    }

    /** What is tied to what; never null. */
    public ReadOnlyObjectProperty<List<Measured.Tie>> tiesProperty() {
        return ties.getReadOnlyProperty();
    }

    /** What is tied to what. */
    public List<Measured.Tie> ties() {
        return ties.get();
    }

    /** Those of the chosen event alone. */
    public List<Measured.Tie> ofChosen() {
        int row = timeline.chosenRow();
        return ties().stream()
                .filter(tie -> tie.row() == row || tie.from() == row)
                .toList();
    }

    private List<Integer> pointedAt() {
        return IntStream.of(timeline.chosenRow(), timeline.options().hovered())
                .filter(row -> row != ViewOptions.NO_ROW)
                .boxed()
                .distinct()
                .toList();
    }

    private void find() {
        List<Integer> rows = pointedAt();
        EventColumns events = timeline.content().events();
        told = rows;
        finding.cancel();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row >= events.size())) {
            ties.set(List.of());
        } else {
            session.ask(finding, shelf -> of(rows, events, shelf), ties::set);
        }
    }

    private static List<Measured.Tie> of(List<Integer> rows, EventColumns events, Shelf shelf) {
        Set<Measured.Tie> found = new LinkedHashSet<>();
        for (int row : rows) {
            Event event = shelf.event(events.key(row));
            tie(event, events, shelf).ifPresent(found::add);
            counting(event.id(), shelf)
                    .forEach(other -> tie(other, events, shelf).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static List<Event> counting(Id<Event> from, Shelf shelf) {
        List<Event> counting = new ArrayList<>();
        for (Id<?> id : shelf.keys().countingFrom(from)) {
            Optional<Event> event = counting.size() < MOST ? shelf.event(new Id<>(id.value())) : Optional.empty();
            event.filter(each -> from.equals(each.when().anchor())).ifPresent(counting::add);
        }
        return counting;
    }

    private static Optional<Measured.Tie> tie(Event event, EventColumns events, Shelf shelf) {
        When when = event.when();
        OptionalInt row = row(event.id(), events, shelf);
        OptionalInt from = when.anchor() == null
                ? OptionalInt.empty()
                : row(new Id<>(when.anchor().value()), events, shelf);
        return Stream.of(row, from).allMatch(OptionalInt::isPresent)
                ? Optional.of(new Measured.Tie(row.getAsInt(), from.getAsInt(), words(when.offset())))
                : Optional.empty();
    }

    private static String words(@Nullable String offset) {
        return offset == null ? "" : OffsetWords.of(offset);
    }

    private static OptionalInt row(Id<Event> id, EventColumns events, Shelf shelf) {
        OptionalInt key = shelf.eventKey(id);
        int row = key.isEmpty() ? -1 : events.rowOf(key.getAsInt());
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }
}
