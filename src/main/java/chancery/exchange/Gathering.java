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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the records of a text, each into its list, while they are read. */
final class Gathering implements Intake, Entry.Cases<Boolean> {

    private static final Dossier UNREAD = new Dossier(new Id<>("-"), "-", null, ZoneOffset.UTC, null, null, null, "-");

    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Id<Source>, String> texts = new HashMap<>();
    private final List<Memento> remembered = new ArrayList<>();
    private Dossier dossier = UNREAD;

    @Override
    public void add(Entry entry) {
        entry.match(this);
    }

    @Override
    public void text(Id<Source> source, String text) {
        texts.put(source, text);
    }

    @Override
    public boolean remember(Memento memento) {
        return remembered.stream().noneMatch(memento::sameName) && remembered.add(memento);
    }

    /** All that was gathered, with a stand-in for a cover that was not sound. */
    DossierContents contents() {
        return new DossierContents(
                dossier, sources, actors, places, events, quotes, issues, positions, notes, texts, remembered);
    }

    @Override
    public Boolean dossier(Dossier cover) {
        dossier = cover;
        return true;
    }

    @Override
    public Boolean source(Source source) {
        return sources.add(source);
    }

    @Override
    public Boolean actor(Actor actor) {
        return actors.add(actor);
    }

    @Override
    public Boolean place(Place place) {
        return places.add(place);
    }

    @Override
    public Boolean event(Event event) {
        return events.add(event);
    }

    @Override
    public Boolean quote(Quote quote) {
        return quotes.add(quote);
    }

    @Override
    public Boolean issue(Issue issue) {
        return issues.add(issue);
    }

    @Override
    public Boolean position(Position position) {
        return positions.add(position);
    }

    @Override
    public Boolean note(Note note) {
        return notes.add(note);
    }
}
