package chancery.briefing.compose;

import chancery.model.Account;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Edtf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a dossier was known at the end of a day. A source that was published later is not there, nor is what rests on such
 * sources alone; what an event's later sources say of it is not used; and what was still ahead is told as scheduled, even
 * where the dossier knows by now that it happened.
 */
final class Known {

    private final Papers papers;
    private final Moment asOf;
    private final Set<Id<?>> laterSources = new HashSet<>();

    Known(Papers papers, Moment asOf) {
        this.papers = papers;
        this.asOf = asOf;
        for (Source source : papers.sources()) {
            Edtf published = source.published();
            if (published != null && asOf.before(published.bounds(asOf.zone()))) {
                laterSources.add(source.id());
            }
        }
    }

    /** Whether every source of the dossier was there. */
    boolean everything() {
        return laterSources.isEmpty();
    }

    /** Whether a source was there. */
    boolean source(Id<Source> id) {
        return !laterSources.contains(id);
    }

    /** Those of some passages that stand in sources that were there. */
    List<Passage> passages(List<Passage> passages) {
        return everything()
                ? passages
                : passages.stream().filter(passage -> source(passage.source())).toList();
    }

    /** An event as it was known, or nothing where it was not. */
    Optional<Event> event(@Nullable Event event) {
        if (event == null || onlyLater(event.passages())) {
            return Optional.empty();
        }
        List<Passage> passages = passages(event.passages());
        boolean hindsight = passages.size() < event.passages().size();
        When when = hindsight ? thenTold(event) : event.when();
        boolean told = event.reality() == Reality.OCCURRED || event.reality() == Reality.ONGOING;
        boolean ahead = asOf.before(when.bounds());
        if (told && ahead && passages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                event.id(),
                event.title(),
                hindsight || told && ahead ? null : event.summary(),
                event.kind(),
                told && ahead ? Reality.SCHEDULED : event.reality(),
                when,
                event.place(),
                event.participants(),
                passages,
                event.accounts().stream()
                        .filter(account -> source(account.source()))
                        .toList(),
                event.importance(),
                event.tags(),
                event.issues()));
    }

    /** The date that a source of the time gave, where it is known that sources differ. */
    private When thenTold(Event event) {
        for (Account account : event.accounts()) {
            When own = account.when();
            if (own != null && source(account.source())) {
                return own;
            }
        }
        return event.when();
    }

    private boolean onlyLater(List<Passage> passages) {
        return !passages.isEmpty() && passages(passages).isEmpty();
    }

    /** Whether a quote was known: it was said, and a source of the time has it. */
    boolean quote(@Nullable Quote quote) {
        return quote != null
                && !onlyLater(quote.passages())
                && !asOf.before(said(quote).bounds());
    }

    /** When a quote was said: its own date, or that of its event. */
    When said(Quote quote) {
        When own = quote.saidWhen();
        if (own != null) {
            return own;
        }
        Event event = papers.event(quote.event());
        return event == null ? When.UNDATED : event.when();
    }

    /** Whether a position was known and held at the end of the day. */
    boolean position(Position position) {
        return begun(position.holds())
                && !ended(position.holds())
                && (position.evidence().isEmpty()
                        || position.evidence().stream().anyMatch(this::evidence));
    }

    /** Whether a position can have been taken by then. */
    boolean begun(Holding holds) {
        Edtf from = holds.from();
        return from == null || !asOf.before(from.bounds(asOf.zone()));
    }

    private boolean ended(Holding holds) {
        Edtf to = holds.to();
        if (to == null) {
            return false;
        }
        Bounds bounds = to.bounds(asOf.zone());
        return !bounds.undated() && bounds.latest() < asOf.now();
    }

    /** Whether a piece of evidence was there. */
    boolean evidence(Evidence evidence) {
        if (evidence instanceof Evidence.OfQuote quoted) {
            return quote(papers.quote(quoted.id()));
        }
        return evidence instanceof Evidence.OfEvent happened
                && event(papers.event(happened.id())).isPresent();
    }

    /** Whether a note had been written, on something that was known. */
    boolean note(Note note) {
        return (note.time() == null || note.time().isBefore(asOf.end()))
                && subject(note).isPresent();
    }

    /** What a note is about, as it was known. */
    Optional<Entry> subject(Note note) {
        Entry entry = papers.entry(note.on());
        return entry == null ? Optional.empty() : entry.match(new KnownEntry(this));
    }
}
