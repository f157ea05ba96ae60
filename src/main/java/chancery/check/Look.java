package chancery.check;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.function.Consumer;

/** Leads a record to a check; answers whether there is anything to look at in a record of its kind. */
record Look(RecordCheck check, Ground ground, Consumer<Finding> found) implements Entry.Cases<Boolean> {

    @Override
    public Boolean dossier(Dossier dossier) {
        return false;
    }

    @Override
    public Boolean source(Source source) {
        check.source(source, ground, found);
        return true;
    }

    @Override
    public Boolean actor(Actor actor) {
        check.actor(actor, ground, found);
        return true;
    }

    @Override
    public Boolean place(Place place) {
        return false;
    }

    @Override
    public Boolean event(Event event) {
        check.event(event, ground, found);
        return true;
    }

    @Override
    public Boolean quote(Quote quote) {
        check.quote(quote, ground, found);
        return true;
    }

    @Override
    public Boolean issue(Issue issue) {
        return false;
    }

    @Override
    public Boolean position(Position position) {
        check.position(position, ground, found);
        return true;
    }

    @Override
    public Boolean note(Note note) {
        check.note(note, ground, found);
        return true;
    }
}
