package chancery.timeline;

import chancery.model.EventColumns;
import chancery.time.Tick;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What there is to be shown: the events in columns, their words by row, and the actors. It never changes; after an edit
 * there is another one. Words are asked for only where a row is drawn.
 */
public final class TimelineContent {

    private final EventColumns events;
    private final IntFunction<String> title;
    private final IntFunction<String> detail;
    private final List<TimelineActor> actors;
    private final int dated;
    private final @Nullable Extent extent;

    /**
     * Takes a dossier's events and actors.
     *
     * @param events rows in order of their earliest start, undated ones last
     * @param title the title of a row; not empty
     * @param detail a few words more on a row, such as its date's wording; empty for none
     * @param actors in the order in which {@code events} counts them
     */
    public TimelineContent(
            EventColumns events, IntFunction<String> title, IntFunction<String> detail, List<TimelineActor> actors) {
        this.events = events;
        this.title = title;
        this.detail = detail;
        this.actors = List.copyOf(actors);
        int rows = events.size();
        while (rows > 0 && EventTimes.undated(events, rows - 1)) {
            rows--;
        }
        dated = rows;
        extent = extentOf(events, dated);
    }

    /** The events. */
    public EventColumns events() {
        return events;
    }

    /** The title of a row. */
    public String title(int row) {
        return title.apply(row);
    }

    /** A few words more on a row; empty for none. */
    public String detail(int row) {
        return detail.apply(row);
    }

    /** The actors, in the order in which the events count them. */
    public List<TimelineActor> actors() {
        return actors;
    }

    /** How many rows have a date: rows 0 up to this one are dated, all after wait in the tray. */
    public int dated() {
        return dated;
    }

    /** How many rows have none. */
    public int undated() {
        return events.size() - dated;
    }

    /** From the earliest bound to the latest one, or nothing where no event is dated. */
    public Optional<Extent> extent() {
        return Optional.ofNullable(extent);
    }

    /**
     * The stretch worth showing: the extent and the as-of day, or the month around that day where no event is dated.
     *
     * @param asOf any tick, or {@link Tick#FUTURE} for no such day
     */
    public Extent extentAround(long asOf) {
        if (extent == null) {
            return Extent.around(Tick.known(asOf) ? asOf : 0, 15);
        }
        return Tick.known(asOf) ? extent.with(asOf) : extent;
    }

    private static @Nullable Extent extentOf(EventColumns events, int dated) {
        if (dated == 0) {
            return null;
        }
        long first = EventTimes.from(events, 0);
        long last = EventTimes.to(events, 0);
        for (int row = 1; row < dated; row++) {
            first = Math.min(first, EventTimes.from(events, row));
            last = Math.max(last, EventTimes.to(events, row));
        }
        return new Extent(first, last);
    }
}
