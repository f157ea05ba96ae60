package chancery.viewmodel.timeline;

import chancery.model.EntryKind;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.store.Hit;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Tick;
import chancery.time.read.DateReader;
import chancery.time.read.Reading;
import chancery.timeline.Extent;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Where on the timeline somebody wants to go: a date as people write it, the number of an event, or words of its title. What is
 * typed is understood at once; going there chooses the event, or shows the date with some time around it.
 */
public final class GoTo {

    private static final int MOST = 6;
    private static final long FEW_DAYS = 3 * Tick.DAY;

    private final Session session;
    private final TimelineViewModel timeline;
    private final Latest searching;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper(this, "understood", "");
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Place> readOnly = FXCollections.unmodifiableObservableList(places);

    /**
     * A place to go to.
     *
     * @param words what it is
     * @param row the event, or negative for a date
     * @param date the date; for an event not used
     */
    public record Place(String words, int row, Extent date) {}

    /** Goes about a timeline. */
    public GoTo(Session session, TimelineViewModel timeline) {
        this.session = session;
        this.timeline = timeline;
        this.searching = new Latest(session.work());
        typed.subscribe(this::read);
    }

    /** What is typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** How it is understood, or why it is not; empty where nothing is typed. */
    public ReadOnlyStringProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Where one may go, the likeliest first. */
    public ObservableList<Place> places() {
        return readOnly;
    }

    /**
     * Goes to a place.
     *
     * @param show shows a stretch of time from edge to edge
     */
    public void go(Place place, Consumer<Extent> show) {
        if (place.row() >= 0) {
            timeline.chooseRow(place.row());
            timeline.bringIntoSight(place.row());
        } else {
            long room = place.date().length() <= 2 * Tick.DAY
                    ? FEW_DAYS
                    : Math.min(400L * 366 * Tick.DAY, place.date().length() / 5);
            show.accept(new Extent(place.date().first() - room, place.date().last() + room));
            timeline.measures().flash(place.date());
        }
    }

    private void read(String text) {
        String wanted = text.strip();
        List<Place> found = new ArrayList<>();
        OptionalInt numbered = number(wanted);
        numbered.ifPresent(row -> found.add(event(row, timeline.content().title(row))));
        Reading reading = DateReader.undated().read(wanted);
        reading.<Optional<Place>>match(GoTo::date, not -> Optional.empty()).ifPresent(found::add);
        reading.alternatives().forEach(other -> date(other).ifPresent(found::add));
        show(found, wanted);
        if (wanted.length() > 1 || numbered.isPresent()) {
            EventColumns events = timeline.content().events();
            session.ask(searching, shelf -> places(shelf, wanted, numbered, events), hits -> {
                if (events.holdsAs(timeline.content().events())) {
                    hits.forEach(event -> put(event, found));
                    show(found, wanted);
                }
            });
        } else {
            searching.cancel();
        }
    }

    /** An event that is among those found already has its title now. */
    private static void put(Place event, List<Place> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).row() == event.row()) {
                found.set(i, event);
                return;
            }
        }
        found.add(event);
    }

    private void show(List<Place> found, String wanted) {
        places.setAll(found.subList(0, Math.min(MOST, found.size())));
        understood.set(
                wanted.isEmpty()
                        ? Words.say("window.goto.how")
                        : found.isEmpty() ? Words.say("window.goto.none", wanted) : "");
    }

    /** The row of an event by its number, counted from 1 as the inspector does. */
    private OptionalInt number(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (!digits.matches("\\d{1,8}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= timeline.content().events().size()
                ? OptionalInt.of(number - 1)
                : OptionalInt.empty();
    }

    private static Place event(int row, String title) {
        return new Place(Words.say("window.goto.event", row + 1, title), row, new Extent(0, 0));
    }

    private static Optional<Place> date(Reading.Understood understood) {
        Bounds bounds = understood.bounds();
        long first = Tick.known(bounds.earliest()) ? bounds.earliest() : bounds.latest();
        long last = Tick.known(bounds.latest()) ? bounds.latest() : bounds.earliest();
        return Tick.known(first) && Tick.known(last)
                ? Optional.of(new Place(understood.words(), -1, new Extent(first, last)))
                : Optional.empty();
    }

    /**
     * The event of a number, and those that the words are found in, with their titles: of very many, the timeline knows those in
     * sight only.
     */
    private static List<Place> places(Shelf shelf, String words, OptionalInt numbered, EventColumns events) {
        List<Place> found = new ArrayList<>();
        numbered.ifPresent(row -> found.add(
                event(row, shelf.eventTitles(new int[] {events.key(row)}).get(0))));
        List<Hit> hits = words.length() > 1 ? shelf.search(words, 40) : List.of();
        for (Hit hit : hits) {
            if (hit.kind() == EntryKind.EVENT && found.size() < MOST) {
                OptionalInt key = shelf.eventKey(new Id<>(hit.id().value()));
                int row = key.isPresent() ? events.rowOf(key.getAsInt()) : -1;
                if (row >= 0) {
                    found.add(event(row, hit.title()));
                }
            }
        }
        return found;
    }
}
