package chancery.exchange;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Memento;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole dossier in memory, as it was read from a text: sound in itself, every reference within it leading somewhere.
 *
 * @param texts the normalised texts of the sources that have theirs with them
 * @param remembered what the analyst saved by name: filters and bookmarks, no kind and name twice
 */
public record DossierContents(
        Dossier dossier,
        List<Source> sources,
        List<Actor> actors,
        List<Place> places,
        List<Event> events,
        List<Quote> quotes,
        List<Issue> issues,
        List<Position> positions,
        List<Note> notes,
        Map<Id<Source>, String> texts,
        List<Memento> remembered) {

    /** Copies the lists and the map. */
    public DossierContents {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        issues = List.copyOf(issues);
        positions = List.copyOf(positions);
        notes = List.copyOf(notes);
        texts = Map.copyOf(texts);
        remembered = List.copyOf(remembered);
    }

    /** With another title on the cover. */
    public DossierContents titled(String title) {
        Dossier cover = new Dossier(
                dossier.id(),
                title,
                dossier.marking(),
                dossier.zone(),
                dossier.asOf(),
                dossier.cutOff(),
                dossier.author(),
                dossier.language());
        return new DossierContents(
                cover, sources, actors, places, events, quotes, issues, positions, notes, texts, remembered);
    }

    /** All records but the cover, each after those that it must follow: events before quotes, both before positions. */
    public Stream<Entry> records() {
        return Stream.of(sources, actors, places, issues, events, quotes, positions, notes)
                .flatMap(List::stream);
    }
}
