package chancery.filter;

import chancery.model.Worded;

/** The sorts of conditions, in the order in which they are offered. */
public enum Sort implements Worded {
    TEXT,
    ACTOR,
    SPEAKER,
    KIND,
    REALITY,
    ISSUE,
    SOURCE,
    GRADE,
    IMPORTANCE,
    PERIOD,
    QUOTE,
    NOTE,
    TAG;

    static final Condition.Cases<Sort> OF = new Condition.Cases<>() {
        @Override
        public Sort text(Condition.Text text) {
            return TEXT;
        }

        @Override
        public Sort actors(Condition.Actors actors) {
            return actors.speaking() ? SPEAKER : ACTOR;
        }

        @Override
        public Sort kinds(Condition.Kinds kinds) {
            return KIND;
        }

        @Override
        public Sort realities(Condition.Realities realities) {
            return REALITY;
        }

        @Override
        public Sort issues(Condition.Issues issues) {
            return ISSUE;
        }

        @Override
        public Sort sources(Condition.Sources sources) {
            return SOURCE;
        }

        @Override
        public Sort graded(Condition.Graded graded) {
            return GRADE;
        }

        @Override
        public Sort important(Condition.Important important) {
            return IMPORTANCE;
        }

        @Override
        public Sort period(Condition.Period period) {
            return PERIOD;
        }

        @Override
        public Sort hasQuote() {
            return QUOTE;
        }

        @Override
        public Sort hasNote() {
            return NOTE;
        }

        @Override
        public Sort tags(Condition.Tags tags) {
            return TAG;
        }
    };
}
