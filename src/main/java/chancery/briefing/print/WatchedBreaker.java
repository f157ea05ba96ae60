package chancery.briefing.print;

import chancery.work.Progress;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Finds where lines may break as the engine's own does, and says how far the engine is: setting a long sheet is one long call, in
 * which it asks for nothing else again and again.
 */
final class WatchedBreaker implements FSTextBreaker {

    /** The rest of the work, once all lines are broken, as a part of it all. */
    private static final double REST = 0.2;

    private final FSTextBreaker own;
    private final Progress progress;
    private final long total;
    private long done;
    private int told = -1;

    /** @param total about how many characters there are */
    WatchedBreaker(FSTextBreaker own, Progress progress, long total) {
        this.own = own;
        this.progress = progress;
        this.total = Math.max(1, total);
    }

    @Override
    public int next() {
        return own.next();
    }

    @Override
    public void setText(String text) {
        progress.check();
        done += text.length();
        int percent = (int) Math.min(100 * (1 - REST), 100 * (1 - REST) * done / total);
        if (percent > told) {
            told = percent;
            progress.fraction(percent / 100.0);
        }
        own.setText(text);
    }
}
