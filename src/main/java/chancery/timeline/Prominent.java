package chancery.timeline;

import chancery.model.EventColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/**
 * Which events of a full lane are worth places of their own: of every stretch of time the most important. A stretch is a power
 * of two of ticks long, and all stretches of a length lie end to end from tick 0 on, so that the same events are found worth it
 * while the user pans, and while he zooms until a stretch has become twice as wide. What was found is remembered, for one layout
 * engine.
 */
final class Prominent {

    private static final double NARROWEST = 256;
    private static final int MOST_RUNNING = 100;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int FEWEST = 6;
    private static final int MOST = 60;
    private static final int MOST_A_LEVEL = 4;
    private static final int LOOKED_AT = 8;

    private static final Comparator<Worthy> IN_ORDER = Comparator.comparing(Worthy::words)
            .thenComparingLong(Worthy::weight)
            .reversed();

    private final EventColumns events;
    private final LaneTable table;
    private final Map<Stretch, Found> remembered = new HashMap<>();
    private final Map<Stretch, List<Worthy>> rememberedRunning = new HashMap<>();

    /**
     * A row worth a place.
     *
     * @param words whether its words stand in this lane
     * @param weight how much it matters
     */
    record Worthy(int row, boolean words, long weight) {}

    /** A stretch of time of a lane, and how many of its events are asked for. */
    private record Stretch(int lane, int exponent, long place, int most) {

        static Stretch at(long tick, int lane, int exponent, int most) {
            return new Stretch(lane, exponent, tick >> exponent, most);
        }

        long from() {
            return place << exponent;
        }

        long to() {
            return place + 1 << exponent;
        }
    }

    /** The rows of a stretch that are worth places, and the first entry of the lane behind it. */
    private record Found(List<Worthy> rows, int end) {}

    Prominent(EventColumns events, LaneTable table) {
        this.events = events;
        this.table = table;
    }

    /**
     * The rows of a lane that are worth places in a stretch of time and somewhat beyond: those that have their words in it before
     * those that do not, and of each the most important first.
     *
     * @param levels how many rows of marks the lane has
     */
    List<Worthy> of(int lane, long from, long to, double pixelsPerTick, int levels) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
            rememberedRunning.clear();
        }
        int most = Math.min(MOST, FEWEST + MOST_A_LEVEL * levels);
        int exponent = (int) Math.max(0, Math.ceil(Math.log(NARROWEST / pixelsPerTick) / Math.log(2)));
        LaneRows rows = table.rows(lane);
        Stretch first = Stretch.at(from, lane, exponent, most);
        List<Worthy> worthy = new ArrayList<>(running(first));
        int entry = rows.from(0, first.from());
        while (entry < rows.size() && EventTimes.from(events, rows.row(entry)) <= to) {
            Found found = found(Stretch.at(EventTimes.from(events, rows.row(entry)), lane, exponent, most));
            worthy.addAll(found.rows);
            entry = found.end;
        }
        worthy.sort(IN_ORDER);
        return worthy;
    }

    /** What has begun before a stretch and reaches into it, as far as it is worth a place in the stretch in which it began. */
    private List<Worthy> running(Stretch stretch) {
        List<Worthy> known = rememberedRunning.get(stretch);
        if (known == null) {
            known = new ArrayList<>();
            for (int row : table.touching(stretch.lane, stretch.from(), MOST_RUNNING)) {
                long began = EventTimes.from(events, row);
                if (began < stretch.from()) {
                    found(Stretch.at(began, stretch.lane, stretch.exponent, stretch.most)).rows.stream()
                            .filter(worthy -> worthy.row == row)
                            .forEach(known::add);
                }
            }
            rememberedRunning.put(stretch, known);
        }
        return known;
    }

    private Found found(Stretch stretch) {
        return remembered.computeIfAbsent(stretch, this::find);
    }

    /** Of the foremost rows at least half such as have their words in this lane, if there are so many: dots alone tell little. */
    private Found find(Stretch stretch) {
        LaneRows rows = table.rows(stretch.lane);
        int from = rows.from(0, stretch.from());
        int to = rows.from(from, stretch.to());
        List<Worthy> worthy = new ArrayList<>();
        if (to - from <= stretch.most) {
            for (int entry = from; entry < to; entry++) {
                worthy.add(worthy(rows.row(entry), stretch.lane));
            }
            return new Found(worthy, to);
        }
        PrimitiveIterator.OfInt foremost = rows.foremost().between(from, to);
        int wordless = 0;
        for (int i = 0; i < LOOKED_AT * stretch.most && worthy.size() < stretch.most && foremost.hasNext(); i++) {
            Worthy next = worthy(foremost.nextInt(), stretch.lane);
            if (next.words || wordless < stretch.most / 2) {
                worthy.add(next);
                wordless += next.words ? 0 : 1;
            }
        }
        return new Found(worthy, to);
    }

    private Worthy worthy(int row, int lane) {
        return new Worthy(row, table.plan().labelLane(row) == lane, Importance.drawn(events, row));
    }
}
