package chancery.viewmodel.timeline;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Basis;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Reality;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Shift;
import chancery.viewmodel.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to dates on the timeline by hand. Each is one edit with a name, and can be taken back. Events whose dates count
 * from one that is moved move with it.
 */
public final class EventMoves {

    private static final String KIND = "event";
    private static final String PART = "participant";

    private final Session session;

    EventMoves(Session session) {
        this.session = session;
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Asks for an event by the store's number of it, to show where a drag would take it. */
    public void ask(int key, Consumer<Event> answer) {
        session.ask(shelf -> shelf.event(key), answer);
    }

    /** Moves an event by so many days, and what counts from it. */
    public void by(Id<Event> id, int days) {
        make(id, event -> Redating.by(event, days));
    }

    /** Moves an event by one step of its own precision, towards the past for −1. */
    public void step(Id<Event> id, int direction) {
        session.ask(
                shelf -> shelf.event(id),
                found -> found.map(Event::when)
                        .map(When::edtf)
                        .ifPresent(value -> by(id, direction * Shift.step(value))));
    }

    /** Has an event begin on another day. */
    public void from(Id<Event> id, LocalDate first) {
        make(id, event -> Redating.from(event, first));
    }

    /** Has an event end on another day. */
    public void to(Id<Event> id, LocalDate last) {
        make(id, event -> Redating.to(event, last));
    }

    /** Puts an event without a date on a day. */
    public void on(Id<Event> id, LocalDate day) {
        make(id, event -> Optional.of(Redating.on(event, day)));
    }

    /** Has all views look from the end of a day, as the as-of line is dragged there; no edit. */
    public void lookFrom(LocalDate day) {
        session.asOf().look(day);
    }

    /** What has all views look again from where they look now. */
    public Runnable lookedFrom() {
        LocalDate now = session.asOf().day();
        return now == null || !session.asOf().awayProperty().get()
                ? session.asOf()::reset
                : () -> session.asOf().look(now);
    }

    /** Makes an event on a day, chooses it, and has an actor take part in it where one is given. */
    public void create(String title, LocalDate day, @Nullable Id<Actor> actor) {
        if (title.isBlank()) {
            return;
        }
        Edtf value = Edtf.day(day);
        Event event = new Event(
                new Id<>("event-" + UUID.randomUUID()),
                title.strip(),
                null,
                KIND,
                Reality.OCCURRED,
                new When(null, value, value.bounds(), Basis.INFERRED, null, null, null),
                null,
                actor == null ? List.of() : List.of(new Participant(actor, PART)),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
        String name = Words.say("window.timeline.edit.new", event.title());
        session.editing()
                .make(
                        shelf -> Optional.of(new Edit(name, List.of(Change.added(event)))),
                        changes -> session.selection().choose(EntryKind.EVENT, event.id()));
    }

    private void make(Id<Event> id, Function<Event, Optional<Event>> change) {
        session.editing()
                .make(
                        shelf -> shelf.event(id)
                                .flatMap(before -> change.apply(before).map(after -> edit(before, after))),
                        changes -> {});
    }

    private static Edit edit(Event before, Event after) {
        Edtf value = after.when().edtf();
        String when = value == null ? DateWords.span(after.when().bounds()) : DateWords.brief(value);
        return new Edit(
                Words.say("window.timeline.edit.move", before.title(), when), List.of(Change.replaced(before, after)));
    }
}
