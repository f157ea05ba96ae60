package chancery.briefing.sheet;

import chancery.model.Reality;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.List;

/**
 * Events along one line of time.
 *
 * @param marks in the order of time; each is dated
 * @param asOf the last second that was known, in {@link Tick}s
 * @param words the strip in words, for those who cannot see it
 */
public record Strip(List<Mark> marks, long asOf, String words) {

    /** Copies the list. */
    public Strip {
        marks = List.copyOf(marks);
    }

    /**
     * One event.
     *
     * @param title what it is called
     * @param date in words
     * @param bounds where it lies; not undated
     * @param reality whether it has happened
     * @param importance 0 to 3
     */
    public record Mark(String title, String date, Bounds bounds, Reality reality, int importance) {}
}
