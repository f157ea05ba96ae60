package chancery.filter;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.time.Tick;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The rows of the events that meet a condition. What the columns do not tell is asked of the file. */
final class RowMeeting implements Condition.Cases<BitSet> {

    private static final Reality[] REALITIES = Reality.values();

    private final Ground ground;
    private final EventColumns columns;
    private final Answers answers;

    RowMeeting(Ground ground, Answers answers) {
        this.ground = ground;
        this.columns = ground.columns();
        this.answers = answers;
    }

    @Override
    public BitSet text(Condition.Text text) {
        return ground.rows(answers.to(text));
    }

    @Override
    public BitSet actors(Condition.Actors actors) {
        if (actors.speaking()) {
            return ground.rows(answers.to(actors));
        }
        Set<Id<Actor>> wanted = new HashSet<>(actors.any());
        boolean[] of = new boolean[ground.actors().size()];
        for (int index = 0; index < of.length; index++) {
            of[index] = wanted.contains(ground.actors().get(index).id());
        }
        return takingPart(of);
    }

    private BitSet takingPart(boolean[] of) {
        BitSet rows = new BitSet(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            for (int place = columns.actorCount(row) - 1; place >= 0; place--) {
                if (of[columns.actor(row, place)]) {
                    rows.set(row);
                    break;
                }
            }
        }
        return rows;
    }

    @Override
    public BitSet kinds(Condition.Kinds kinds) {
        Set<String> wanted = new HashSet<>(kinds.any());
        boolean[] of = new boolean[columns.kinds().size()];
        for (int index = 0; index < of.length; index++) {
            of[index] = wanted.contains(columns.kinds().get(index));
        }
        return ground.rows(row -> of[columns.kind(row)]);
    }

    @Override
    public BitSet realities(Condition.Realities realities) {
        boolean[] of = new boolean[REALITIES.length];
        for (int index = 0; index < of.length; index++) {
            of[index] = realities.any().contains(REALITIES[index]);
        }
        return ground.rows(row -> of[columns.reality(row)]);
    }

    @Override
    public BitSet issues(Condition.Issues issues) {
        return ground.rows(answers.to(issues));
    }

    @Override
    public BitSet sources(Condition.Sources sources) {
        return ground.rows(answers.to(sources));
    }

    @Override
    public BitSet graded(Condition.Graded graded) {
        return ground.rows(answers.to(graded));
    }

    @Override
    public BitSet important(Condition.Important important) {
        return ground.rows(row -> columns.importance(row) >= important.least());
    }

    @Override
    public BitSet period(Condition.Period period) {
        return ground.rows(row -> {
            long begin = columns.startEarliest(row);
            long end = columns.endLatest(row);
            return period.touches(begin, end) && (Tick.known(begin) || Tick.known(end));
        });
    }

    @Override
    public BitSet hasQuote() {
        return ground.rows(row -> columns.quotes(row) != 0);
    }

    @Override
    public BitSet hasNote() {
        return ground.rows(ground.queries().noted());
    }

    @Override
    public BitSet tags(Condition.Tags tags) {
        return ground.rows(answers.to(tags));
    }
}
