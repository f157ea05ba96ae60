package chancery.briefing.compose;

import chancery.briefing.order.Scope;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Source;
import chancery.store.Shelf;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which records a sheet of some scope is written from: those it covers, as far as they were known. */
public final class Reach {

    private final Papers papers;
    private final Known known;
    private final Within within;
    private final Moment asOf;

    /**
     * The reach of a scope.
     *
     * @param today the day that counts where neither the scope nor the dossier name one
     */
    public Reach(Papers papers, Scope scope, LocalDate today) {
        Ground ground = Ground.of(papers, scope, null, today);
        this.papers = papers;
        this.known = ground.known();
        this.within = ground.within();
        this.asOf = ground.asOf();
    }

    /** The record as it was known, where it was and the scope covers it. */
    public Optional<Entry> known(Entry entry) {
        return entry.match(new KnownEntry(known)).filter(then -> then.match(within));
    }

    /** Whether a record was known, whether or not the scope covers it. */
    public boolean knew(Entry entry) {
        return entry.match(new KnownEntry(known)).isPresent();
    }

    /** Whether a record lies within reach. */
    public boolean covers(Entry entry) {
        return known(entry).isPresent();
    }

    /** Whether a position was known and held. */
    public boolean holds(Position position) {
        return known.position(position) && position.match(within);
    }

    /** The positions that were known and held. */
    public Stream<Position> positions() {
        return papers.positions().stream().filter(this::holds);
    }

    /** The records that lie within reach, and not within that of an earlier moment. Looks only at events that can be among them. */
    public Stream<Entry> beyond(Reach earlier, Shelf shelf) {
        if (!earlier.asOf.end().isBefore(asOf.end())) {
            return Stream.empty();
        }
        return Stream.of(
                        papers.sources().stream(),
                        events(earlier, shelf),
                        papers.quotes().stream(),
                        papers.positions().stream(),
                        papers.notes().stream())
                .flatMap(entries -> entries.map(Entry.class::cast))
                .filter(entry -> covers(entry) && !earlier.covers(entry));
    }

    private Stream<Event> events(Reach earlier, Shelf shelf) {
        List<Id<Source>> published = papers.sources().stream()
                .map(Source::id)
                .filter(id -> known.source(id) && !earlier.known.source(id))
                .toList();
        BitSet resting = published.isEmpty() ? new BitSet() : shelf.keys().restingOn(published);
        EventColumns columns = papers.columns();
        BitSet rows = within.rows();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            long start = columns.startEarliest(row);
            boolean since = start > earlier.asOf.now() && start <= asOf.now();
            rows.set(row, since || resting.get(columns.key(row)));
        }
        papers.fetch(rows.stream().toArray());
        return rows.stream().mapToObj(papers::event);
    }
}
