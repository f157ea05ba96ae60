package chancery.briefing.compose;

import chancery.briefing.change.Changes;
import chancery.briefing.change.Comparison;
import chancery.briefing.order.Scope;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.EventTopics;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.KeptSheet;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier's records on the desk, read once for one sheet. Events are fetched as they are asked for, since there may be a
 * million of them; everything else is in memory.
 */
public final class Papers {

    private final Shelf shelf;
    private final Dossier dossier;
    private final List<Actor> actors;
    private final Map<Id<?>, Source> sources;
    private final Map<Id<?>, Actor> actorsById;
    private final Map<Id<?>, Issue> issues;
    private final Map<Id<?>, Quote> quotes;
    private final Map<Id<?>, Position> positions;
    private final List<Note> notes;
    private final EventColumns columns;
    private @Nullable EventTopics topics;
    private final Map<Integer, Event> eventsByKey = new HashMap<>();
    private final Map<Id<?>, @Nullable Event> eventsById = new HashMap<>();

    /** Reads what is small of a dossier. */
    public Papers(Shelf shelf) {
        this.shelf = shelf;
        dossier = shelf.dossier();
        actors = shelf.actors();
        sources = byId(shelf.sources());
        actorsById = byId(actors);
        issues = byId(shelf.issues());
        quotes = byId(shelf.quotes());
        positions = byId(shelf.positions());
        notes = shelf.notes();
        columns = shelf.eventColumns();
    }

    private static <E extends Entry> Map<Id<?>, E> byId(List<E> entries) {
        return entries.stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    Dossier dossier() {
        return dossier;
    }

    /** By number. */
    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** In the order in which the columns count them. */
    List<Actor> actors() {
        return actors;
    }

    List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    /** In the order of their references. */
    List<Quote> quotes() {
        return List.copyOf(quotes.values());
    }

    List<Position> positions() {
        return List.copyOf(positions.values());
    }

    List<Note> notes() {
        return notes;
    }

    EventColumns columns() {
        return columns;
    }

    /** The issues of the events, row by row, as places in {@link #issues()}. */
    EventTopics topics() {
        if (topics == null) {
            topics = shelf.keys().issues(columns, issues());
        }
        return topics;
    }

    /** Fetches the events of some rows at once, so that each is there when it is asked for. */
    void fetch(int[] rows) {
        int[] keys = IntStream.of(rows)
                .map(row -> columns.key(row))
                .filter(key -> !eventsByKey.containsKey(key))
                .toArray();
        eventsByKey.putAll(shelf.events(keys));
    }

    @Nullable
    Source source(Id<Source> id) {
        return sources.get(id);
    }

    @Nullable
    Actor actor(@Nullable Id<Actor> id) {
        return id == null ? null : actorsById.get(id);
    }

    @Nullable
    Issue issue(Id<Issue> id) {
        return issues.get(id);
    }

    @Nullable
    Quote quote(Id<Quote> id) {
        return quotes.get(id);
    }

    @Nullable
    Event event(@Nullable Id<Event> id) {
        if (id == null) {
            return null;
        }
        return eventsById.computeIfAbsent(id, asked -> shelf.event(id).orElse(null));
    }

    /** The event of a row of the columns. */
    Event event(int row) {
        return eventsByKey.computeIfAbsent(columns.key(row), shelf::event);
    }

    /** The record of an id, of whatever kind; null where there is none. */
    @Nullable
    Entry entry(Id<?> id) {
        return shelf.entry(id).orElse(null);
    }

    /** A sheet that was kept, or null where it is not. */
    @Nullable
    KeptSheet kept(String id) {
        return shelf.keptSheets().stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What is otherwise since a sheet was kept, with its days in some words. */
    Changes changes(String kept, Scope scope, LocalDate today, Dates dates) {
        return Comparison.since(shelf, kept, scope, today, value -> dates.full(value));
    }

    /** The text of a source, or null where it is not held. */
    @Nullable
    String text(Id<Source> id) {
        return shelf.text(id).orElse(null);
    }

    boolean holdsText(Id<Source> id) {
        return shelf.holdsText(id);
    }
}
