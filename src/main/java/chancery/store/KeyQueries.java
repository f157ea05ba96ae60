package chancery.store;

import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.EventColumns;
import chancery.model.EventTopics;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.KeptSheet;
import chancery.model.KnownFrom;
import chancery.model.Place;
import chancery.model.Source;
import chancery.store.image.Image;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which records have what, and how many there are; mostly as sets of their keys: the numbers that stand for records within one open file, unique over all
 * kinds. A question costs what its answer is long, whatever the dossier holds. Throws as {@link Shelf}.
 */
public final class KeyQueries {

    private final Statements statements;
    private final Reading reading;

    /** Reads in peace from who else reads and writes. */
    @FunctionalInterface
    interface Reading {
        <T> T read(Transaction.Body<T> body);
    }

    KeyQueries(Statements statements, Reading reading) {
        this.statements = statements;
        this.reading = reading;
    }

    /** The records, of whatever kind, in which words stand, as {@link Shelf#search} understands them; none for no word. */
    public BitSet saying(String words) {
        Terms terms = Terms.of(words);
        return terms.none() ? new BitSet() : keys("search/keys", terms.query());
    }

    /** The events that have one of some tags. */
    public BitSet tagged(Collection<String> tags) {
        return keys("event_tag/events", list(tags));
    }

    /** The events that are on one of some issues. */
    public BitSet on(Collection<Id<Issue>> issues) {
        return keys("event_issue/events", ids(issues));
    }

    /** The events at which one of some actors is named as the speaker. */
    public BitSet spokenBy(Collection<? extends Id<?>> actors) {
        return keys("event_participant/speaking", ids(actors));
    }

    /** The events and the quotes that rest on one of some sources. */
    public BitSet restingOn(Collection<Id<Source>> sources) {
        return keys("source/rests-on", ids(sources));
    }

    /** Every tag, in the order of its letters. */
    public List<String> tags() {
        return reading.read(() -> statements.list("event_tag/tags", Row::text));
    }

    /** Every word for a part that an actor has in an event, in the order of their letters. */
    public List<String> parts() {
        return reading.read(() -> statements.list("event_participant/parts", Row::text));
    }

    /** The events at which a quote was said that one of some actors speaks, or that is spoken on behalf of one. */
    public BitSet quoting(Collection<? extends Id<?>> actors) {
        return keys("quote/events", ids(actors));
    }

    /** The records on which there is a note. */
    public BitSet noted() {
        return keys("note/about");
    }

    /** The issues of the events in some columns, counted as in a list. Takes a second or two for a million events. */
    public EventTopics issues(EventColumns events, List<Issue> issues) {
        return issues("event_issue/pairs", events.keys(), issues);
    }

    /** As {@link #issues(EventColumns, List)}, of some events that are named by their keys: one a row. */
    public EventTopics issuesOf(int[] events, List<Issue> issues) {
        return issues("event_issue/pairs-of", events, issues, Shelf.json(events));
    }

    /** The sources that the events in some columns rest on, as {@link #issues(EventColumns, List)}. */
    public EventTopics sources(EventColumns events, List<Source> sources) {
        return sources("event_passage/pairs", events.keys(), sources);
    }

    /** As {@link #sources(EventColumns, List)}, of some events that are named by their keys: one a row. */
    public EventTopics sourcesOf(int[] events, List<Source> sources) {
        return sources("event_passage/pairs-of", events, sources, Shelf.json(events));
    }

    /** The places of the events in some columns, at most one each, as {@link #issues(EventColumns, List)}. */
    public EventTopics places(EventColumns events, List<Place> places) {
        return places("event/pairs", events.keys(), places);
    }

    /** As {@link #places(EventColumns, List)}, of some events that are named by their keys: one a row. */
    public EventTopics placesOf(int[] events, List<Place> places) {
        return places("event/pairs-of", events, places, Shelf.json(events));
    }

    /** From when on the records can have been known; of a million events in some seconds. */
    public KnownFrom knownFrom() {
        return reading.read(() -> {
            Dossier dossier = DossierTable.read(statements);
            return new KnownReading(statements, dossier.zone(), dossier.asOf()).read();
        });
    }

    /** How many quotes there are. */
    public int quoteCount() {
        return count("quote/count");
    }

    /** How many positions there are. */
    public int positionCount() {
        return count("position/count");
    }

    /** How many notes there are. */
    public int noteCount() {
        return count("note/count");
    }

    /** What all events are called, in the order of {@link Shelf#events()}. */
    public List<EventName> eventNames() {
        return reading.read(
                () -> statements.list("event/names", row -> new EventName(row.id(), row.text(), row.edtfOrNull())));
    }

    /** The events and quotes of which a date counts from a record, by id. */
    public List<Id<?>> countingFrom(Id<?> id) {
        return reading.read(() -> {
            Integer row = statements.first("entry/find", Row::number, id.value());
            return row == null ? List.of() : statements.list("entry/counting", Row::<Entry>id, row);
        });
    }

    /** The kept sheets that used a record, the last one first. */
    public List<KeptSheet> sheetsUsing(Id<?> record) {
        return reading.read(() -> SheetTable.using(statements, record));
    }

    /**
     * What everything but the events hangs on. Takes some tenths of a second for a hundred thousand quotes; what edits cannot have
     * changed is taken over.
     *
     * @param before what was read before them, or {@link Links#NONE}
     * @param touched of which kinds they changed records; all kinds where nothing was read before
     */
    public Links links(Links before, Set<EntryKind> touched) {
        return touched.isEmpty() ? before : reading.read(() -> new LinkReading(statements, before, touched).read());
    }

    private EventTopics issues(String pairs, int[] events, List<Issue> counted, @Nullable Object... arguments) {
        return topics(pairs, events, counted, rows -> IssueTable.read(statements, rows), "issue/all", arguments);
    }

    private EventTopics sources(String pairs, int[] events, List<Source> counted, @Nullable Object... arguments) {
        return topics(pairs, events, counted, rows -> SourceTable.read(statements, rows), "source/all", arguments);
    }

    private EventTopics places(String pairs, int[] events, List<Place> counted, @Nullable Object... arguments) {
        return topics(pairs, events, counted, rows -> PlaceTable.read(statements, rows), "place/all", arguments);
    }

    private <T extends Entry> EventTopics topics(
            String pairs,
            int[] events,
            List<T> counted,
            Function<Rows, Map<Integer, T>> read,
            String all,
            @Nullable Object... arguments) {
        return reading.read(() -> TopicPairs.read(
                statements, pairs, events, read.apply(new Rows(statements.only(all, Row::text))), counted, arguments));
    }

    private int count(String statement) {
        return reading.read(() -> Math.toIntExact(statements.number(statement)));
    }

    private BitSet keys(String statement, @Nullable Object... arguments) {
        return reading.read(() -> {
            BitSet keys = new BitSet();
            statements.each(statement, row -> keys.set(row.number()), arguments);
            return keys;
        });
    }

    /** Some ids as an argument of a statement. */
    static String ids(Collection<? extends Id<?>> ids) {
        return list(ids.stream().map(Id::value).toList());
    }

    private static String list(Collection<String> texts) {
        return Image.text(Map.of("of", List.copyOf(texts)));
    }
}
