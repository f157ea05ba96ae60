package chancery.filter;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a record can be asked for. Several values within a condition mean any of them. Each condition is first one on events;
 * what it means for the others follows the same lines, and where a condition says nothing else:
 *
 * <ul>
 *   <li>a quote meets it where the event does at which it was said,
 *   <li>a position meets it where one of the quotes or events does on which it rests,
 *   <li>a note meets it where the record does which it is on.
 * </ul>
 */
public sealed interface Condition {

    /** Calls the case for this condition and returns its answer. */
    <R> R match(Cases<R> cases);

    /** Which sort of condition this is: those of one sort can be joined. */
    default Sort sort() {
        return match(Sort.OF);
    }

    /** What meets this or another, as one condition; nothing where they are of two sorts, or of one that has a single value. */
    default Optional<Condition> or(Condition other) {
        return Joined.of(this, other);
    }

    /**
     * Words stand in the record itself, as the search finds them; in a note, or in the record it is on.
     *
     * @param words as typed; the last may be a beginning
     */
    record Text(String words) implements Condition {

        /** Refuses a blank. */
        public Text {
            if (words.isBlank()) {
                throw new IllegalArgumentException("no words");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * An actor takes part in the event, whatever its part; it speaks the quote, or the quote is spoken on its behalf or relayed by
     * it; it takes the position, or the position is taken on its behalf; a note is on the actor itself.
     *
     * @param speaking whether it must speak: be named as a speaker of the event or of a quote said at it, and not only relay
     */
    record Actors(List<Id<Actor>> any, boolean speaking) implements Condition {

        /** Copies the list; refuses an empty one. */
        public Actors {
            any = some(any);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actors(this);
        }
    }

    /** The event is of a kind. */
    record Kinds(List<String> any) implements Condition {

        /** Copies the list; refuses an empty one. */
        public Kinds {
            any = some(any);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kinds(this);
        }
    }

    /** The event is held to be real in some way. */
    record Realities(List<Reality> any) implements Condition {

        /** Copies the list; refuses an empty one. */
        public Realities {
            any = some(any);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.realities(this);
        }
    }

    /** The event or the position is on an issue; a quote bears out a position on it; a note is on the issue itself. */
    record Issues(List<Id<Issue>> any) implements Condition {

        /** Copies the list; refuses an empty one. */
        public Issues {
            any = some(any);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.issues(this);
        }
    }

    /** A passage of the event or of the quote is from a source, or the source tells the event its own way. */
    record Sources(List<Id<Source>> any) implements Condition {

        /** Copies the list; refuses an empty one. */
        public Sources {
            any = some(any);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sources(this);
        }
    }

    /**
     * As {@link Sources}, with the sources that are graded at least so well. What cannot be judged is not good enough for any.
     *
     * @param reliability A to E, or null where it is all the same
     * @param credibility 1 to 5, or 0 where it is all the same
     */
    record Graded(@Nullable Reliability reliability, int credibility) implements Condition {

        /** Refuses what cannot be compared. */
        public Graded {
            if (reliability == Reliability.F || credibility < 0 || credibility > 5) {
                throw new IllegalArgumentException("what cannot be judged is no least grade");
            }
            if (reliability == null && credibility == 0) {
                throw new IllegalArgumentException("no grade");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.graded(this);
        }
    }

    /**
     * The analyst marked the event as at least so important.
     *
     * @param least 1 to 3
     */
    record Important(int least) implements Condition {

        /** Refuses what every event or none is. */
        public Important {
            if (least < 1 || least > 3) {
                throw new IllegalArgumentException("importance is asked for from 1 to 3, not " + least);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.important(this);
        }
    }

    /**
     * The event may have lasted or fallen into a stretch of time; so may the quote, where it has a time of its own; a position holds
     * within it, where it says since or until when. What has no date is within no period.
     *
     * @param from the first tick, or {@link chancery.time.Tick#PAST}
     * @param to the last tick, or {@link chancery.time.Tick#FUTURE}
     * @param wording what was typed for it
     */
    record Period(long from, long to, String wording) implements Condition {

        /** Refuses a stretch that ends before it begins. */
        public Period {
            if (to < from) {
                throw new IllegalArgumentException("a period ends before it begins");
            }
        }

        /** Whether something that may begin and end at these ticks touches it. */
        boolean touches(long begin, long end) {
            return begin <= to && end >= from;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.period(this);
        }
    }

    /** A quote was said at the event; the position rests on one. A quote is one. */
    record HasQuote() implements Condition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hasQuote();
        }
    }

    /** There is a note on the record itself. A note is one. */
    record HasNote() implements Condition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hasNote();
        }
    }

    /** The event has a tag. */
    record Tags(List<String> any) implements Condition {

        /** Copies the list; refuses an empty one. */
        public Tags {
            any = some(any);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tags(this);
        }
    }

    /**
     * One answer for each condition.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R text(Text text);

        R actors(Actors actors);

        R kinds(Kinds kinds);

        R realities(Realities realities);

        R issues(Issues issues);

        R sources(Sources sources);

        R graded(Graded graded);

        R important(Important important);

        R period(Period period);

        R hasQuote();

        R hasNote();

        R tags(Tags tags);
    }

    private static <T> List<T> some(List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("any of nothing");
        }
        return values.stream().distinct().toList();
    }
}
