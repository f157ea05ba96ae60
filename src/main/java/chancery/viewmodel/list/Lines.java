package chancery.viewmodel.list;

import chancery.model.EventColumns;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the rows say, as far as it has been read. A page around a row is read when somebody looks at the row; of pages that were
 * only scrolled past, the last ones alone are read. To be used on the JavaFX thread.
 */
final class Lines {

    /** How many rows are read at once. */
    static final int PAGE = 100;

    private static final int MOST_KNOWN = 50 * PAGE;
    private static final int MOST_WAITING = 3;

    private final Session session;
    private final ListedRows rows;
    private final Runnable read;
    private final Map<Integer, EventLine> known = new HashMap<>();

    /** What was known before the last edit, by the store's numbers: shown until it is read anew, so that nothing flickers. */
    private final Map<Integer, EventLine> before = new HashMap<>();

    private final Deque<Integer> waiting = new ArrayDeque<>();
    private Contents contents;
    private boolean reading;

    /** @param read is run whenever lines that were missing are there */
    Lines(Session session, ListedRows rows, Runnable read) {
        this.session = session;
        this.rows = rows;
        this.read = read;
        this.contents = session.contents();
    }

    /** Goes on with other contents. */
    void take(Contents now) {
        EventColumns events = contents.events();
        before.clear();
        known.forEach((row, line) -> before.put(events.key(row), line));
        known.clear();
        waiting.clear();
        contents = now;
    }

    /** What the rows that are listed are rows of. */
    Contents contents() {
        return contents;
    }

    /** Reads everything anew. */
    void readAnew() {
        take(contents);
    }

    /** What an entry of the list says, or nothing where it is still being read. */
    Optional<EventLine> at(int index) {
        int row = rows.get(index);
        EventLine line = known.get(row);
        if (line == null) {
            want(index / PAGE);
            line = known.get(row);
        }
        return Optional.ofNullable(line == null ? before.get(contents.events().key(row)) : line);
    }

    private void want(int page) {
        waiting.remove(page);
        waiting.addFirst(page);
        while (waiting.size() > MOST_WAITING) {
            waiting.removeLast();
        }
        readNext();
    }

    private void readNext() {
        if (reading || waiting.isEmpty()) {
            return;
        }
        int[] wanted = missing(waiting.removeFirst());
        Contents of = contents;
        KnownThen then = session.asOf().known();
        reading = true;
        session.ask(shelf -> new LineReader(of, shelf, then).lines(wanted), lines -> {
            reading = false;
            if (of == contents && then.tick() == session.asOf().known().tick()) {
                keep(lines);
            }
            readNext();
        });
    }

    private int[] missing(int page) {
        int to = Math.min(rows.size(), (page + 1) * PAGE);
        return IntStream.range(Math.min(to, page * PAGE), to)
                .map(rows::get)
                .filter(row -> row >= 0 && !known.containsKey(row))
                .toArray();
    }

    private void keep(List<EventLine> lines) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        lines.forEach(line -> known.put(line.row(), line));
        if (!lines.isEmpty()) {
            read.run();
        }
    }
}
