package chancery.viewmodel.inspect;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.store.Shelf;
import chancery.time.Tick;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The records that refer to a record, as far as a page can show them. */
final class Referring {

    /** More than a page shows, so that what is sorted first is nearly always what comes first. */
    private static final int MOST = 2_000;

    private static final Comparator<Event> BY_TIME = Comparator.comparing(
                    (Event event) -> event.when().undated())
            .thenComparingLong(event -> event.when().bounds().earliest())
            .thenComparingLong(event -> latest(event))
            .thenComparing(Event::id);

    private final List<Entry> entries;

    private Referring(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the records that refer to one. */
    static Referring to(Id<? extends Entry> id, Shelf shelf) {
        return new Referring(shelf.referringTo(id).stream()
                .limit(MOST)
                .flatMap(other -> shelf.entry(other).stream())
                .toList());
    }

    /** The events among them that fit, in the order of time. */
    List<Event> events(Predicate<Event> fits) {
        return of(Event.class, fits).stream().sorted(BY_TIME).toList();
    }

    /** The quotes among them that fit. */
    List<Quote> quotes(Predicate<Quote> fits) {
        return of(Quote.class, fits);
    }

    /** The positions among them that fit. */
    List<Position> positions(Predicate<Position> fits) {
        return of(Position.class, fits);
    }

    private <T extends Entry> List<T> of(Class<T> kind, Predicate<T> fits) {
        return entries.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fits)
                .toList();
    }

    private static long latest(Event event) {
        return Tick.known(event.when().bounds().latest())
                ? event.when().bounds().latest()
                : Tick.FUTURE;
    }
}
