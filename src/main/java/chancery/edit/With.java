package chancery.edit;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records with one thing otherwise. */
final class With {

    private With() {}

    static Actor side(Actor actor, @Nullable Id<Actor> side) {
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.aliases(), side, actor.roles(), actor.colour());
    }

    static Source relays(Source source, @Nullable Id<Source> relays) {
        return new Source(
                source.id(),
                source.number(),
                source.title(),
                source.publisher(),
                source.author(),
                source.published(),
                source.language(),
                source.url(),
                source.kind(),
                source.grade(),
                relays,
                source.sha256(),
                source.nextPassage());
    }

    static Source sha256(Source source, @Nullable String sha256) {
        return new Source(
                source.id(),
                source.number(),
                source.title(),
                source.publisher(),
                source.author(),
                source.published(),
                source.language(),
                source.url(),
                source.kind(),
                source.grade(),
                source.relays(),
                sha256,
                source.nextPassage());
    }

    static Event passages(Event event, List<Passage> passages) {
        return new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.kind(),
                event.reality(),
                event.when(),
                event.place(),
                event.participants(),
                passages,
                event.accounts(),
                event.importance(),
                event.tags(),
                event.issues());
    }

    static Quote passages(Quote quote, String text, List<Passage> passages) {
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.speaker(),
                quote.onBehalfOf(),
                quote.relayedBy(),
                quote.cue(),
                quote.event(),
                quote.saidWhen(),
                text,
                quote.language(),
                quote.translation(),
                quote.translator(),
                passages);
    }

    static Event when(Event event, When when, List<Account> accounts) {
        return new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.kind(),
                event.reality(),
                when,
                event.place(),
                event.participants(),
                event.passages(),
                accounts,
                event.importance(),
                event.tags(),
                event.issues());
    }

    static Quote said(Quote quote, When when) {
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.speaker(),
                quote.onBehalfOf(),
                quote.relayedBy(),
                quote.cue(),
                quote.event(),
                when,
                quote.text(),
                quote.language(),
                quote.translation(),
                quote.translator(),
                quote.passages());
    }

    static Note on(Note note, Id<? extends Entry> on) {
        return new Note(
                note.id(),
                note.kind(),
                on,
                note.text(),
                note.likelihood(),
                note.confidence(),
                note.author(),
                note.time());
    }
}
