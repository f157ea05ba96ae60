package chancery.viewmodel.timeline;

import chancery.model.EventColumns;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The titles of the rows. Of a moderate number of events all are read before they are shown; of very many only those that
 * somebody has asked for, some milliseconds later, so that a million titles need no memory. To be used on the JavaFX thread.
 */
final class Titles implements IntFunction<String> {

    private static final int MOST_KNOWN = 40_000;

    private final Session session;
    private final EventColumns events;
    private final Map<Integer, String> known = new HashMap<>();

    /** What was known before the last edit: shown until it has been read anew, so that nothing flickers. */
    private final Map<Integer, String> before = new HashMap<>();

    private final Set<Integer> wanted = new HashSet<>();
    private boolean reading;

    /** Whether every title is known. */
    private boolean complete;

    /** None are known yet. */
    Titles(Session session, EventColumns events) {
        this.session = session;
        this.events = events;
    }

    /**
     * After edits, those of before are known; and what was read with the dossier is.
     *
     * @param retitled what has another title since then, by key; null where that may be any
     */
    Titles(Titles earlier, EventColumns events, @Nullable Map<Integer, String> retitled) {
        this.session = earlier.session;
        this.events = events;
        before.putAll(earlier.before);
        if (retitled == null) {
            before.putAll(earlier.known);
        } else {
            known.putAll(earlier.known);
            known.putAll(retitled);
            before.keySet().removeAll(retitled.keySet());
            complete = few() && (earlier.complete || IntStream.of(events.keys()).allMatch(known::containsKey));
        }
    }

    @Override
    public String apply(int row) {
        int key = events.key(row);
        String title = known.get(key);
        if (title == null) {
            wanted.add(key);
            title = before.getOrDefault(key, TimelineContent.AWAITED);
        }
        return title;
    }

    /** Whether there are so few that all are read at once. */
    boolean few() {
        return events.size() <= Contents.MOST_TITLED;
    }

    /** Whether there are so few that all are to be read before they are shown, and that has not been done. */
    boolean outstanding() {
        return few() && !complete;
    }

    /** Whether some have been asked for and are not there yet. */
    boolean awaited() {
        return reading || !wanted.isEmpty();
    }

    /** Reads those that have been asked for in vain, or all where there are few; where there are any, says when it has. */
    void read(Runnable done) {
        boolean first = outstanding();
        if (first) {
            IntStream.of(events.keys()).forEach(wanted::add);
        }
        // One question at a time: what is asked for meanwhile is in the next.
        if (reading || wanted.isEmpty() && !first) {
            return;
        }
        reading = true;
        int[] keys = wanted.stream().mapToInt(Integer::intValue).toArray();
        wanted.clear();
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        session.ask(shelf -> shelf.eventTitles(keys), titles -> {
            reading = false;
            complete |= first;
            take(keys, titles);
            done.run();
        });
    }

    private void take(int[] keys, List<String> titles) {
        for (int i = 0; i < keys.length; i++) {
            known.put(keys[i], titles.get(i));
            before.remove(keys[i]);
        }
    }
}
