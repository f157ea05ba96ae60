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
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Shift;
import chancery.viewmodel.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        make(id, event -> Redating.by(event, days), days);
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
        make(id, event -> Redating.from(event, first), 0);
    }

    /** Has an event end on another day. */
    public void to(Id<Event> id, LocalDate last) {
        make(id, event -> Redating.to(event, last), 0);
    }

    /** Puts an event without a date on a day. */
    public void on(Id<Event> id, LocalDate day) {
        make(id, event -> Optional.of(Redating.on(event, day)), 0);
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

    private void make(Id<Event> id, Function<Event, Optional<Event>> change, int days) {
        session.editing()
                .make(
                        shelf -> shelf.event(id)
                                .flatMap(before -> change.apply(before).map(after -> edit(shelf, before, after, days))),
                        changes -> {});
    }

    private static Edit edit(Shelf shelf, Event before, Event after, int days) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.replaced(before, after));
        if (days != 0) {
            Set<Id<?>> moved = new HashSet<>();
            moved.add(before.id());
            follow(shelf, before.id(), days, moved, changes);
        }
        Edtf value = after.when().edtf();
        String when = value == null ? DateWords.span(after.when().bounds()) : DateWords.brief(value);
        return new Edit(Words.say("window.timeline.edit.move", before.title(), when), changes);
    }

    /** Moves what counts from an event, and what counts from that. */
    private static void follow(Shelf shelf, Id<?> anchor, int days, Set<Id<?>> moved, List<Change> changes) {
        for (Id<?> id : shelf.referringTo(anchor)) {
            Optional<Event> found = shelf.event(new Id<>(id.value()));
            if (found.isEmpty() || !counts(found.get().when(), anchor) || !moved.add(id)) {
                continue;
            }
            Event event = found.get();
            Redating.along(event, days).ifPresent(after -> changes.add(Change.replaced(event, after)));
            follow(shelf, id, days, moved, changes);
        }
    }

    private static boolean counts(When when, Id<?> anchor) {
        return anchor.equals(when.anchor()) && when.offset() != null;
    }
}
