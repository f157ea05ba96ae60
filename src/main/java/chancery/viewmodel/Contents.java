package chancery.viewmodel;

import chancery.edit.ChangeSet;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Place;
import chancery.model.Source;
import chancery.paint.ActorColours;
import chancery.store.Shelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the window keeps of a dossier in memory: the cover, the small lists, and the columns of the events. Everything else is
 * asked for by name. A snapshot: after an edit there is a new one.
 */
public final class Contents {

    /** Titles of more events are read when they come into sight; of fewer all are read with the rest. */
    public static final int MOST_TITLED = 20_000;

    /** Titles of more events are read when somebody asks for them. */
    private static final int MOST_RETITLED = 500;

    private final Dossier dossier;
    private final List<Source> sources;
    private final List<Actor> actors;
    private final List<Place> places;
    private final List<Issue> issues;
    private final EventColumns events;
    private final Map<Id<Actor>, Integer> quotesBySpeaker;
    private final Tally tally;
    private final ActorColours colours;
    private final @Nullable Map<Integer, String> retitled;
    private final Map<Id<Source>, Source> sourceById;
    private final Map<Id<Actor>, Actor> actorById;
    private final Map<Id<Place>, Place> placeById;
    private final Map<Id<Issue>, Issue> issueById;

    /**
     * Takes a snapshot.
     *
     * @param actors in the order in which {@code events} counts them
     * @param quotesBySpeaker how many quotes each actor speaks; none where it is missing
     * @param titles what the events are called, by their keys; null where they are read when they come into sight
     */
    private Contents(
            Dossier dossier,
            List<Source> sources,
            List<Actor> actors,
            List<Place> places,
            List<Issue> issues,
            EventColumns events,
            Map<Id<Actor>, Integer> quotesBySpeaker,
            Tally tally,
            @Nullable Map<Integer, String> titles) {
        this.retitled = titles;
        this.dossier = dossier;
        this.sources = List.copyOf(sources);
        this.actors = List.copyOf(actors);
        this.places = List.copyOf(places);
        this.issues = List.copyOf(issues);
        this.events = events;
        this.quotesBySpeaker = Map.copyOf(quotesBySpeaker);
        this.tally = tally;
        this.colours = new ActorColours(actors);
        this.sourceById = byId(sources, Source::id);
        this.actorById = byId(actors, Actor::id);
        this.placeById = byId(places, Place::id);
        this.issueById = byId(issues, Issue::id);
    }

    /** The snapshot after an edit: of the lists that are the same, what was made of them is taken over. */
    private Contents(Contents before, Fresh fresh, EventColumns events, Map<Id<Actor>, Integer> quotes, Tally tally) {
        this.dossier = fresh.dossier;
        this.sources = fresh.sources;
        this.actors = fresh.actors;
        this.places = fresh.places;
        this.issues = fresh.issues;
        this.retitled = fresh.retitled;
        this.events = events;
        this.quotesBySpeaker = quotes;
        this.tally = tally;
        boolean sameActors = actors == before.actors;
        this.colours = sameActors ? before.colours : new ActorColours(actors);
        this.sourceById = sources == before.sources ? before.sourceById : byId(sources, Source::id);
        this.actorById = sameActors ? before.actorById : byId(actors, Actor::id);
        this.placeById = places == before.places ? before.placeById : byId(places, Place::id);
        this.issueById = issues == before.issues ? before.issueById : byId(issues, Issue::id);
    }

    /** The small parts as they are after an edit. */
    private record Fresh(
            Dossier dossier,
            List<Source> sources,
            List<Actor> actors,
            List<Place> places,
            List<Issue> issues,
            @Nullable Map<Integer, String> retitled) {}

    /** Reads a snapshot. Takes time: not for the JavaFX thread. */
    public static Contents of(Shelf shelf) {
        Shelf.Counted counted = shelf.counted();
        // Columns are put together while the rest is read.
        Dossier dossier = shelf.dossier();
        List<Source> sources = shelf.sources();
        List<Place> places = shelf.places();
        List<Issue> issues = shelf.issues();
        Map<Id<Actor>, Integer> quotesBySpeaker = shelf.quotesBySpeaker();
        int quotes = shelf.keys().quoteCount();
        int positions = shelf.keys().positionCount();
        int notes = shelf.keys().noteCount();
        EventColumns events = counted.columns().get();
        return new Contents(
                dossier,
                sources,
                counted.actors(),
                places,
                issues,
                events,
                quotesBySpeaker,
                new Tally(events.size(), quotes, positions, notes),
                titles(events, shelf));
    }

    /** What all events are called, by their keys, so that the first picture says it; null where they are many. */
    private static @Nullable Map<Integer, String> titles(EventColumns events, Shelf shelf) {
        if (events.size() > MOST_TITLED) {
            return null;
        }
        String[] titles = shelf.eventTitles(events);
        return IntStream.range(0, titles.length).boxed().collect(Collectors.toMap(events::key, row -> titles[row]));
    }

    /**
     * The snapshot after an edit to this one: what the edit touched is read anew, the rest is taken over. Takes time, but little
     * of it however large the dossier is: not for the JavaFX thread.
     */
    public Contents after(ChangeSet changes, Shelf shelf) {
        boolean actorsToo = changes.touches(EntryKind.ACTOR);
        boolean quotesToo = changes.touches(EntryKind.QUOTE);
        List<Actor> actorsNow = actorsToo ? List.copyOf(shelf.actors()) : actors;
        boolean columnsToo = actorsToo || quotesToo || changes.touches(EntryKind.EVENT);
        EventColumns eventsNow = columnsToo ? shelf.eventColumns(events, actors) : events;
        Fresh fresh = new Fresh(
                changes.touches(EntryKind.DOSSIER) ? shelf.dossier() : dossier,
                changes.touches(EntryKind.SOURCE) ? List.copyOf(shelf.sources()) : sources,
                actorsNow,
                changes.touches(EntryKind.PLACE) ? List.copyOf(shelf.places()) : places,
                changes.touches(EntryKind.ISSUE) ? List.copyOf(shelf.issues()) : issues,
                retitled(changes, shelf));
        return new Contents(
                this,
                fresh,
                eventsNow,
                actorsToo || quotesToo ? Map.copyOf(shelf.quotesBySpeaker()) : quotesBySpeaker,
                tallyAfter(changes, eventsNow, shelf));
    }

    /** What the events that an edit touched are called now, by their keys; null where they are many. */
    private static @Nullable Map<Integer, String> retitled(ChangeSet changes, Shelf shelf) {
        if (!changes.touches(EntryKind.EVENT)) {
            return Map.of();
        }
        if (changes.ids().size() > MOST_RETITLED) {
            return null;
        }
        int[] keys = changes.ids().stream()
                .map(id -> shelf.eventKey(new Id<>(id.value())))
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        List<String> titles = shelf.eventTitles(keys);
        return IntStream.range(0, keys.length).boxed().collect(Collectors.toMap(place -> keys[place], titles::get));
    }

    /** Counting a few hundred thousand quotes takes longer than all else of a small edit. */
    private Tally tallyAfter(ChangeSet changes, EventColumns eventsNow, Shelf shelf) {
        return new Tally(
                eventsNow.size(),
                changes.touches(EntryKind.QUOTE) ? shelf.keys().quoteCount() : tally.quotes(),
                changes.touches(EntryKind.POSITION) ? shelf.keys().positionCount() : tally.positions(),
                changes.touches(EntryKind.NOTE) ? shelf.keys().noteCount() : tally.notes());
    }

    /** The cover. */
    public Dossier dossier() {
        return dossier;
    }

    /** In the order of their numbers. */
    public List<Source> sources() {
        return sources;
    }

    /** In the order in which the columns count them. */
    public List<Actor> actors() {
        return actors;
    }

    /** All places. */
    public List<Place> places() {
        return places;
    }

    /** All issues. */
    public List<Issue> issues() {
        return issues;
    }

    /** The events in the order of time. */
    public EventColumns events() {
        return events;
    }

    /** How many quotes an actor speaks. */
    public int quotesOf(Id<Actor> actor) {
        return quotesBySpeaker.getOrDefault(actor, 0);
    }

    /** How many records of the large kinds there are. */
    public Tally tally() {
        return tally;
    }

    /**
     * What the events are called whose titles the last edit can have changed, by their keys; after reading a snapshot those of all,
     * where they are not many. Nothing where that is not known, and any event may be called something else than before.
     */
    public Optional<Map<Integer, String>> retitled() {
        return Optional.ofNullable(retitled);
    }

    /** The colours of the actors. */
    public ActorColours colours() {
        return colours;
    }

    /** The source of an id. */
    public Optional<Source> source(Id<Source> id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    /** The actor of an id. */
    public Optional<Actor> actor(Id<Actor> id) {
        return Optional.ofNullable(actorById.get(id));
    }

    /** The place of an id. */
    public Optional<Place> place(Id<Place> id) {
        return Optional.ofNullable(placeById.get(id));
    }

    /** The issue of an id. */
    public Optional<Issue> issue(Id<Issue> id) {
        return Optional.ofNullable(issueById.get(id));
    }

    private static <T extends Entry> Map<Id<T>, T> byId(List<T> entries, Function<T, Id<T>> id) {
        return entries.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
