package chancery.store;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is read from a dossier. Each call sees the file as the last finished write left it, whole: never half of a
 * transaction. May be used from any thread; calls wait for each other.
 *
 * <p>Every call may throw {@link StoreFailed} where the file cannot be read, and {@link DossierRefused} where it holds what no
 * record can hold.
 */
public final class Shelf {

    Shelf() {}

    /** The dossier as a whole. */
    public Dossier dossier() {
        return Soon.answer();
    }

    /** The sources, by number. */
    public List<Source> sources() {
        return Soon.answer();
    }

    /** The actors: by kind, then by name, without regard to case and accents. */
    public List<Actor> actors() {
        return Soon.answer();
    }

    /** The places, by name, without regard to case and accents. */
    public List<Place> places() {
        return Soon.answer();
    }

    /** The issues, by id. */
    public List<Issue> issues() {
        return Soon.answer();
    }

    /** The events: by earliest start, then latest end, then id; the undated last. */
    public List<Event> events() {
        return Soon.answer();
    }

    /** The event of this id. */
    public Optional<Event> event(Id<Event> id) {
        return Soon.answer();
    }

    /**
     * The event of a key of {@link EventColumns#key()}.
     *
     * @throws java.util.NoSuchElementException where it is no longer there
     */
    public Event event(int key) {
        return Soon.answer();
    }

    /** All events as columns, their actors as indices into {@link #actors()}. */
    public EventColumns eventColumns() {
        return Soon.answer();
    }

    /** The titles of all events, row by row as {@link #eventColumns()} has them. */
    public String[] eventTitles() {
        return Soon.answer();
    }

    /** The quotes: by their first passage's reference, then id; those without a passage last. */
    public List<Quote> quotes() {
        return Soon.answer();
    }

    /** The quote of this id. */
    public Optional<Quote> quote(Id<Quote> id) {
        return Soon.answer();
    }

    /** The positions, by issue, actor and date. */
    public List<Position> positions() {
        return Soon.answer();
    }

    /** The notes, by id. */
    public List<Note> notes() {
        return Soon.answer();
    }

    /** The record of this id, of whatever kind. */
    public Optional<Entry> entry(Id<?> id) {
        return Soon.answer();
    }

    /** The text of a source, where it is held. */
    public Optional<String> text(Id<Source> id) {
        return Soon.answer();
    }

    /** Whether the text of a source is held. */
    public boolean holdsText(Id<Source> id) {
        return Soon.answer();
    }

    /** The quotes that an actor speaks, that are spoken on its behalf, or that it relays; in the order of {@link #quotes()}. */
    public List<Quote> quotesOf(Id<Actor> actor) {
        return Soon.answer();
    }

    /** The quotes that were said at an event, in the order of {@link #quotes()}. */
    public List<Quote> quotesAt(Id<Event> event) {
        return Soon.answer();
    }

    /** The positions that rest on a quote or an event. */
    public List<Position> positionsOn(Evidence evidence) {
        return Soon.answer();
    }

    /** The positions that an actor takes, or that are taken on its behalf. */
    public List<Position> positionsOf(Id<Actor> actor) {
        return Soon.answer();
    }

    /** The notes on a record. */
    public List<Note> notesOn(Id<?> id) {
        return Soon.answer();
    }

    /** The records that refer to a record, by id: while there are any, it cannot be removed. */
    public List<Id<?>> referringTo(Id<?> id) {
        return Soon.answer();
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
        return Soon.answer();
    }
}
