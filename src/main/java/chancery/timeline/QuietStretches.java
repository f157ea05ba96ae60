package chancery.timeline;

import chancery.model.EventColumns;
import chancery.time.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

/**
 * Finds the stretches in which nothing begins or ends, to be folded away: the longest first, each only while it takes a
 * noticeable part of what would still be shown. A quiet stretch inside a long bar is folded all the same, since the bar looks
 * alike all along it; a moment that may have been on any of a few days keeps them all.
 *
 * <p>Works by whole days, and where days are small, keeps clear of the bounds on both sides. Ends as soon as no stretch can be
 * worth a fold any more.
 */
public final class QuietStretches {

    private static final int FEWEST_DAYS = 4;
    private static final int FEW = 16;
    private static final int STRIDE = 64;
    private static final double SMALLEST_PART = 0.12;
    private static final double LARGEST_PART = 0.4;
    private static final long CLEAR = 120;
    private static final int MOST_FOLDS = 12;
    private static final long MOST_DAYS = 5_000_000;
    private static final long DAYS_FOR_MONTHS = 120;

    private QuietStretches() {}

    /** Goes through every so many-th row, from a first one on. */
    private interface Passes {

        void pass(int first, LongConsumer busy);
    }

    /** The quiet stretches among the dated rows that are shown; all of them closed. */
    public static Folding find(TimelineContent content, IntPredicate shown, long asOf) {
        EventColumns events = content.events();
        Extent extent = content.extentAround(asOf);
        return content.extent().isEmpty()
                ? Folding.NONE
                : find(extent, SMALLEST_PART, (first, busy) -> {
                    busy.accept(asOf);
                    for (int row = first; row < content.dated(); row += STRIDE) {
                        if (content.shows(row) && shown.test(row)) {
                            busy.accept(events.startEarliest(row));
                            busy.accept(events.startLatest(row));
                            somewhereWithin(events, row, busy);
                            busy.accept(events.endEarliest(row));
                            busy.accept(events.endLatest(row));
                        }
                    }
                });
    }

    /**
     * The quiet stretches between bounds, which lie in an extent as far as they are known.
     *
     * @param smallestPart of what is shown that is worth a fold
     */
    static Folding find(Extent extent, double smallestPart, Consumer<LongConsumer> bounds) {
        return find(extent, smallestPart, (first, busy) -> {
            if (first == 0) {
                bounds.accept(busy);
            }
        });
    }

    /** Takes the bounds of every so many-th row at a time: of very many events, some soon show that no day is quiet. */
    private static Folding find(Extent extent, double smallestPart, Passes bounds) {
        long firstDay = Math.floorDiv(extent.first(), Tick.DAY);
        long days = Math.floorDiv(extent.last(), Tick.DAY) - firstDay + 1;
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            return Folding.NONE;
        }
        BitSet busy = new BitSet((int) days);
        for (int first = 0; first < STRIDE; first++) {
            bounds.pass(first, tick -> mark(busy, tick, firstDay));
            if (longestQuiet(busy, (int) days) < smallestPart * (busy.length() - Math.max(0, busy.nextSetBit(0)))) {
                return Folding.NONE;
            }
        }
        return busy.isEmpty() ? Folding.NONE : chosen(gaps(busy, firstDay), smallestPart);
    }

    /**
     * The longest stretch that may still turn out to be quiet, in days: one between busy days, or one outside of all that are known
     * to be busy. With every row that is looked at it becomes shorter, and what is measured against it longer.
     */
    private static int longestQuiet(BitSet busy, int days) {
        int longest = 0;
        int from = 0;
        for (int day = busy.nextSetBit(0); day >= 0; day = busy.nextSetBit(from)) {
            longest = Math.max(longest, day - from);
            from = busy.nextClearBit(day);
        }
        return Math.max(longest, days - from);
    }

    /** A moment within a few days may have been on any of them: none of these days is quiet. */
    private static void somewhereWithin(EventColumns events, int row, LongConsumer busy) {
        long from = events.startEarliest(row);
        long to = events.startLatest(row);
        if (EventTimes.moment(events, row) && Tick.known(from) && Tick.known(to) && to - from <= FEW * Tick.DAY) {
            for (long tick = from; tick < to; tick += Tick.DAY) {
                busy.accept(tick);
            }
        }
    }

    private static void mark(BitSet busy, long tick, long firstDay) {
        if (Tick.known(tick)) {
            busy.set((int) (Math.floorDiv(tick, Tick.DAY) - firstDay));
        }
    }

    /** The stretches between busy days, and first of all the whole time from the first busy day to the last. */
    private static List<Fold> gaps(BitSet busy, long firstDay) {
        List<Fold> gaps = new ArrayList<>();
        int day = busy.nextSetBit(0);
        gaps.add(between(firstDay + day, firstDay + busy.length()));
        while (day >= 0) {
            int quiet = busy.nextClearBit(day);
            day = busy.nextSetBit(quiet);
            if (day - quiet >= FEWEST_DAYS) {
                gaps.add(between(firstDay + quiet, firstDay + day));
            }
        }
        return gaps;
    }

    /**
     * First those are left out that take most of the time shown, such as the decades between an old treaty and this week; of
     * the rest, each is measured against what is shown then, so that one fold does not call for the next.
     */
    private static Folding chosen(List<Fold> gaps, double smallestPart) {
        long shown = gaps.get(0).length();
        List<Fold> longest = new ArrayList<>(gaps.subList(1, gaps.size()));
        longest.sort(Comparator.comparingLong(Fold::length).reversed().thenComparingLong(Fold::from));
        List<Fold> folds = new ArrayList<>();
        long measure = shown;
        for (Fold gap : longest) {
            boolean most = folds.size() < MOST_FOLDS && gap.length() > LARGEST_PART * measure;
            if (!most && (folds.size() >= MOST_FOLDS || gap.length() < smallestPart * measure)) {
                break;
            }
            Fold trimmed = trimmed(gap, (measure - gap.length()) / CLEAR);
            folds.add(trimmed);
            measure -= most ? trimmed.length() : 0;
        }
        folds.sort(Comparator.comparingLong(Fold::from));
        return new Folding(folds);
    }

    /** A long stretch is cut to whole months, so that the axis goes on with a first of the month. */
    private static Fold trimmed(Fold gap, long clear) {
        long margin = Math.min(clear, gap.length() / 4) / Tick.DAY * Tick.DAY;
        if (gap.length() - 2 * margin < DAYS_FOR_MONTHS * Tick.DAY) {
            return new Fold(gap.from() + margin, gap.to() - margin, false);
        }
        LocalDate from = Tick.day(gap.from() + margin - 1).withDayOfMonth(1).plusMonths(1);
        LocalDate to = Tick.day(gap.to() - margin).withDayOfMonth(1);
        return new Fold(Tick.firstOf(from), Tick.firstOf(to), false);
    }

    private static Fold between(long firstDay, long dayAfter) {
        return new Fold(firstDay * Tick.DAY, dayAfter * Tick.DAY, false);
    }
}
