package chancery.work;

import java.util.concurrent.CancellationException;

/**
 * Where a task says how far it is and hears whether it is still wanted. A long task calls {@link #check} between its steps, a
 * few times a second. May be called from any thread.
 */
public interface Progress {

    /** The fraction of a task that cannot say how far it is. */
    double UNKNOWN = -1;

    /** Says nothing to anybody, and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void fraction(double fraction) {}

        @Override
        public void words(String words) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * How much is done.
     *
     * @param fraction 0 to 1, cut to that range; {@link #UNKNOWN} or another negative number where it is not known
     */
    void fraction(double fraction);

    /** What is being done, in the user's words, such as "Reading sources". */
    void words(String words);

    /** Whether nobody waits for the answer any longer. */
    boolean cancelled();

    /** How much is done: {@code done} of {@code all}; not known where {@code all} is 0. */
    default void fraction(long done, long all) {
        fraction(all <= 0 ? UNKNOWN : (double) done / all);
    }

    /**
     * Ends the task here where it was cancelled.
     *
     * @throws CancellationException where nobody waits for the answer any longer
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
