package chancery.filter;

import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Reliability;
import chancery.model.Source;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the file answers to conditions which the columns do not tell, as keys of records; each is asked once. */
final class Answers {

    private final Ground ground;
    private final Map<Condition, BitSet> known = new ConcurrentHashMap<>();

    Answers(Ground ground) {
        this.ground = ground;
    }

    /** The records, of whatever kinds, in which words stand. */
    BitSet to(Condition.Text text) {
        return known.computeIfAbsent(text, asked -> ground.queries().saying(text.words()));
    }

    /** The events at which one of some actors speaks. */
    BitSet to(Condition.Actors actors) {
        return known.computeIfAbsent(actors, asked -> {
            BitSet keys = ground.queries().spokenBy(actors.any());
            keys.or(ground.queries().quoting(actors.any()));
            return keys;
        });
    }

    /** The events on one of some issues. */
    BitSet to(Condition.Issues issues) {
        return known.computeIfAbsent(issues, asked -> ground.queries().on(issues.any()));
    }

    /** The events and the quotes that rest on one of some sources. */
    BitSet to(Condition.Sources sources) {
        return known.computeIfAbsent(sources, asked -> ground.queries().restingOn(sources.any()));
    }

    /** The events and the quotes that rest on a source which is good enough. */
    BitSet to(Condition.Graded graded) {
        return known.computeIfAbsent(graded, asked -> {
            List<Id<Source>> enough = enough(graded);
            return enough.isEmpty() ? new BitSet() : ground.queries().restingOn(enough);
        });
    }

    /** The events that have one of some tags. */
    BitSet to(Condition.Tags tags) {
        return known.computeIfAbsent(tags, asked -> ground.queries().tagged(tags.any()));
    }

    /** The sources that are good enough. */
    List<Id<Source>> enough(Condition.Graded graded) {
        return ground.sources().stream()
                .filter(source -> enough(graded, source.grade()))
                .map(Source::id)
                .toList();
    }

    /** Forgets what was asked for others than some conditions. */
    void keep(List<Condition> some) {
        known.keySet().retainAll(some);
    }

    /** F and 6 stand for what cannot be judged, which is not the worst and not the best. */
    private static boolean enough(Condition.Graded least, Grade grade) {
        Reliability reliability = least.reliability();
        return (reliability == null
                        || grade.reliability() != Reliability.F
                                && grade.reliability().compareTo(reliability) <= 0)
                && (least.credibility() == 0 || grade.credibility() <= least.credibility());
    }
}
