package chancery.anchor;

import chancery.model.Passage;
import java.util.List;
import java.util.Optional;

/** What became of a passage when its text was attached, edited or replaced. */
public sealed interface Whereabouts {

    /** The passage as it was. */
    Passage was();

    /** The passage as the text has it, with the text's own characters; nothing where a person must say. */
    Optional<Passage> now();

    /** Calls the case and returns its answer. */
    <R> R match(Cases<R> cases);

    /** It stands where it stood. */
    record Stands(Passage was, Passage is) implements Whereabouts {
        @Override
        public Optional<Passage> now() {
            return Optional.of(is);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stands(this);
        }
    }

    /** Its words stand elsewhere, in one place that is plainly theirs. */
    record Moved(Passage was, Passage is) implements Whereabouts {
        @Override
        public Optional<Passage> now() {
            return Optional.of(is);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /**
     * Its words stand nowhere, or in several places between which nothing decides.
     *
     * @param candidates places it may belong to, the likeliest first; never taken without being asked for
     */
    record Unsure(Passage was, List<Candidate> candidates) implements Whereabouts {

        /** Copies the list. */
        public Unsure {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Optional<Passage> now() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unsure(this);
        }
    }

    /**
     * One answer for each case.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R stands(Stands stands);

        R moved(Moved moved);

        R unsure(Unsure unsure);
    }
}
