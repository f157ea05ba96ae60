package chancery.filter;

import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.store.Links;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The keys of the records that meet a condition, as {@link Condition} says what it means. */
final class Meeting implements Condition.Cases<BitSet> {

    private final Ground ground;
    private final Links links;

    Meeting(Ground ground) {
        this.ground = ground;
        this.links = ground.links();
    }

    @Override
    public BitSet text(Condition.Text text) {
        return ground.followToNotes(ground.queries().saying(text.words()));
    }

    @Override
    public BitSet actors(Condition.Actors actors) {
        BitSet who = Evaluation.keys(links, actors.any());
        BitSet keys = actors.speaking() ? ground.queries().spokenBy(actors.any()) : ground.takingPart(who);
        for (Links.OfQuote quote : links.quotes()) {
            boolean speaks = who.get(quote.speaker()) || who.get(quote.behalf());
            if (speaks || !actors.speaking() && who.get(quote.relayed())) {
                keys.set(quote.key());
            }
            if (speaks && actors.speaking() && quote.event() != 0) {
                keys.set(quote.event());
            }
        }
        ground.addPositions(keys, position -> who.get(position.actor()) || who.get(position.behalf()));
        keys.or(who);
        return ground.followToNotes(keys);
    }

    @Override
    public BitSet kinds(Condition.Kinds kinds) {
        Set<String> wanted = new HashSet<>(kinds.any());
        boolean[] of = new boolean[ground.columns().kinds().size()];
        for (int index = 0; index < of.length; index++) {
            of[index] = wanted.contains(ground.columns().kinds().get(index));
        }
        return following(row -> of[ground.columns().kind()[row]]);
    }

    @Override
    public BitSet realities(Condition.Realities realities) {
        Set<Reality> wanted = EnumSet.noneOf(Reality.class);
        wanted.addAll(realities.any());
        return following(row -> wanted.contains(ground.columns().realityOf(row)));
    }

    @Override
    public BitSet issues(Condition.Issues issues) {
        BitSet on = Evaluation.keys(links, issues.any());
        BitSet positions = new BitSet();
        ground.addPositions(positions, position -> on.get(position.issue()));
        BitSet keys = ground.queries().on(issues.any());
        Set<Integer> borneOut = new HashSet<>();
        links.evidence().stream()
                .filter(evidence -> positions.get(evidence.position()))
                .forEach(evidence -> borneOut.add(evidence.on()));
        ground.addQuotes(keys, quote -> borneOut.contains(quote.key()));
        keys.or(positions);
        keys.or(on);
        return ground.followToNotes(keys);
    }

    @Override
    public BitSet sources(Condition.Sources sources) {
        BitSet keys = ground.queries().restingOn(sources.any());
        ground.followToPositions(keys);
        keys.or(Evaluation.keys(links, sources.any()));
        return ground.followToNotes(keys);
    }

    @Override
    public BitSet graded(Condition.Graded graded) {
        List<Id<Source>> enough = ground.sources().stream()
                .filter(source -> enough(graded, source.grade()))
                .map(Source::id)
                .toList();
        return enough.isEmpty() ? new BitSet() : sources(new Condition.Sources(enough));
    }

    @Override
    public BitSet period(Condition.Period period) {
        var columns = ground.columns();
        BitSet keys = ground.events(row -> dated(columns.startEarliest()[row], columns.endLatest()[row])
                && period.touches(columns.startEarliest()[row], columns.endLatest()[row]));
        ground.addQuotes(
                keys,
                quote -> quote.timed()
                        ? period.touches(quote.from(), quote.to())
                        : quote.event() != 0 && keys.get(quote.event()));
        Map<Integer, Boolean> holding = new HashMap<>();
        links.positions().stream()
                .filter(position -> position.since() != null || position.until() != null)
                .forEach(position ->
                        holding.put(position.key(), period.touches(begin(position.since()), end(position.until()))));
        ground.followToPositions(keys);
        holding.forEach(keys::set);
        return ground.followToNotes(keys);
    }

    @Override
    public BitSet hasQuote() {
        BitSet keys = ground.events(row -> ground.columns().quotes()[row] != 0);
        BitSet quotes = new BitSet();
        ground.addQuotes(quotes, quote -> true);
        ground.followToPositions(quotes);
        keys.or(quotes);
        return ground.followToNotes(keys);
    }

    @Override
    public BitSet hasNote() {
        BitSet keys = new BitSet();
        links.notes().forEach(note -> {
            keys.set(note.key());
            keys.set(note.about());
        });
        keys.and(ground.everything());
        return keys;
    }

    @Override
    public BitSet tags(Condition.Tags tags) {
        return following(ground.queries().tagged(tags.any()));
    }

    private BitSet following(IntPredicate rows) {
        return following(ground.events(rows));
    }

    private BitSet following(BitSet events) {
        ground.followToQuotes(events);
        ground.followToPositions(events);
        return ground.followToNotes(events);
    }

    /** F and 6 stand for what cannot be judged, which is not the worst and not the best. */
    private static boolean enough(Condition.Graded least, Grade grade) {
        Reliability reliability = least.reliability();
        return (reliability == null
                        || grade.reliability() != Reliability.F
                                && grade.reliability().compareTo(reliability) <= 0)
                && (least.credibility() == 0 || grade.credibility() <= least.credibility());
    }

    private static boolean dated(long begin, long end) {
        return Tick.known(begin) || Tick.known(end);
    }

    private static long begin(@Nullable String since) {
        return since == null ? Tick.PAST : Edtf.parse(since).bounds().earliest();
    }

    private static long end(@Nullable String until) {
        return until == null ? Tick.FUTURE : Edtf.parse(until).bounds().latest();
    }
}
