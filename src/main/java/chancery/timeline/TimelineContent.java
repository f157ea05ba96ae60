package chancery.timeline;

import chancery.model.EventColumns;
import chancery.model.EventTopics;
import chancery.time.Tick;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to be shown: the events in columns, their words by row, and the actors. It never changes; after an edit
 * there is another one. Words are asked for only where a row is drawn.
 */
public final class TimelineContent {

    /** Stands for a title that is still being read: nothing is written there. */
    public static final String AWAITED = "…";

    /** As long as one moment lasts, at most: a minute, in seconds. */
    private static final long MOMENT = 60;

    private static final TopicColumn NOT_KNOWN = new TopicColumn(List.of(), new EventTopics(new int[1], new int[0]));

    private final EventColumns events;
    private final IntFunction<String> title;
    private final IntFunction<String> detail;
    private final List<TimelineActor> actors;
    private final int dated;
    private final @Nullable Extent extent;
    private final Grouping grouping;
    private final Stances stances;
    private final Shown shown;
    private final Map<LaneBy, TopicColumn> topics;
    private final long idle;

    /**
     * Takes a dossier's events and actors.
     *
     * @param events rows in order of their earliest known bound, undated ones last
     * @param title the title of a row; not empty, and {@link #AWAITED} where it is not known yet
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
        shown = Shown.ALL;
        extent = extentOf(events, dated, shown);
        grouping = new Grouping();
        stances = Stances.NONE;
        topics = Map.of();
        idle = 0;
    }

    private TimelineContent(
            TimelineContent earlier, EventColumns events, IntFunction<String> title, RowChanges changes) {
        this.events = events;
        this.title = title;
        detail = earlier.detail;
        actors = earlier.actors;
        int datedNow = earlier.dated;
        for (int row : changes.gone()) {
            datedNow -= row < earlier.dated ? 1 : 0;
        }
        for (int row : changes.come()) {
            datedNow += EventTimes.undated(events, row) ? 0 : 1;
        }
        dated = datedNow;
        shown = Shown.ALL;
        extent = extentAfter(earlier, changes);
        grouping = Grouping.after(earlier, earlier.grouping, changes);
        stances = Stances.NONE;
        topics = Map.of();
        idle = earlier.idle;
    }

    /**
     * What there is to be shown after an edit, with nothing left out. Where little changed, lanes are not sorted anew later but
     * changed, and this takes no more time than to compare the columns; it is not for the JavaFX thread.
     *
     * @param now the columns after it
     * @param people in the order in which {@code now} counts them
     */
    public TimelineContent edited(EventColumns now, IntFunction<String> titles, List<TimelineActor> people) {
        RowChanges changes = actors.equals(people) ? RowChanges.between(events, now) : null;
        return changes == null
                ? new TimelineContent(now, titles, detail, people).idlingAt(idle)
                : new TimelineContent(this, now, titles, changes);
    }

    /** All is gone through only where an event went that may have been the first or the last. */
    private @Nullable Extent extentAfter(TimelineContent earlier, RowChanges changes) {
        Extent before = earlier.extent;
        boolean kept = before != null && earlier.shown.everything();
        for (int row : changes.gone()) {
            kept &= before != null
                    && (row >= earlier.dated
                            || EventTimes.from(earlier.events, row) > before.first()
                                    && EventTimes.to(earlier.events, row) < before.last());
        }
        if (before == null || !kept) {
            return extentOf(events, dated, shown);
        }
        Extent after = before;
        for (int row : changes.come()) {
            if (row < dated) {
                after = after.with(EventTimes.from(events, row)).with(EventTimes.to(events, row));
            }
        }
        return after;
    }

    private TimelineContent(
            TimelineContent other, EventColumns events, IntFunction<String> title, Stances stances, Sifted sifted) {
        this.events = events;
        this.title = title;
        detail = other.detail;
        actors = other.actors;
        dated = other.dated;
        extent = sifted.extent;
        grouping = sifted.grouping;
        shown = sifted.shown;
        topics = sifted.topics;
        idle = sifted.idle;
        this.stances = stances;
    }

    /** What changes with the rows that are left out. */
    private record Sifted(
            Shown shown, @Nullable Extent extent, Grouping grouping, Map<LaneBy, TopicColumn> topics, long idle) {}

    private Sifted sifted() {
        return new Sifted(shown, extent, grouping, topics, idle);
    }

    /**
     * The same events, some of them left out and some faded. Rows keep their numbers. Where other rows are left out than before,
     * the whole time is measured and lanes are sorted anew, which takes time where there are many events.
     */
    public TimelineContent showing(Shown other) {
        Sifted now = other.leavesOutAs(shown)
                ? new Sifted(other, extent, grouping, topics, idle)
                : new Sifted(
                        other,
                        extentOf(events, dated, other),
                        other.everything() ? grouping.whole() : grouping.part(),
                        topics,
                        idle);
        return new TimelineContent(this, events, title, stances, now);
    }

    /**
     * The same events and words, with what another content of the same events leaves out and fades: what was sifted and sorted
     * beside the window while words were read.
     */
    public TimelineContent siftedAs(TimelineContent other) {
        if (!other.events.holdsAs(events)) {
            throw new IllegalArgumentException("sifted from other events");
        }
        return new TimelineContent(this, events, title, stances, other.sifted());
    }

    /** The same events, of which is known besides which has to do with what; lanes are sorted anew. */
    public TimelineContent knowing(Map<LaneBy, TopicColumn> others) {
        return knowing(others, new Grouping());
    }

    /**
     * As {@link #knowing(Map)}, after an edit to an earlier content of which it was known: it is read only of the events that
     * may have changed, and lanes are not sorted anew later but changed. Not for the JavaFX thread.
     *
     * @param touched the keys of events of which something may have changed that columns do not say
     * @param read of events that are named by their keys, what they have to do with: one a row, for each way that is wished
     * @return nothing where too much changed, or was not known
     */
    public Optional<TimelineContent> knowing(
            TimelineContent earlier, Set<Integer> touched, Function<int[], Map<LaneBy, TopicColumn>> read) {
        RowChanges changes = actors.equals(earlier.actors) ? RowChanges.between(earlier.events, events, touched) : null;
        if (changes == null) {
            return Optional.empty();
        }
        Map<LaneBy, TopicColumn> come =
                read.apply(IntStream.of(changes.come()).map(events::key).toArray());
        Map<LaneBy, TopicColumn> others = new EnumMap<>(LaneBy.class);
        come.forEach((by, column) -> {
            if (earlier.knows(by) && earlier.topics(by).countsAs(column)) {
                others.put(by, earlier.topics(by).after(changes, column));
            }
        });
        return others.size() < come.size()
                ? Optional.empty()
                : Optional.of(knowing(others, Grouping.after(earlier, earlier.grouping, changes)));
    }

    private TimelineContent knowing(Map<LaneBy, TopicColumn> others, Grouping whole) {
        Grouping sorting = shown.everything() ? whole : whole.part();
        return new TimelineContent(
                this, events, title, stances, new Sifted(shown, extent, sorting, Map.copyOf(others), idle));
    }

    /** Whether it is known which event has to do with which of some topics. */
    public boolean knows(LaneBy by) {
        return !by.asked() || topics.containsKey(by);
    }

    /** Which event has to do with which of some topics; none where that is not known. */
    TopicColumn topics(LaneBy by) {
        return topics.getOrDefault(by, NOT_KNOWN);
    }

    /** Which rows are left out and which are faded. */
    public Shown shown() {
        return shown;
    }

    /** Whether a row is shown in any of the lanes: it is dated and not left out. */
    public boolean shows(int row) {
        return row >= 0 && row < dated && shown.shows(row);
    }

    /**
     * The same events with other words. Nothing that took time to find out is found out again.
     *
     * @param same the columns of the same events, which may differ in how many quotes they count
     */
    public TimelineContent reworded(EventColumns same, IntFunction<String> otherTitle) {
        return new TimelineContent(this, same, otherTitle, stances, sifted());
    }

    /** The same events with other stances beside them. */
    public TimelineContent with(Stances others) {
        return new TimelineContent(this, events, title, others, sifted());
    }

    /** Whether every event stands in the same row and lane as in another content, at the same time and as important. */
    public boolean standsAs(TimelineContent other) {
        return grouping == other.grouping;
    }

    /** Whether columns have every event of this content in the same row, at the same time and as important. */
    public boolean standsAs(EventColumns other) {
        return events.standsAs(other);
    }

    /** Sorts the events into lanes, beside the window: it takes time where there are many, and is remembered. */
    public void group(Arrangement into) {
        grouping.of(this, into.by(), into.then());
    }

    /** Whether the events are sorted into these lanes already. */
    public boolean grouped(Arrangement into) {
        return grouping.has(into.by(), into.then());
    }

    /**
     * The lanes of a view.
     *
     * @param hidden the ids of actors that have no lanes
     */
    LaneTable lanes(Arrangement arrangement, Set<String> hidden) {
        SortedRows sorted = grouping.of(this, arrangement.by(), arrangement.then());
        return new LaneArranger(sorted, arrangement, hidden).table();
    }

    /** The dated rows that are shown, lane by lane as a view asks for them; an event stands in each of its lanes. */
    public List<LaneGroup> groups(ViewOptions view) {
        LaneTable table = lanes(view.lanes(), view.hiddenLanes());
        List<Lane> lanes = table.plan().lanes();
        return IntStream.range(0, lanes.size())
                .mapToObj(
                        lane -> new LaneGroup(lanes.get(lane), table.rows(lane).toArray()))
                .toList();
    }

    /** The first row from one on that is dated and shown; {@link #dated()} where there is none. */
    int nextShown(int row) {
        return Math.min(dated, shown.next(row));
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

    /** Who stands where on the chosen issue. */
    public Stances stances() {
        return stances;
    }

    /** The tick at which a dated row is counted: the middle of a moment's range, else its earliest known bound. */
    public long anchor(int row) {
        return EventTimes.anchor(events, row);
    }

    /** From the earliest to the latest known bound of a dated row. */
    public Extent extentOf(int row) {
        return new Extent(EventTimes.from(events, row), EventTimes.to(events, row));
    }

    /** How many rows have a date: rows 0 up to this one are dated, all after wait in the tray. */
    public int dated() {
        return dated;
    }

    /** How many rows have none and are not left out. */
    public int undated() {
        return shown.count(dated, events.size());
    }

    /** How many dated rows are left. */
    public int shownDated() {
        return shown.count(0, dated);
    }

    /** The same events; where none is dated and no as-of day is known, time is shown about a tick such as today's. */
    public TimelineContent idlingAt(long tick) {
        Sifted now = new Sifted(shown, extent, grouping, topics, tick);
        return new TimelineContent(this, events, title, stances, now);
    }

    /** The tick about which time is shown where nothing else says where; 0 where it was not told. */
    public long idle() {
        return idle;
    }

    /** From the earliest bound to the latest one of what is left, or nothing where no such event is dated. */
    public Optional<Extent> extent() {
        return Optional.ofNullable(extent);
    }

    /**
     * The stretch worth showing: the extent and the as-of day, or the month around that day where no event is dated; around
     * {@link #idle()} where there is no such day either. Where all of it is one moment, the day before and the day after
     * belong to it: a bar of which only the end is known would have no room, and the axis would be of seconds.
     *
     * @param asOf any tick, or {@link Tick#FUTURE} for no such day
     */
    public Extent extentAround(long asOf) {
        if (extent == null) {
            return Extent.around(Tick.known(asOf) ? asOf : idle, 15);
        }
        Extent all = Tick.known(asOf) ? extent.with(asOf) : extent;
        return all.length() <= MOMENT ? Extent.around(all.first(), 1) : all;
    }

    /** Rows stand in the order of their beginnings; ends are looked at only where there may be a later one. */
    private static @Nullable Extent extentOf(EventColumns events, int dated, Shown shown) {
        int first = shown.next(0);
        long last = Tick.PAST;
        for (int end = dated; end > first; ) {
            int begin = (end - 1) / EventColumns.PIECE * EventColumns.PIECE;
            if (events.latestBeside(begin) > last) {
                for (int row = shown.next(begin); row < end; row = shown.next(row + 1)) {
                    last = Math.max(last, EventTimes.to(events, row));
                }
            }
            end = begin;
        }
        return first >= dated ? null : new Extent(EventTimes.from(events, first), last);
    }
}
