package chancery.viewmodel;

import chancery.model.Id;
import chancery.model.KnownFrom;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.time.Tick;
import chancery.timeline.Shown;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
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
    static KnownThen all(@Nullable LocalDate day, Contents contents) {
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

    /** The day on which something became known that was not known yet; nothing where it was known. */
    public Optional<LocalDate> since(long known) {
        return known <= tick ? Optional.empty() : Optional.of(Tick.day(known));
    }

    /** From when on each record was known. */
    public KnownFrom from() {
        return from;
    }
}
