package chancery.viewmodel.read;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.List;

/** The passages a record rests on in the end: a position's evidence's, a note's record's. Reads: not for the JavaFX thread. */
final class Passages implements Entry.Cases<List<Passage>> {

    private final Shelf shelf;

    Passages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Those of a record, the first first; none where it rests on none, or is gone. */
    List<Passage> of(Id<?> id) {
        return shelf.entry(id).map(entry -> entry.match(this)).orElse(List.of());
    }

    @Override
    public List<Passage> quote(Quote quote) {
        return quote.passages();
    }

    @Override
    public List<Passage> event(Event event) {
        return event.passages();
    }

    @Override
    public List<Passage> position(Position position) {
        return position.evidence().stream()
                .map(Evidence::id)
                .flatMap(id -> of(id).stream())
                .toList();
    }

    @Override
    public List<Passage> note(Note note) {
        return of(note.on());
    }

    @Override
    public List<Passage> dossier(Dossier dossier) {
        return List.of();
    }

    @Override
    public List<Passage> source(Source source) {
        return List.of();
    }

    @Override
    public List<Passage> actor(Actor actor) {
        return List.of();
    }

    @Override
    public List<Passage> place(Place place) {
        return List.of();
    }

    @Override
    public List<Passage> issue(Issue issue) {
        return List.of();
    }
}
