package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.time.Tick;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads {@link Links}, of those that were read before only what edits may have changed. */
final class LinkReading {

    private static final Set<EntryKind> KEYED = Set.of(
            EntryKind.SOURCE, EntryKind.ACTOR, EntryKind.ISSUE, EntryKind.QUOTE, EntryKind.POSITION, EntryKind.NOTE);

    private final Statements statements;
    private final Links before;
    private final Collection<EntryKind> touched;

    /**
     * Of a file as it is now.
     *
     * @param before what was read before
     * @param touched of which kinds records were changed since
     */
    LinkReading(Statements statements, Links before, Collection<EntryKind> touched) {
        this.statements = statements;
        this.before = before;
        this.touched = touched;
    }

    Links read() {
        boolean quotes = touched.contains(EntryKind.QUOTE);
        boolean positions = touched.contains(EntryKind.POSITION) || quotes;
        return new Links(
                quotes ? quotes() : before.quotes(),
                positions ? positions() : before.positions(),
                positions || touched.contains(EntryKind.EVENT) ? evidence() : before.evidence(),
                touched.contains(EntryKind.NOTE) ? notes() : before.notes(),
                touched.stream().anyMatch(KEYED::contains) ? keys() : before.keys());
    }

    private Links.OfQuotes quotes() {
        int count = Objects.requireNonNullElse(statements.first("quote/count", Row::number), 0);
        Links.OfQuotes quotes = Links.OfQuotes.some(count);
        int[] next = {0};
        statements.each("quote/links", row -> {
            int quote = next[0]++;
            quotes.key()[quote] = row.number();
            quotes.speaker()[quote] = row.number();
            quotes.behalf()[quote] = row.number();
            quotes.relayed()[quote] = row.number();
            quotes.event()[quote] = row.number();
            boolean timed = row.number() == 1;
            quotes.from()[quote] = timed ? row.tick() : Tick.FUTURE;
            quotes.to()[quote] = timed ? row.tick() : Tick.PAST;
        });
        return quotes;
    }

    private List<Links.OfPosition> positions() {
        return statements.list(
                "position/links",
                row -> new Links.OfPosition(
                        row.number(), row.number(), row.number(), row.number(), row.textOrNull(), row.textOrNull()));
    }

    private List<Links.Evidence> evidence() {
        return statements.list("position_evidence/links", row -> new Links.Evidence(row.number(), row.number()));
    }

    private List<Links.OfNote> notes() {
        return statements.list("note/links", row -> new Links.OfNote(row.number(), row.number()));
    }

    private Map<Id<?>, Integer> keys() {
        Map<Id<?>, Integer> keys = new HashMap<>();
        statements.each("entry/small", row -> {
            int key = row.number();
            keys.put(row.<Entry>id(), key);
        });
        return keys;
    }
}
