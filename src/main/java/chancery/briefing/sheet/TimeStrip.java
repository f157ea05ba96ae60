package chancery.briefing.sheet;

import chancery.time.Tick;
import chancery.timeline.StripItem;
import java.util.List;

/**
 * Events along one line of time. A renderer draws as many as there is room for, the weightiest first.
 *
 * @param marks in the order of their weight; each is dated
 * @param asOf the last second that was known, in {@link Tick}s
 */
public record TimeStrip(List<Mark> marks, long asOf) {

    /** Copies the list. */
    public TimeStrip {
        marks = List.copyOf(marks);
    }

    /**
     * One event.
     *
     * @param item what is drawn
     * @param words the same in words, for those who cannot see it
     */
    public record Mark(StripItem item, String words) {}
}
