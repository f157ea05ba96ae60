package chancery.edit;

import chancery.store.Shelf;
import chancery.store.Step;
import java.util.List;
import java.util.function.Function;

/** Whether one edit of the past can be taken back, now. */
public sealed interface TakingBack {

    /** Calls the case that holds, and returns its answer. */
    <R> R match(Function<? super Clear, ? extends R> clear, Function<? super Blocked, ? extends R> blocked);

    /** Finds out, and changes nothing. */
    static TakingBack of(Shelf shelf, int number) {
        return new BackPlan(shelf, number).plan();
    }

    /**
     * Nothing stands in the way.
     *
     * @param edit takes it back, and can itself be undone
     */
    record Clear(Edit edit) implements TakingBack {

        @Override
        public <R> R match(Function<? super Clear, ? extends R> clear, Function<? super Blocked, ? extends R> blocked) {
            return clear.apply(this);
        }
    }

    /**
     * It has to stay.
     *
     * @param words why, for the user
     * @param later the edits that stand in the way, the earliest first; empty where it is something else
     */
    record Blocked(String words, List<Step> later) implements TakingBack {

        /** Copies the list. */
        public Blocked {
            later = List.copyOf(later);
        }

        @Override
        public <R> R match(Function<? super Clear, ? extends R> clear, Function<? super Blocked, ? extends R> blocked) {
            return blocked.apply(this);
        }
    }
}
