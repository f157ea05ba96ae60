package chancery.briefing.compose;

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
import java.util.Optional;

/** A record of any kind as it was known, or nothing where it was not. */
final class KnownEntry implements Entry.Cases<Optional<Entry>> {

    private final Known known;

    KnownEntry(Known known) {
        this.known = known;
    }

    @Override
    public Optional<Entry> dossier(Dossier dossier) {
        return Optional.of(dossier);
    }

    @Override
    public Optional<Entry> source(Source source) {
        return known.source(source.id()) ? Optional.of(source) : Optional.empty();
    }

    @Override
    public Optional<Entry> actor(Actor actor) {
        return Optional.of(actor);
    }

    @Override
    public Optional<Entry> place(Place place) {
        return Optional.of(place);
    }

    @Override
    public Optional<Entry> event(Event event) {
        return known.event(event).map(Entry.class::cast);
    }

    @Override
    public Optional<Entry> quote(Quote quote) {
        return known.quote(quote) ? Optional.of(quote) : Optional.empty();
    }

    @Override
    public Optional<Entry> issue(Issue issue) {
        return Optional.of(issue);
    }

    @Override
    public Optional<Entry> position(Position position) {
        return known.begun(position.holds()) ? Optional.of(position) : Optional.empty();
    }

    @Override
    public Optional<Entry> note(Note note) {
        return known.note(note) ? Optional.of(note) : Optional.empty();
    }
}
