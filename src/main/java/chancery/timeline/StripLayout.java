package chancery.timeline;

import chancery.model.EventColumns;
import chancery.text.Words;
import chancery.time.Tick;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out the strip on paper. */
public final class StripLayout {

    private static final double SIDE = 14;
    private static final double STEM_EDGE = 4;
    private static final int STEMS = 6;
    private static final double SMALLEST_FOLD = 0.06;
    private static final int MOST_TRACKS = 13;

    private final List<StripItem> items;
    private final double width;
    private final long asOf;
    private final TextRuler ruler;
    private final StripSizes sizes;
    private final EventColumns columns;
    private final TimeScale scale;
    private final List<Integer> dated;

    private StripLayout(List<StripItem> items, double width, long asOf, TextRuler ruler, StripSizes sizes) {
        this.items = items;
        this.width = width;
        this.asOf = asOf;
        this.ruler = ruler;
        this.sizes = sizes;
        columns = StripColumns.of(items);
        dated = StripColumns.dated(columns);
        scale = scale();
    }

    /**
     * The strip of some events; those without a date are left out.
     *
     * @param items a dozen or so, in any order
     * @param width of the strip in pixels; positive
     * @param asOf the tick up to which things count as past, or {@link Tick#FUTURE} for no such line
     */
    public static Strip lay(List<StripItem> items, double width, long asOf, TextRuler ruler, StripSizes sizes) {
        return new StripLayout(List.copyOf(items), width, asOf, ruler, sizes).lay();
    }

    private TimeScale scale() {
        Extent all = extent();
        Folding folding = QuietStretches.find(all, SMALLEST_FOLD, busy -> {
            busy.accept(asOf);
            for (int row : dated) {
                busy.accept(columns.startEarliest(row));
                busy.accept(columns.startLatest(row));
                busy.accept(columns.endEarliest(row));
                busy.accept(columns.endLatest(row));
            }
        });
        return TimeScale.fitted(all, folding, SIDE, Math.max(SIDE + 1, width - SIDE), sizes.fold());
    }

    private Extent extent() {
        if (dated.isEmpty()) {
            return Extent.around(Tick.known(asOf) ? asOf : 0, 15);
        }
        int first = dated.get(0);
        Extent extent = new Extent(EventTimes.from(columns, first), EventTimes.to(columns, first));
        for (int row : dated) {
            extent = extent.with(EventTimes.from(columns, row)).with(EventTimes.to(columns, row));
        }
        return Tick.known(asOf) ? extent.with(asOf) : extent;
    }

    private Strip lay() {
        SpanRule rule = new SpanRule(columns, scale, sizes.marks(), asOf, true);
        List<Span> spans = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            spans.add(EventTimes.undated(columns, row) ? Span.point(0, 0) : rule.of(row));
        }
        int[] tracks = tracks(spans);
        StripTiers tiers = new StripTiers(width, sizes.apart());
        StripWords words = new StripWords(ruler, sizes);
        Map<Integer, StripTiers.Seat> seats = seats(spans, tracks, tiers, words);
        double highest = seats.keySet().stream()
                .mapToDouble(row -> words.of(items.get(row)).size() * sizes.leading())
                .max()
                .orElse(0);
        Ground ground = ground(tiers, tracks, highest);
        List<Strip.Caption> captions = new ArrayList<>();
        List<Integer> uncaptioned = new ArrayList<>();
        for (int row : dated) {
            StripTiers.Seat seat = seats.get(row);
            if (seat == null) {
                uncaptioned.add(row);
            } else {
                captions.add(caption(row, seat, tracks, words, ground));
            }
        }
        List<Mark> marks = dated.stream()
                .map(row -> mark(row, spans.get(row), ground.axis + tracks[row] * sizes.track()))
                .toList();
        return new Strip(
                width,
                ground.height,
                ground.axis,
                0,
                width,
                marks,
                captions,
                breaks(),
                asOf(ground),
                uncaptioned,
                sizes);
    }

    /** The captions' places. The sheet's own event chooses first, then points, which have but one place for a stem. */
    private Map<Integer, StripTiers.Seat> seats(List<Span> spans, int[] tracks, StripTiers tiers, StripWords words) {
        List<Integer> order = new ArrayList<>(dated);
        order.sort(Comparator.comparingInt(
                row -> items.get(row).emphasised() ? 0 : spans.get(row).point() ? 1 : 2));
        Map<Integer, StripTiers.Seat> seats = new HashMap<>();
        for (int row : order) {
            double widest = words.of(items.get(row)).stream()
                    .mapToDouble(words::width)
                    .max()
                    .orElse(0);
            StripTiers.Seat seat = tiers.take(stems(spans.get(row)), widest, tracks[row]);
            if (seat != null) {
                seats.put(row, seat);
            }
        }
        return seats;
    }

    /** The rows of the marks: 0 on the line, negative above it, positive below; points go first. */
    private int[] tracks(List<Span> spans) {
        int[] tracks = new int[spans.size()];
        Levels levels = new Levels(MOST_TRACKS);
        for (boolean points : new boolean[] {true, false}) {
            for (int row : dated) {
                Span span = spans.get(row);
                if (span.point() == points) {
                    int level = Math.max(0, levels.take(span.left() - 1, span.right() + 1));
                    tracks[row] = level % 2 == 1 ? (level + 1) / 2 : -level / 2;
                }
            }
        }
        return tracks;
    }

    /** Where a stem may stand: on a point in its middle, on a bar anywhere along it, best where it is strongest. */
    private double[] stems(Span span) {
        if (span.point()) {
            return new double[] {span.centre()};
        }
        double left = Math.max(STEM_EDGE, span.left() + STEM_EDGE);
        double right = Math.min(width - STEM_EDGE, span.right() - STEM_EDGE);
        double best = Math.max(left, Math.min(right, (span.fullFrom() + span.fullTo()) / 2));
        double[] stems = new double[1 + 2 * STEMS];
        stems[0] = best;
        for (int i = 1; i <= STEMS; i++) {
            stems[2 * i - 1] = best + (right - best) * i / STEMS;
            stems[2 * i] = best + (left - best) * i / STEMS;
        }
        return stems;
    }

    /** Where the line lies, and how much room the captions take above and below it. */
    private Ground ground(StripTiers tiers, int[] tracks, double highest) {
        int up = 0;
        int down = 0;
        for (int row : dated) {
            up = Math.max(up, -tracks[row]);
            down = Math.max(down, tracks[row]);
        }
        double half = sizes.marks().radius(3) + 1;
        double pitch = highest + sizes.apart();
        double top = Tick.known(asOf) ? sizes.leading() + 2 : 0;
        double near = half + up * sizes.track() + sizes.stem();
        double far = half + down * sizes.track() + sizes.stem();
        double axis = top + tiers.tiers(true) * pitch + near;
        return new Ground(axis, near, far, pitch, axis + far + tiers.tiers(false) * pitch);
    }

    private Strip.Caption caption(int row, StripTiers.Seat seat, int[] tracks, StripWords words, Ground ground) {
        List<Strip.Line> lines = words.of(items.get(row));
        double height = lines.size() * sizes.leading();
        double edge = seat.above()
                ? ground.axis - ground.near - seat.tier() * ground.pitch
                : ground.axis + ground.far + seat.tier() * ground.pitch;
        double top = seat.above() ? edge - height : edge;
        double middle = (seat.left() + seat.right()) / 2;
        List<Strip.Line> placed = lines.stream()
                .map(line -> new Strip.Line(
                        middle + line.x(),
                        top + line.baseline(),
                        line.text(),
                        line.style(),
                        line.references(),
                        middle + line.referencesX()))
                .toList();
        double from = ground.axis + tracks[row] * sizes.track() + (seat.above() ? -1 : 1) * sizes.bar() / 2;
        Box box = Box.between(seat.left(), top, seat.right(), top + height);
        return new Strip.Caption(row, box, placed, seat.stem(), from, edge);
    }

    private Mark mark(int row, Span span, double y) {
        Look look = Look.plain(items.get(row).reality(), items.get(row).tint());
        if (span.point()) {
            return new Mark.Point(row, 0, span.centre(), y, span.length() / 2, look);
        }
        double left = Math.max(0, span.left());
        double right = Math.max(left, Math.min(width, span.right()));
        double half = sizes.bar() / 2;
        return new Mark.Bar(
                row,
                0,
                Box.between(left, y - half, right, y + half),
                span.fullFrom(),
                span.fullTo(),
                left,
                right,
                span.leftEnd(),
                span.rightEnd(),
                look);
    }

    private List<Strip.Break> breaks() {
        return scale.folding().closed().stream()
                .map(fold -> new Strip.Break((scale.x(fold.from()) + scale.x(fold.to())) / 2, fold.label()))
                .toList();
    }

    private Strip.@Nullable AsOf asOf(Ground ground) {
        if (!Tick.known(asOf)) {
            return null;
        }
        DateTimeFormatter day = DateTimeFormatter.ofPattern(Words.say("timeline.as-of.day"), Words.LANGUAGE);
        String text = Words.say("timeline.as-of", day.format(Tick.day(asOf)));
        double x = Math.min(width - 1, scale.x(asOf + 1));
        double textWidth = ruler.width(text, sizes.plain());
        double textX = x + 4 + textWidth <= width ? x + 4 : x - 4 - textWidth;
        return new Strip.AsOf(x, 1, ground.height, textX, ruler.ascent(sizes.plain()), text);
    }

    /**
     * The heights of a strip.
     *
     * @param axis where the line lies
     * @param near from the line to the first caption above it
     * @param far from the line to the first caption below it
     * @param pitch from one tier to the next
     * @param height of the whole
     */
    private record Ground(double axis, double near, double far, double pitch, double height) {}
}
