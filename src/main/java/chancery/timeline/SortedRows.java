package chancery.timeline;

import chancery.model.EventColumns;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events of a content sorted in one way, or in one way inside of another: the rows of each finest lane, and of each group
 * of these. Making it takes time that grows with the number of events; arranging its lanes takes none. Lanes and their usual order
 * are those of all events, so that lanes keep their places while some events are left out.
 */
final class SortedRows {

    private static final int IMPORTANT = 2;
    private static final int MOST_IMPORTANT = 3;

    private final Topics first;
    private final Topics second;
    private final Cells cells;
    private final int[] firstCounts;
    private final int[] secondCounts;
    private final int[] firstRanks;
    private final int[] secondRanks;

    /** The rows of each cell and of each topic of the first sorting: all, those of importance 2 and more, those of 3. */
    private final LaneRows[][] ofCell;

    private final LaneRows[][] ofGroup;
    private final LaneRows[] none;

    private SortedRows(SortedRows all, TimelineContent content, Shown shown) {
        first = all.first;
        second = all.second;
        cells = all.cells;
        firstCounts = all.firstCounts;
        secondCounts = all.secondCounts;
        firstRanks = all.firstRanks;
        secondRanks = all.secondRanks;
        none = all.none;
        long[] ends = LaneRows.ends(content.events(), content.dated(), shown);
        ofCell = showing(all.ofCell, shown, ends);
        ofGroup = all.nested() ? showing(all.ofGroup, shown, ends) : groupsOfCells();
    }

    /** Sorts the dated rows of a content, whatever it leaves out. */
    SortedRows(TimelineContent content, LaneBy by, LaneBy then) {
        EventColumns events = content.events();
        first = Topics.of(content, by);
        second = Topics.of(content, then);
        cells = new Cells(first, second, pairing(content, by, then));
        long[] ends = LaneRows.ends(events, content.dated());
        none = important(new LaneRows(events, new int[0], ends), ends);
        int[] into = new int[cells.most()];
        IntBag sizes = new IntBag();
        IntBag groupSizes = new IntBag();
        for (int topic = 0; topic < first.size(); topic++) {
            groupSizes.add(0);
        }
        int[] topics = new int[first.most()];
        int[] others = new int[second.most()];
        // The cells of all rows, one after another, so that they are found once; the last of a row is marked.
        IntBag found = new IntBag();
        for (int row = 0; row < content.dated(); row++) {
            int count = cells.find(row, into, topics, others);
            while (sizes.size() < cells.size()) {
                sizes.add(0);
            }
            for (int i = 0; i < count; i++) {
                sizes.increase(into[i]);
                found.add(i == count - 1 ? ~into[i] : into[i]);
            }
            if (nested()) {
                count(groupSizes, topics, first.find(row, topics));
            }
        }
        firstCounts = nested() ? groupSizes.toArray() : countsOfCells(sizes);
        secondCounts = nested() ? counts(content, second) : new int[] {content.dated()};
        firstRanks = first.ranks(firstCounts);
        secondRanks = second.ranks(secondCounts);
        int[][] rows = arrays(sizes);
        int[][] groups = nested() ? arrays(groupSizes) : new int[0][];
        int[] next = new int[rows.length];
        int[] nextOfGroup = new int[groups.length];
        int at = 0;
        for (int row = 0; row < content.dated(); row++) {
            int cell;
            do {
                cell = found.at(at++);
                int place = cell < 0 ? ~cell : cell;
                rows[place][next[place]++] = row;
            } while (cell >= 0);
            if (nested()) {
                put(row, groups, nextOfGroup, topics, first.find(row, topics));
            }
        }
        // Lanes have nothing to do with each other, and the first picture waits for them: with every processor there
        // is.
        ofCell = Stream.of(rows)
                .parallel()
                .map(own -> important(new LaneRows(events, own, ends), ends))
                .toArray(LaneRows[][]::new);
        ofGroup = nested()
                ? Stream.of(groups)
                        .parallel()
                        .map(own -> important(new LaneRows(events, own, ends), ends))
                        .toArray(LaneRows[][]::new)
                : groupsOfCells();
    }

    /**
     * The lanes after an edit: those are made anew that rows went from or came to, in the others rows get their numbers.
     *
     * @param before of the same actors and topics
     */
    private SortedRows(SortedRows before, TimelineContent then, TimelineContent now, RowChanges changes) {
        first = Topics.of(now, before.first.by());
        second = Topics.of(now, before.second.by());
        cells = before.cells.following(first, second, pairing(now, first.by(), second.by()));
        RowMoves moves = new RowMoves(then, now, changes);
        firstCounts = moves.counts(before.firstCounts, before.first, first);
        secondCounts = moves.counts(before.secondCounts, before.second, second);
        firstRanks = first.ranks(firstCounts);
        secondRanks = second.ranks(secondCounts);
        none = before.none;
        ofCell = moves.lanes(before.ofCell, none, before.cells.most(), before.cells::find, cells.most(), cells::find);
        ofGroup = nested()
                ? moves.lanes(before.ofGroup, none, before.first.most(), before.first::find, first.most(), first::find)
                : groupsOfCells();
    }

    /** These lanes after an edit, of a content to another one. */
    SortedRows after(TimelineContent then, TimelineContent now, RowChanges changes) {
        return new SortedRows(this, then, now, changes);
    }

    /** The same lanes without the rows that are left out: rows are passed over, none is sorted again. */
    SortedRows showing(TimelineContent content) {
        return content.shown().everything() ? this : new SortedRows(this, content, content.shown());
    }

    private boolean nested() {
        return second.by() != LaneBy.FLAT;
    }

    private static LaneRows[][] showing(LaneRows[][] lanes, Shown shown, long[] ends) {
        return Stream.of(lanes)
                .map(rows ->
                        Stream.of(rows).map(each -> each.showing(shown, ends)).toArray(LaneRows[]::new))
                .toArray(LaneRows[][]::new);
    }

    Topics first() {
        return first;
    }

    Topics second() {
        return second;
    }

    Cells cells() {
        return cells;
    }

    /** Where a topic of the first sorting stands when nobody has asked for another order. */
    int firstRank(int topic) {
        return firstRanks[topic];
    }

    int secondRank(int topic) {
        return secondRanks[topic];
    }

    /** The rows of a cell by importance: all, those of 2 and more, those of 3. */
    LaneRows[] ofCell(int cell) {
        return ofCell[cell];
    }

    /** The rows of a topic of the first sorting. */
    LaneRows[] ofGroup(int topic) {
        return ofGroup[topic];
    }

    /** No rows. */
    LaneRows[] none() {
        return none;
    }

    private LaneRows[][] groupsOfCells() {
        LaneRows[][] groups = new LaneRows[first.size()][];
        Arrays.fill(groups, none);
        for (int cell = 0; cell < cells.size(); cell++) {
            groups[cells.first(cell)] = ofCell[cell];
        }
        return groups;
    }

    private static LaneRows[] important(LaneRows all, long[] ends) {
        LaneRows important = all.important(IMPORTANT, ends);
        return new LaneRows[] {all, important, important.important(MOST_IMPORTANT, ends)};
    }

    private static void count(IntBag sizes, int[] into, int found) {
        for (int i = 0; i < found; i++) {
            sizes.increase(into[i]);
        }
    }

    private static void put(int row, int[][] rows, int[] next, int[] into, int found) {
        for (int i = 0; i < found; i++) {
            rows[into[i]][next[into[i]]++] = row;
        }
    }

    private int[] countsOfCells(IntBag sizes) {
        int[] counts = new int[first.size()];
        for (int cell = 0; cell < sizes.size(); cell++) {
            counts[cells.first(cell)] += sizes.at(cell);
        }
        return counts;
    }

    private static int[][] arrays(IntBag sizes) {
        return IntStream.range(0, sizes.size())
                .mapToObj(place -> new int[sizes.at(place)])
                .toArray(int[][]::new);
    }

    private static int[] counts(TimelineContent content, Topics topics) {
        int[] counts = new int[topics.size()];
        int[] into = new int[topics.most()];
        for (int row = 0; row < content.dated(); row++) {
            int found = topics.find(row, into);
            for (int i = 0; i < found; i++) {
                counts[into[i]]++;
            }
        }
        return counts;
    }

    private static Cells.Pairing pairing(TimelineContent content, LaneBy by, LaneBy then) {
        Sides sides = new Sides(content.actors());
        int nobody = content.actors().size();
        if (by == LaneBy.SIDE && then == LaneBy.ACTOR) {
            return (side, actor) -> actor == nobody ? side == nobody : sides.sideOf(actor) == side;
        }
        if (by == LaneBy.ACTOR && then == LaneBy.SIDE) {
            return (actor, side) -> actor == nobody ? side == nobody : sides.sideOf(actor) == side;
        }
        return (any, other) -> true;
    }
}
