package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Quote;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through all records of a kind, some at a time, so that not all of them are in memory, and others can read in between.
 * Each part is as the file is when it is read, unless all is read within {@link Shelf#still}. Throws as {@link Shelf}.
 */
public final class Walk {

    private static final int SLICE = 5_000;

    private final Statements statements;
    private final KeyQueries.Reading reading;

    Walk(Statements statements, KeyQueries.Reading reading) {
        this.statements = statements;
        this.reading = reading;
    }

    /** Reads the records of some numbers. */
    @FunctionalInterface
    private interface Shelved<T> {
        Collection<T> of(Rows rows) throws SQLException;
    }

    /** Finds what comes after a place. */
    @FunctionalInterface
    private interface Next {
        Slice after(Object last) throws SQLException;
    }

    /** The numbers of some records, and the place of the last of them. */
    private record Slice(String json, Object last) {}

    /**
     * Through the events, as fast as it goes.
     *
     * @param taker takes some events, which are in no order
     */
    public void events(Consumer<List<Event>> taker) {
        byRow("event/next", rows -> EventTable.read(statements, rows).values(), taker);
    }

    /** Through the quotes, as {@link #events} through the events. */
    public void quotes(Consumer<List<Quote>> taker) {
        byRow("quote/next", rows -> QuoteTable.read(statements, rows).values(), taker);
    }

    /**
     * Through the events by id.
     *
     * @param taker takes some events by id, all of which follow those before
     */
    public void eventsById(Consumer<List<Event>> taker) {
        byId(EntryKind.EVENT, rows -> EventTable.read(statements, rows).values(), taker);
    }

    /** Through the quotes by id, as {@link #eventsById} through the events. */
    public void quotesById(Consumer<List<Quote>> taker) {
        byId(EntryKind.QUOTE, rows -> QuoteTable.read(statements, rows).values(), taker);
    }

    private <T> void byRow(String next, Shelved<T> shelved, Consumer<List<T>> taker) {
        go(0, last -> statements.only(next, row -> new Slice(row.text(), row.number()), last, SLICE), shelved, taker);
    }

    private <T extends Entry> void byId(EntryKind kind, Shelved<T> shelved, Consumer<List<T>> taker) {
        go(
                "",
                last -> statements.only(
                        "entry/next", row -> new Slice(row.text(), row.text()), kind.word(), last, SLICE),
                rows -> shelved.of(rows).stream()
                        .sorted(Comparator.comparing(Entry::id, Comparator.naturalOrder()))
                        .toList(),
                taker);
    }

    private <T> void go(Object first, Next next, Shelved<T> shelved, Consumer<List<T>> taker) {
        Object last = first;
        List<T> some;
        do {
            Object after = last;
            Slice slice = reading.read(() -> next.after(after));
            some = List.copyOf(reading.read(() -> shelved.of(new Rows(slice.json))));
            taker.accept(some);
            last = slice.last;
        } while (some.size() == SLICE);
    }
}
