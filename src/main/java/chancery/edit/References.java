package chancery.edit;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records a record refers to, without which it cannot be in a dossier. */
public final class References implements Entry.Cases<Stream<? extends @Nullable Id<?>>> {

    private static final References OF = new References();

    private References() {}

    /** Their ids, each once, in the order in which the record names them. */
    public static Set<Id<?>> of(Entry entry) {
        Set<Id<?>> all = new LinkedHashSet<>();
        entry.match(OF).forEach(id -> {
            if (id != null) {
                all.add(id);
            }
        });
        return all;
    }

    @Override
    public Stream<? extends @Nullable Id<?>> dossier(Dossier dossier) {
        return Stream.of();
    }

    @Override
    public Stream<? extends @Nullable Id<?>> source(Source source) {
        return Stream.of(source.relays());
    }

    @Override
    public Stream<? extends @Nullable Id<?>> actor(Actor actor) {
        return Stream.of(actor.side());
    }

    @Override
    public Stream<? extends @Nullable Id<?>> place(Place place) {
        return Stream.of();
    }

    @Override
    public Stream<? extends @Nullable Id<?>> event(Event event) {
        return Stream.of(
                        Stream.of(anchor(event.when()), event.place()),
                        event.participants().stream().map(Participant::actor),
                        event.passages().stream().map(Passage::source),
                        event.accounts().stream().map(Account::source),
                        event.accounts().stream().map(account -> anchor(account.when())),
                        event.issues().stream())
                .flatMap(ids -> ids);
    }

    @Override
    public Stream<? extends @Nullable Id<?>> quote(Quote quote) {
        return Stream.concat(
                Stream.of(
                        quote.speaker(),
                        quote.onBehalfOf(),
                        quote.relayedBy(),
                        quote.event(),
                        anchor(quote.saidWhen())),
                quote.passages().stream().map(Passage::source));
    }

    @Override
    public Stream<? extends @Nullable Id<?>> issue(Issue issue) {
        return Stream.of();
    }

    @Override
    public Stream<? extends @Nullable Id<?>> position(Position position) {
        return Stream.concat(
                Stream.of(position.actor(), position.onBehalfOf(), position.issue()),
                position.evidence().stream().map(Evidence::id));
    }

    @Override
    public Stream<? extends @Nullable Id<?>> note(Note note) {
        return Stream.of(note.on());
    }

    private static @Nullable Id<?> anchor(@Nullable When when) {
        return when == null ? null : when.anchor();
    }
}
