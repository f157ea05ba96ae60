package chancery.edit;

import java.util.List;

/** What comes of asking for an edit that may not be possible. */
public sealed interface Proposal {

    /** Calls the case of this proposal and returns its answer. */
    <R> R match(Cases<R> cases);

    /**
     * It can be made.
     *
     * @param differences what the two records say differently, where a choice can be made
     */
    record Possible(Plan plan, List<Difference> differences) implements Proposal {

        /** Copies the list. */
        public Possible {
            differences = List.copyOf(differences);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.possible(this);
        }
    }

    /**
     * It cannot.
     *
     * @param reason why not and what can be done, in the user's words
     */
    record Refused(String reason) implements Proposal {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(reason);
        }
    }

    /**
     * Something that two records say differently.
     *
     * @param kept what the one says that stays
     * @param other what the one says that goes
     */
    record Difference(Trait trait, String kept, String other) {}

    /**
     * One answer for each case.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R possible(Possible possible);

        R refused(String reason);
    }
}
