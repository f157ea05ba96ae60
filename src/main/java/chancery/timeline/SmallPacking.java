package chancery.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every event of a moderate number has its place, in sight or not: so lanes keep their heights while the user pans. Lanes
 * have as many rows as they need, as long as all of them together are not much higher than the plot; else the fullest give up
 * rows until they are, and show what no longer fits as numbers.
 */
final class SmallPacking implements Packing {

    /** How many entries there may be. */
    static final int MOST_ENTRIES = 12_000;

    private static final int MOST_LEVELS = 14;
    private static final int FEWEST_LEVELS = 2;
    private static final double MOST_PLOTS = 2.2;

    private final List<PackedLane> lanes;
    private final Sizes sizes;
    private final double height;

    SmallPacking(LaneTable table, LanePacker packer, Sizes sizes, double plotHeight) {
        this.sizes = sizes;
        int count = table.plan().lanes().size();
        int most = count == 1 ? MOST_LEVELS * 3 : MOST_LEVELS;
        List<List<Placed>> placed = new ArrayList<>(count);
        for (int lane = 0; lane < count; lane++) {
            placed.add(packer.pack(lane, table.rows(lane).toArray(), most));
        }
        double headers = (count - table.roomy()) * sizes.groupHeader();
        List<PackedLane.Measure> measures = placed.stream()
                .map(entries -> new PackedLane.Measure(entries, sizes))
                .toList();
        int levels = most;
        while (levels > FEWEST_LEVELS && height(table, measures, levels) + headers > MOST_PLOTS * plotHeight) {
            levels--;
        }
        lanes = new ArrayList<>(count);
        for (int lane = 0; lane < count; lane++) {
            PackedLane.Measure measure = measures.get(lane);
            List<Placed> entries = placed.get(lane);
            // What was placed in order of time is placed anew, lest the most important stand in the rows that are given
            // up.
            if (measure.levels() > levels) {
                entries = packer.packTight(lane, table.rows(lane).toArray(), levels);
                measure = new PackedLane.Measure(entries, sizes);
            }
            lanes.add(table.heading(lane) ? PackedLane.header(sizes) : PackedLane.of(entries, measure, levels, sizes));
        }
        height = lanes.stream().mapToDouble(PackedLane::height).sum();
    }

    @Override
    public double height(int lane) {
        return lanes.get(lane).height();
    }

    @Override
    public PackedLane lane(int lane, double left, double right) {
        return lanes.get(lane);
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<DenseCell> cells(int lane, PackedLane packed, double left, double right) {
        List<DenseCell> cells = new ArrayList<>();
        List<Placed> dense = packed.dense();
        double from = (Math.floor(left / sizes.cell()) - CELLS_BEYOND) * sizes.cell();
        double to = right + CELLS_BEYOND * sizes.cell();
        int start = firstFrom(dense, from);
        while (start < dense.size()) {
            long index = index(dense.get(start));
            int end = start + 1;
            while (end < dense.size() && index(dense.get(end)) == index) {
                end++;
            }
            if (index * sizes.cell() >= to) {
                break;
            }
            int[] rows = new int[end - start];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = dense.get(start + i).row();
            }
            Arrays.sort(rows);
            Span only = rows.length == 1 ? dense.get(start).span() : null;
            cells.add(new DenseCell(index, rows.length, Rows.of(rows), only));
            start = end;
        }
        return cells;
    }

    private static int firstFrom(List<Placed> dense, double x) {
        int low = 0;
        int high = dense.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dense.get(middle).span().anchor() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long index(Placed entry) {
        return (long) Math.floor(entry.span().anchor() / sizes.cell());
    }

    private double height(LaneTable table, List<PackedLane.Measure> measures, int levels) {
        return IntStream.range(0, measures.size())
                .filter(lane -> !table.heading(lane))
                .mapToDouble(lane -> measures.get(lane).height(levels, sizes))
                .sum();
    }
}
