package chancery.timeline;

import chancery.model.EventColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of very many events only those get a place that are in sight or nearly and matter most there, and all lanes are equally high.
 * The dense row counts what has no place of its own, by halving in the sorted entries; an event whose date is a range counts
 * where the range begins.
 */
final class LargePacking implements Packing {

    /** How many halves of what is in sight are packed: what is in sight, a half before it, and one to two halves behind. */
    private static final int HALVES = 5;

    private final EventColumns events;
    private final LaneTable table;
    private final Prominent prominent;
    private final LanePacker packer;
    private final SpanRule rule;
    private final TimeScale scale;
    private final Sizes sizes;
    private final int levels;
    private final double laneHeight;
    private final double height;
    private final Map<Integer, PackedLane> remembered = new HashMap<>();
    private double rememberedFrom;
    private double rememberedHalf;

    /** Takes what places depend on; {@code scale} has not been moved. */
    LargePacking(
            EventColumns events,
            LaneTable table,
            Prominent prominent,
            LanePacker packer,
            SpanRule rule,
            TimeScale scale,
            Sizes sizes,
            double plotHeight) {
        this.events = events;
        this.table = table;
        this.prominent = prominent;
        this.packer = packer;
        this.rule = rule;
        this.scale = scale;
        this.sizes = sizes;
        double rest = 2 * sizes.lanePadding() + sizes.denseRow();
        double headers = (table.plan().lanes().size() - table.roomy()) * sizes.groupHeader();
        double each = (plotHeight - headers) / Math.max(1, table.roomy()) - rest;
        levels = (int) Math.max(2, Math.min(30, each / sizes.pointRow()));
        laneHeight = rest + levels * sizes.pointRow();
        height = laneHeight * table.roomy() + headers;
    }

    @Override
    public double height(int lane) {
        return table.heading(lane) ? sizes.groupHeader() : laneHeight;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public PackedLane lane(int lane, double left, double right) {
        double half = Math.max(1, right - left) / 2;
        double start = (Math.floor(left / half) - 1) * half;
        if (start != rememberedFrom || half != rememberedHalf) {
            remembered.clear();
            rememberedFrom = start;
            rememberedHalf = half;
        }
        return remembered.computeIfAbsent(lane, ignored -> pack(lane, start, start + HALVES * half));
    }

    private PackedLane pack(int lane, double start, double end) {
        if (table.heading(lane)) {
            return PackedLane.header(sizes);
        }
        long from = scale.tick(start);
        long to = scale.tick(end);
        List<Prominent.Worthy> worthy = prominent.of(lane, from, to, scale.pixelsPerTick(), levels);
        List<Placed> placed = packer.packInOrder(worthy, levels, start, end);
        double[] centres = new double[levels];
        for (int level = 0; level < levels; level++) {
            centres[level] = sizes.lanePadding() + (level + 0.5) * sizes.pointRow();
        }
        PackedLane free = PackedLane.of(placed, new PackedLane.Measure(placed, sizes), levels, sizes);
        double dense = laneHeight - sizes.lanePadding() - sizes.denseRow() / 2;
        return new PackedLane(free.levels(), List.of(), centres, dense, laneHeight);
    }

    @Override
    public List<DenseCell> cells(int lane, PackedLane packed, double left, double right) {
        int[] settled = packed.levels().stream()
                .flatMap(List::stream)
                .mapToInt(Placed::row)
                .sorted()
                .toArray();
        long[] starts = Arrays.stream(settled)
                .mapToLong(row -> EventTimes.from(events, row))
                .sorted()
                .toArray();
        List<DenseCell> cells = new ArrayList<>();
        long index = (long) Math.floor(left / sizes.cell()) - CELLS_BEYOND;
        long tick = scale.tick(index * sizes.cell());
        LaneRows rows = table.rows(lane);
        int entry = rows.from(0, tick);
        for (; (index - CELLS_BEYOND) * sizes.cell() < right; index++) {
            long nextTick = scale.tick((index + 1) * sizes.cell());
            int end = rows.from(entry, nextTick);
            int count = end - entry - (before(starts, nextTick) - before(starts, tick));
            if (count > 0) {
                cells.add(cell(rows, index, count, entry, end, settled));
            }
            entry = end;
            tick = nextTick;
        }
        return cells;
    }

    private DenseCell cell(LaneRows lane, long index, int count, int from, int to, int[] settled) {
        IntBag rows = new IntBag();
        for (int entry = from; entry < to && rows.size() < Math.min(count, DenseCell.MOST_ROWS); entry++) {
            if (Arrays.binarySearch(settled, lane.row(entry)) < 0) {
                rows.add(lane.row(entry));
            }
        }
        return new DenseCell(index, count, Rows.of(rows.toArray()), count == 1 ? rule.of(rows.at(0)) : null);
    }

    private static int before(long[] sorted, long tick) {
        int place = Arrays.binarySearch(sorted, tick);
        while (place > 0 && sorted[place - 1] == tick) {
            place--;
        }
        return place < 0 ? -place - 1 : place;
    }
}
