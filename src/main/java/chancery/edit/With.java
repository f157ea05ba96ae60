package chancery.edit;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Source;
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
