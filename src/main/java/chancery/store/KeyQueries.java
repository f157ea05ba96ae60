package chancery.store;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Source;
import chancery.store.image.Image;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which records have what, as sets of their keys: the numbers that stand for records within one open file, unique over all
 * kinds. A question costs what its answer is long, whatever the dossier holds. Throws as {@link Shelf}.
 */
public final class KeyQueries {

    private final Statements statements;
    private final Reading reading;

    /** Reads in peace from who else reads and writes. */
    @FunctionalInterface
    interface Reading {
        <T> T read(Transaction.Body<T> body);
    }

    KeyQueries(Statements statements, Reading reading) {
        this.statements = statements;
        this.reading = reading;
    }

    /** The records, of whatever kind, in which words stand, as {@link Shelf#search} understands them; none for no word. */
    public BitSet saying(String words) {
        Terms terms = Terms.of(words);
        return terms.none() ? new BitSet() : keys("search/keys", terms.query());
    }

    /** The events that have one of some tags. */
    public BitSet tagged(Collection<String> tags) {
        return keys("event_tag/events", list(tags));
    }

    /** The events that are on one of some issues. */
    public BitSet on(Collection<Id<Issue>> issues) {
        return keys("event_issue/events", ids(issues));
    }

    /** The events at which one of some actors is named as the speaker. */
    public BitSet spokenBy(Collection<? extends Id<?>> actors) {
        return keys("event_participant/speaking", ids(actors));
    }

    /** The events and the quotes that rest on one of some sources. */
    public BitSet restingOn(Collection<Id<Source>> sources) {
        return keys("source/rests-on", ids(sources));
    }

    /** Every tag, in the order of its letters. */
    public List<String> tags() {
        return reading.read(() -> statements.list("event_tag/tags", Row::text));
    }

    /** What everything but the events hangs on. Takes a second for a few hundred thousand records. */
    public Links links() {
        return reading.read(() -> {
            Map<Id<?>, Integer> keys = new HashMap<>();
            statements.each("entry/small", row -> {
                int key = row.number();
                keys.put(row.<Entry>id(), key);
            });
            return new Links(
                    statements.list("quote/links", Links.OfQuote::of),
                    statements.list(
                            "position/links",
                            row -> new Links.OfPosition(
                                    row.number(),
                                    row.number(),
                                    row.number(),
                                    row.number(),
                                    row.textOrNull(),
                                    row.textOrNull())),
                    statements.list("position_evidence/links", row -> new Links.Evidence(row.number(), row.number())),
                    statements.list("note/links", row -> new Links.OfNote(row.number(), row.number())),
                    keys);
        });
    }

    private BitSet keys(String statement, @Nullable Object... arguments) {
        return reading.read(() -> {
            BitSet keys = new BitSet();
            statements.each(statement, row -> keys.set(row.number()), arguments);
            return keys;
        });
    }

    private static String ids(Collection<? extends Id<?>> ids) {
        return list(ids.stream().map(Id::value).toList());
    }

    private static String list(Collection<String> texts) {
        return Image.text(Map.of("of", List.copyOf(texts)));
    }
}
