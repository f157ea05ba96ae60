package chancery.viewmodel;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.KnownFrom;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.time.Tick;
import chancery.timeline.Shown;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was known at the end of a day, by {@link KnownFrom}'s rule. A snapshot: of another day, or after an edit, there is
 * another one.
 */
public final class KnownThen {

    private final @Nullable LocalDate day;
    private final long tick;
    private final Contents contents;
    private final KnownFrom from;
    private final BitSet later;
    private final Tally notYet;

    private KnownThen(@Nullable LocalDate day, Contents contents, KnownFrom from, BitSet later) {
        this.day = day;
        this.contents = contents;
        this.tick = tickOf(day);
        this.from = from;
        this.later = later;
        this.notYet = new Tally(
                later.cardinality(), from.laterQuotes(tick), from.laterPositions(tick), from.laterNotes(tick));
    }

    /** Everything was known. */
    public static KnownThen all(@Nullable LocalDate day, Contents contents) {
        return new KnownThen(day, contents, KnownFrom.ALWAYS, new BitSet());
    }

    /** Finds out what was known; not for the JavaFX thread, since a million events take a moment. */
    static KnownThen of(LocalDate day, Contents contents, KnownFrom from) {
        return new KnownThen(day, contents, from, from.later(contents.events(), tickOf(day)));
    }

    /** The last second of a day, or {@link Tick#FUTURE} for no day. */
    static long tickOf(@Nullable LocalDate day) {
        return day == null ? Tick.FUTURE : Tick.lastOf(day);
    }

    /** The day whose end this is; null where there is none, and everything was known. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** The last second of the day, or {@link Tick#FUTURE} where there is none. */
    public long tick() {
        return tick;
    }

    /** Whether everything in the dossier was known. */
    public boolean everything() {
        return notYet.equals(Tally.NONE);
    }

    /** How much was not known yet. */
    public Tally notYet() {
        return notYet;
    }

    /** Leaves what was not known yet out of the timeline, or fades it, among the rows of {@link #contents}. */
    Shown shown(boolean hides) {
        return hides ? Shown.without(later) : Shown.without(new BitSet(), later);
    }

    /** The dossier whose rows are meant. */
    Contents contents() {
        return contents;
    }

    /** Whether the event of a row of the dossier's columns was known. */
    public boolean event(int row) {
        return !later.get(row);
    }

    /** How an event was seen at the end of the day: what lies wholly after it was still to come, whatever is known of it by now. */
    public Reality reality(Event event) {
        long start = event.when().bounds().start().earliest();
        return Tick.known(start) && start > tick ? event.reality().ahead() : event.reality();
    }

    /** Whether what rests on some sources was known: one of them was there, or it rests on none. */
    public boolean any(Collection<Id<Source>> sources) {
        return sources.isEmpty() || sources.stream().anyMatch(this::source);
    }

    /** Whether a source was there. */
    public boolean source(Id<Source> id) {
        return from.source(id) <= tick;
    }

    /** Whether a quote was known. */
    public boolean quote(Quote quote) {
        return from.quote(quote) <= tick;
    }

    /** Whether a position was known. */
    public boolean position(Id<Position> id) {
        return from.position(id) <= tick;
    }

    /** Whether a note was there. */
    public boolean note(Id<Note> id) {
        return from.note(id) <= tick;
    }

    /**
     * The day on which a record became known; nothing where it was known by then. Not for the JavaFX thread.
     *
     * @param shelf tells the number of an event
     */
    public Optional<LocalDate> since(Entry entry, Shelf shelf) {
        long first = Tick.PAST;
        if (entry instanceof Event event) {
            OptionalInt key = shelf.eventKey(event.id());
            first = key.isPresent() ? from.event(key.getAsInt()) : Tick.PAST;
        } else if (entry instanceof Quote quote) {
            first = from.quote(quote);
        } else if (entry instanceof Source source) {
            first = from.source(source.id());
        } else if (entry instanceof Position position) {
            first = from.position(position.id());
        } else if (entry instanceof Note note) {
            first = from.note(note.id());
        }
        return first <= tick ? Optional.empty() : Optional.of(Tick.day(first));
    }

    /** From when on each record was known. */
    public KnownFrom from() {
        return from;
    }
}
