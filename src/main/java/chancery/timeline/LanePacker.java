package chancery.timeline;

import chancery.model.EventColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packs the events of a lane into rows so that no mark and no words overlap: each goes into the first row that is free there,
 * in order of time. Where the rows do not suffice, what has its words in the lane and is more important goes first, and what finds
 * no room goes without words into the dense row.
 *
 * <p>An event that stands in several lanes has its words in one of them ({@link LanePlan#labelLane}).
 */
final class LanePacker {

    private static final double LONG_ENOUGH_FOR_WORDS_ABOVE = 46;

    private final EventColumns events;
    private final LaneTable table;
    private final SpanRule rule;
    private final Labeller labeller;
    private final Sizes sizes;
    private final boolean wordsAbove;

    /** Takes what packing depends on; {@code wordsAbove} lets long bars have their words above them. */
    LanePacker(
            EventColumns events, LaneTable table, SpanRule rule, Labeller labeller, Sizes sizes, boolean wordsAbove) {
        this.events = events;
        this.table = table;
        this.rule = rule;
        this.labeller = labeller;
        this.sizes = sizes;
        this.wordsAbove = wordsAbove;
    }

    /** The rows of a lane, given in order of time, each placed in one of some levels or in the dense row. */
    List<Placed> pack(int lane, int[] rows, int mostLevels) {
        List<Placed> entries = places(lane, rows);
        List<Placed> packed = settle(entries, mostLevels);
        if (packed.stream().allMatch(entry -> entry.level() != Placed.DENSE)) {
            return packed;
        }
        return settle(byImportance(entries), mostLevels);
    }

    /** As {@link #pack}, where it is known that the rows do not suffice. */
    List<Placed> packTight(int lane, int[] rows, int mostLevels) {
        return settle(byImportance(places(lane, rows)), mostLevels);
    }

    private List<Placed> places(int lane, int[] rows) {
        List<Placed> entries = new ArrayList<>(rows.length);
        for (int row : rows) {
            entries.add(place(row, table.plan().labelLane(row) == lane));
        }
        return entries;
    }

    /**
     * As {@link #pack}, of rows given in the order in which they take their places. Of bars that pass through the whole stretch
     * from {@code from} to {@code to}, in the pixels of a scale that has not been moved, more than half of the levels take theirs
     * only after all else: whoever looks closely wants to see what happens there, and then what went on meanwhile.
     */
    List<Placed> packInOrder(List<Prominent.Worthy> rows, int mostLevels, double from, double to) {
        List<Placed> entries = new ArrayList<>(rows.size());
        List<Placed> late = new ArrayList<>();
        int passing = 0;
        for (Prominent.Worthy each : rows) {
            Placed entry = place(each.row(), each.words());
            boolean passes = entry.span().left() < from && entry.span().right() > to;
            passing += passes ? 1 : 0;
            (passes && passing > mostLevels / 2 ? late : entries).add(entry);
        }
        entries.addAll(late);
        return settle(entries, mostLevels);
    }

    /** Those that have their words here before those that have them elsewhere: rows of marks alone tell little. */
    private List<Placed> byImportance(List<Placed> entries) {
        return entries.stream()
                .map(entry -> new Weighed(entry, entry.words() == null, -Importance.of(events, entry.row())))
                .sorted(Comparator.comparing(Weighed::wordless).thenComparingLong(Weighed::lightness))
                .map(Weighed::entry)
                .toList();
    }

    /** An entry and how much it matters, which is asked once and not in every comparison. */
    private record Weighed(Placed entry, boolean wordless, long lightness) {}

    private List<Placed> settle(List<Placed> entries, int mostLevels) {
        Levels levels = new Levels(mostLevels);
        List<Placed> result = new ArrayList<>(entries.size());
        double half = sizes.apart() / 2;
        for (Placed entry : entries) {
            Placed settled = entry.at(levels.take(entry.left() - half, entry.right() + half));
            if (settled.level() == Placed.DENSE && !entry.span().point()) {
                Placed bare = entry.bare();
                settled = bare.at(levels.take(bare.left() - half, bare.right() + half));
            }
            result.add(settled);
        }
        return result;
    }

    private Placed place(int row, boolean labelled) {
        Span span = rule.of(row);
        LabelWords words = labelled ? labeller.words(row) : null;
        boolean above = wordsAbove && words != null && !span.point() && span.length() >= LONG_ENOUGH_FOR_WORDS_ABOVE;
        return new Placed(row, span, words, wordsX(span, words, above), above, 0);
    }

    /** Words stand right of a point; above a bar they begin where it has grown strong enough to be seen. */
    private double wordsX(Span span, @Nullable LabelWords words, boolean above) {
        if (!above || words == null) {
            return span.right() + sizes.labelGap();
        }
        double strong = span.left() + (span.fullFrom() - span.left()) * 0.4;
        return span.leftEnd() == Mark.End.SOFT ? Math.max(span.left(), strong) : span.left() + 2;
    }
}
