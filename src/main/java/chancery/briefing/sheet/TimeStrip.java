package chancery.briefing.sheet;

import chancery.time.Tick;
import chancery.timeline.StripItem;
import java.util.List;

/**
 * Events along one line of time.
 *
 * @param items in the order of time; each is dated
 * @param asOf the last second that was known, in {@link Tick}s
 * @param words the strip in words, for those who cannot see it
 */
public record TimeStrip(List<StripItem> items, long asOf, String words) {

    /** Copies the list. */
    public TimeStrip {
        items = List.copyOf(items);
    }
}
