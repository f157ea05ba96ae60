package chancery.viewmodel.window;

import chancery.work.Progress;

/**
 * The progress of a task that the user may give up, and whose answer is wanted all the same: a file that has been opened meanwhile
 * is to be closed again.
 */
final class Wanted implements Progress {

    private volatile Progress told = NONE;
    private volatile boolean givenUp;

    /** Passes on from now on what the task says. */
    Wanted telling(Progress progress) {
        told = progress;
        return this;
    }

    void giveUp() {
        givenUp = true;
    }

    @Override
    public void fraction(double fraction) {
        told.fraction(fraction);
    }

    @Override
    public void words(String words) {
        told.words(words);
    }

    @Override
    public boolean cancelled() {
        return givenUp || told.cancelled();
    }
}
