package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.model.When;
import chancery.time.Edtf;
import chancery.viewmodel.form.Marked;
import chancery.viewmodel.form.Proposed.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What accepting a suggestion records. */
public sealed interface Draft {

    /** Calls the case for this draft and returns its answer. */
    <R> R match(Cases<R> cases);

    /**
     * The date of an event: of one that is recorded already and has none, or of a new one, which rests on the sentence.
     *
     * @param event the event without a date that rests on these words, or null for a new one
     * @param stretch the sentence as a new event, with what it may be called
     */
    record Dating(When when, @Nullable Id<Event> event, Marked stretch) implements Draft {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dating(this);
        }
    }

    /** The day on which the source was published, which the text tells at its head. */
    record Publishing(Edtf day) implements Draft {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.publishing(this);
        }
    }

    /**
     * A quote.
     *
     * @param parts at least one, in the order of the text
     * @param relayedBy who passes the words on; nobody where the text says nothing
     * @param cue the word of saying, or null
     * @param event the event the words were said at, or null
     */
    record Quoting(
            QuoteKind kind,
            List<Part> parts,
            Who speaker,
            Who relayedBy,
            @Nullable String cue,
            @Nullable Id<Event> event)
            implements Draft {

        /** Copies the list. */
        public Quoting {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quoting(this);
        }
    }

    /**
     * Names of an actor.
     *
     * @param actor somebody new, or somebody of the dossier's id with the aliases that are new
     * @param known whether the dossier has the actor
     */
    record Naming(Actor actor, boolean known) implements Draft {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.naming(this);
        }
    }

    /**
     * One answer for each case.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        R dating(Dating dating);

        R publishing(Publishing publishing);

        R quoting(Quoting quoting);

        R naming(Naming naming);
    }
}
