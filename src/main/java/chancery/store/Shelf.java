package chancery.store;

import chancery.model.Actor;
import chancery.model.Dismissal;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is read from a dossier. Each call sees the file as the last finished write left it, whole: never half of a
 * transaction. May be used from any thread; calls wait for each other.
 *
 * <p>Every call may throw {@link StoreFailed} where the file cannot be read, and {@link DossierRefused} where it holds what no
 * record can hold.
 */
public final class Shelf {

    private final Path file;
    private final Statements statements;
    private final ReentrantLock lock;
    private final boolean snapshots;
    private final KeptText texts;

    /**
     * A shelf of a file.
     *
     * @param snapshots whether every call reads in a transaction of its own, since others may write meanwhile
     */
    Shelf(Path file, Statements statements, ReentrantLock lock, boolean snapshots) {
        this.file = file;
        this.statements = statements;
        this.lock = lock;
        this.snapshots = snapshots;
        this.texts = new KeptText(statements);
    }

    /** The dossier as a whole. */
    public Dossier dossier() {
        return read(() -> DossierTable.read(statements));
    }

    /** The sources, by number. */
    public List<Source> sources() {
        return list(() -> SourceTable.read(statements, rows("source/all")));
    }

    /** The actors: by kind, then by name, without regard to case and accents. */
    public List<Actor> actors() {
        return list(() -> Order.actors(ActorTable.read(statements, rows("actor/all"))));
    }

    /** The places, by name, without regard to case and accents. */
    public List<Place> places() {
        return list(() -> Order.places(PlaceTable.read(statements, rows("place/all"))));
    }

    /** The issues, by id. */
    public List<Issue> issues() {
        return list(() -> IssueTable.read(statements, rows("issue/all")));
    }

    /** The events: by earliest known bound, then latest end, then id; the undated last. */
    public List<Event> events() {
        return list(() -> EventTable.read(statements, rows("event/all")));
    }

    /** Goes through all events or quotes, of which there may be very many. */
    public Walk walk() {
        return new Walk(statements, this::read);
    }

    /**
     * Reads at length: all that is asked meanwhile, in the same thread, is as the file was at the beginning, whatever is
     * written. Everybody else who asks waits.
     *
     * @throws IOException as the reading does
     */
    public void still(Stretch stretch) throws IOException {
        try {
            read(() -> {
                try {
                    stretch.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return stretch;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is read at length, for somebody who may fail to take it. */
    @FunctionalInterface
    public interface Stretch {

        /** Reads, and hands on what was read. */
        void read() throws IOException;
    }

    /** The event of this id. */
    public Optional<Event> event(Id<Event> id) {
        return entry(id, Event.class);
    }

    /**
     * The event of a key of {@link EventColumns#key()}.
     *
     * @throws NoSuchElementException where it is no longer there
     */
    public Event event(int key) {
        return read(() -> EventTable.read(statements, Rows.of(key)).values().stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no event " + key)));
    }

    /** Some events by their keys of {@link EventColumns#key()}, read at once. Those that are no longer there are left out. */
    public Map<Integer, Event> events(int[] keys) {
        List<Integer> wanted = IntStream.of(keys).boxed().toList();
        return read(() -> EventTable.read(statements, Rows.of(wanted)));
    }

    /** All events as columns, their actors as indices into {@link #actors()}. */
    public EventColumns eventColumns() {
        return read(
                () -> TimelineColumns.read(statements, Order.actors(ActorTable.read(statements, rows("actor/all")))));
    }

    /** {@link #actors} and {@link #eventColumns}, which are waited for when they are wanted: meanwhile other things can be read. */
    public Counted counted() {
        return read(() -> {
            Map<Integer, Actor> actors = Order.actors(ActorTable.read(statements, rows("actor/all")));
            Supplier<@Nullable EventColumns> kept = TimelineColumns.begin(statements, actors);
            return new Counted(List.copyOf(actors.values()), () -> {
                EventColumns known = kept.get();
                return known == null ? read(() -> TimelineColumns.read(statements, actors)) : known;
            });
        });
    }

    /**
     * Events and those who take part in them.
     *
     * @param actors in the order in which the columns count them
     * @param columns waits for them; may be called from any thread
     */
    public record Counted(List<Actor> actors, Supplier<EventColumns> columns) {}

    /**
     * As {@link #eventColumns()}, sooner: only what changed is read, where columns are kept.
     *
     * @param before the columns as they were at some time since the file was opened; where nothing of them changed, they are
     *     the answer, and where only some columns did, the others are shared
     * @param counted the actors at that time
     */
    public EventColumns eventColumns(EventColumns before, List<Actor> counted) {
        return read(() -> TimelineColumns.after(
                statements, before, counted, Order.actors(ActorTable.read(statements, rows("actor/all")))));
    }

    /** The titles of some events, which are named by their keys. Those that are no longer there have none: {@code ""}. */
    public List<String> eventTitles(int[] keys) {
        return read(() -> statements.list("event/titles-of", Row::text, json(keys)));
    }

    /** Some keys as an argument of a statement. */
    static String json(int[] keys) {
        return IntStream.of(keys).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /** The key of an event in {@link EventColumns#key()}, or nothing where there is no such record. */
    public OptionalInt eventKey(Id<Event> id) {
        return read(() -> {
            Integer row = statements.first("entry/find", Row::number, id.value());
            return row == null ? OptionalInt.empty() : OptionalInt.of(row);
        });
    }

    /** How many quotes each actor speaks, where it speaks any. */
    public Map<Id<Actor>, Integer> quotesBySpeaker() {
        Map<Id<Actor>, Integer> counts = new HashMap<>();
        return read(() -> {
            statements.each("quote/per-speaker", row -> counts.put(row.id(), row.number()));
            return counts;
        });
    }

    /** The titles of events, row by row; empty where one is not there any more. */
    public String[] eventTitles(EventColumns events) {
        return read(() -> EventTable.titles(statements, events));
    }

    /** The quotes: by their first passage's reference, then id; those without a passage last. */
    public List<Quote> quotes() {
        return list(() -> QuoteTable.read(statements, rows("quote/all")));
    }

    /** The quote of this id. */
    public Optional<Quote> quote(Id<Quote> id) {
        return entry(id, Quote.class);
    }

    /** The positions, by issue, actor and date. */
    public List<Position> positions() {
        return list(() -> PositionTable.read(statements, rows("position/all")));
    }

    /** The notes, by id. */
    public List<Note> notes() {
        return list(() -> NoteTable.read(statements, rows("note/all")));
    }

    /** The record of this id, of whatever kind. */
    public Optional<Entry> entry(Id<?> id) {
        return read(() -> Optional.ofNullable(EntryReading.find(statements, id)));
    }

    /** The text of a source, where it is held. */
    public Optional<String> text(Id<Source> id) {
        return read(() -> texts.read(id));
    }

    /** Whether the text of a source is held. */
    public boolean holdsText(Id<Source> id) {
        return read(() -> statements.first("source_text/holds", Row::number, id.value()) != null);
    }

    /** The quotes and events that rest on passages of a source, and the positions and notes that rest on those. */
    public List<Resting> restingOn(Id<Source> source) {
        return read(() -> PassageTable.resting(statements, source));
    }

    /** Of those on which {@link #restingOn(Id)} tells, the ones that rest there by way of some quotes or events, these among them. */
    public List<Resting> restingOn(Id<Source> source, Collection<? extends Id<?>> among) {
        return read(() -> PassageTable.resting(statements, source, KeyQueries.ids(among)));
    }

    /** The passages of a source on which records rest, in the order of their numbers. */
    public List<Passage> passagesOf(Id<Source> source) {
        return read(() -> PassageTable.of(statements, source));
    }

    /** The passages of a stretch of a source on which records rest. */
    public List<Passage> passagesAt(Id<Source> source, Span span) {
        return read(() -> PassageTable.at(statements, source, span));
    }

    /** The sources of which the text is held. */
    public Set<Id<Source>> sourcesWithText() {
        return read(() -> new HashSet<>(statements.list("source_text/held", Row::<Source>id)));
    }

    /** The quotes that an actor speaks, that are spoken on its behalf, or that it relays; in the order of {@link #quotes()}. */
    public List<Quote> quotesOf(Id<Actor> actor) {
        return list(() -> QuoteTable.read(statements, rows("quote/of-actor", actor)));
    }

    /** The quotes that were said at an event, in the order of {@link #quotes()}. */
    public List<Quote> quotesAt(Id<Event> event) {
        return list(() -> QuoteTable.read(statements, rows("quote/at-event", event)));
    }

    /** The positions that rest on a quote or an event. */
    public List<Position> positionsOn(Evidence evidence) {
        return list(() -> PositionTable.read(statements, rows("position/on", evidence.id())));
    }

    /** The positions that an actor takes, or that are taken on its behalf. */
    public List<Position> positionsOf(Id<Actor> actor) {
        return list(() -> PositionTable.read(statements, rows("position/of-actor", actor)));
    }

    /** The notes on a record. */
    public List<Note> notesOn(Id<?> id) {
        return list(() -> NoteTable.read(statements, rows("note/on", id)));
    }

    /** The records that refer to a record, by id: while there are any, it cannot be removed. */
    public List<Id<?>> referringTo(Id<?> id) {
        return read(() -> {
            Integer row = statements.first("entry/find", Row::number, id.value());
            return row == null ? List.of() : statements.list("entry/referring", Row::<Entry>id, row);
        });
    }

    /**
     * Looks for words. A record is found where all of them stand in it, whatever their case and accents; the last word may be
     * the beginning of one, and words between quotation marks must follow each other. Hits stand in the order of their kinds,
     * then of importance, then of time; with more of them than the limit, every kind gets its share.
     *
     * @param words as the user typed them; nothing in them is understood as a command
     * @param limit how many hits are wanted at most
     */
    public List<Hit> search(String words, int limit) {
        return read(() -> new Search(statements).find(words, limit));
    }

    /** The findings of checks that were dismissed: by record, check and finding. */
    public List<Dismissal> dismissals() {
        return read(() -> DismissalTable.read(statements));
    }

    /** What the views remember of a kind, by name. */
    public List<Memento> mementos(Memento.Kind kind) {
        return read(() -> MementoTable.read(statements, kind));
    }

    /** What a view remembers by a name. */
    public Optional<Memento> memento(Memento.Kind kind, String name) {
        return read(() -> Optional.ofNullable(MementoTable.find(statements, kind, name)));
    }

    /** The sheets that were printed or exported, without the deleted ones; the last one first. */
    public List<KeptSheet> keptSheets() {
        return read(() -> SheetTable.read(statements));
    }

    /** The file of a kept sheet, byte for byte; nothing where there is no such sheet. */
    public Optional<byte[]> keptFile(String id) {
        return read(() -> Optional.ofNullable(SheetTable.file(statements, id)));
    }

    /** The records that a kept sheet used, each as it was then. */
    public List<Entry> keptRecords(String id) {
        return read(() -> SheetTable.used(statements, id));
    }

    /**
     * Steps of the history, the last one first.
     *
     * @param before only steps below this number: {@link Integer#MAX_VALUE} for the last ones, then the last number one has got
     * @param limit how many at most
     */
    public List<Step> history(int before, int limit) {
        return read(() -> StepTable.before(statements, before, limit));
    }

    /**
     * What was done to a record, the last first; what undid and redid it included. There may be two touches of one step: of a
     * source and of its text.
     *
     * @param before only by steps below this number
     * @param limit how many at most
     */
    public List<Touch> historyOf(Id<?> record, int before, int limit) {
        return read(() -> StepTable.touches(statements, record, before, limit));
    }

    /** The step of a number. */
    public Optional<Step> step(int number) {
        return read(() -> Optional.ofNullable(StepTable.find(statements, number)));
    }

    /** What a step did, in its order; nothing where the dossier was begun by it, or there is no such step. */
    public List<Trace> traces(int step) {
        return read(() -> StepTable.traces(statements, step));
    }

    /** The edit that is undone next. */
    public Optional<Step> undoable() {
        return read(() -> Optional.ofNullable(StepTable.undoable(statements)));
    }

    /** The edit that is redone next. */
    public Optional<Step> redoable() {
        return read(() -> Optional.ofNullable(StepTable.redoable(statements)));
    }

    /**
     * The records that were removed and are not there, each with the step that removed it last; the last removed first. What an
     * undone edit had added is among them once it can no longer be redone.
     */
    public List<Touch> wastebasket() {
        return read(() -> StepTable.wastebasket(statements));
    }

    /** Asks which records have what. */
    public KeyQueries keys() {
        return new KeyQueries(statements, this::read);
    }

    private <E extends Entry> Optional<E> entry(Id<E> id, Class<E> type) {
        return entry(id).filter(type::isInstance).map(type::cast);
    }

    private <T> List<T> list(Transaction.Body<Map<Integer, T>> body) {
        return List.copyOf(read(body).values());
    }

    /** The numbers of the records that a statement names. */
    private Rows rows(String statement, Id<?>... of) {
        Object[] ids = Stream.of(of).map(Id::value).toArray();
        return new Rows(statements.only(statement, Row::text, ids));
    }

    private <T> T read(Transaction.Body<T> body) {
        lock.lock();
        try {
            Connection connection = statements.connection();
            return Diagnosis.of(
                    file,
                    () -> snapshots && connection.getAutoCommit() ? Transaction.of(connection, body) : body.run());
        } finally {
            lock.unlock();
        }
    }
}
