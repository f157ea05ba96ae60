package chancery.filter;

import chancery.store.Links;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of the records, events among them, that meet a condition, as {@link Condition} says what it means. */
final class KeyMeeting implements Condition.Cases<BitSet> {

    private final Linked linked;
    private final Links links;
    private final Links.OfQuotes quotes;
    private final Answers answers;
    private final BitSet keys;

    /**
     * For one condition.
     *
     * @param events the keys of the events that meet it; records are added to them
     */
    KeyMeeting(Linked linked, Answers answers, BitSet events) {
        this.linked = linked;
        this.links = linked.links();
        this.quotes = links.quotes();
        this.answers = answers;
        this.keys = events;
    }

    @Override
    public BitSet text(Condition.Text text) {
        keys.or(answers.to(text));
        return linked.followToNotes(keys);
    }

    @Override
    public BitSet actors(Condition.Actors actors) {
        BitSet who = linked.keys(actors.any());
        linked.addQuotes(
                keys,
                quote -> who.get(quotes.speaker()[quote])
                        || who.get(quotes.behalf()[quote])
                        || !actors.speaking() && who.get(quotes.relayed()[quote]));
        linked.addPositions(keys, position -> who.get(position.actor()) || who.get(position.behalf()));
        keys.or(who);
        return linked.followToNotes(keys);
    }

    @Override
    public BitSet kinds(Condition.Kinds kinds) {
        return following();
    }

    @Override
    public BitSet realities(Condition.Realities realities) {
        return following();
    }

    @Override
    public BitSet issues(Condition.Issues issues) {
        BitSet on = linked.keys(issues.any());
        BitSet positions = new BitSet();
        linked.addPositions(positions, position -> on.get(position.issue()));
        BitSet borneOut = new BitSet();
        for (Links.Evidence evidence : links.evidence()) {
            if (positions.get(evidence.position())) {
                borneOut.set(evidence.on());
            }
        }
        linked.addQuotes(keys, quote -> borneOut.get(quotes.key()[quote]));
        keys.or(positions);
        keys.or(on);
        return linked.followToNotes(keys);
    }

    @Override
    public BitSet sources(Condition.Sources sources) {
        keys.or(answers.to(sources));
        return resting(linked.keys(sources.any()));
    }

    @Override
    public BitSet graded(Condition.Graded graded) {
        keys.or(answers.to(graded));
        return resting(linked.keys(answers.enough(graded)));
    }

    @Override
    public BitSet important(Condition.Important important) {
        return following();
    }

    @Override
    public BitSet period(Condition.Period period) {
        linked.addQuotes(
                keys,
                quote -> quotes.timed(quote)
                        ? period.touches(quotes.from()[quote], quotes.to()[quote])
                        : quotes.event()[quote] != 0 && keys.get(quotes.event()[quote]));
        Map<Integer, Boolean> holding = new HashMap<>();
        for (Links.OfPosition position : links.positions()) {
            if (position.since() != null || position.until() != null) {
                holding.put(position.key(), period.touches(begin(position.since()), end(position.until())));
            }
        }
        linked.followToPositions(keys);
        holding.forEach(keys::set);
        return linked.followToNotes(keys);
    }

    @Override
    public BitSet hasQuote() {
        BitSet all = new BitSet();
        linked.addQuotes(all, quote -> true);
        linked.followToPositions(all);
        keys.or(all);
        return linked.followToNotes(keys);
    }

    @Override
    public BitSet hasNote() {
        for (Links.OfNote note : links.notes()) {
            keys.set(note.key());
            keys.set(note.about());
        }
        keys.and(linked.everything());
        return keys;
    }

    @Override
    public BitSet tags(Condition.Tags tags) {
        return following();
    }

    private BitSet following() {
        linked.followToQuotes(keys);
        linked.followToPositions(keys);
        return linked.followToNotes(keys);
    }

    private BitSet resting(BitSet sources) {
        linked.followToPositions(keys);
        keys.or(sources);
        return linked.followToNotes(keys);
    }

    private static long begin(@Nullable String since) {
        return since == null ? Tick.PAST : Edtf.parse(since).bounds().earliest();
    }

    private static long end(@Nullable String until) {
        return until == null ? Tick.FUTURE : Edtf.parse(until).bounds().latest();
    }
}
