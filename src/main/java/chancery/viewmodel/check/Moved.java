package chancery.viewmodel.check;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.Map;

/** A record with some passages exchanged; only events and quotes have any. */
record Moved(Map<Passage, Passage> passages) implements Entry.Cases<Entry> {

    @Override
    public Entry dossier(Dossier dossier) {
        return dossier;
    }

    @Override
    public Entry source(Source source) {
        return source;
    }

    @Override
    public Entry actor(Actor actor) {
        return actor;
    }

    @Override
    public Entry place(Place place) {
        return place;
    }

    @Override
    public Entry event(Event event) {
        return Reattach.with(event, passages);
    }

    @Override
    public Entry quote(Quote quote) {
        return quote.passages().stream().anyMatch(passages::containsKey) ? Reattach.with(quote, passages) : quote;
    }

    @Override
    public Entry issue(Issue issue) {
        return issue;
    }

    @Override
    public Entry position(Position position) {
        return position;
    }

    @Override
    public Entry note(Note note) {
        return note;
    }
}
