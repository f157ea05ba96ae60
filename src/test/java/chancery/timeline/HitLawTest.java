package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * What is drawn is what is hit: contents by chance in every sort of lanes, nested and pinned ones among them, at scales from minutes to centuries, with small and
 * large text, folded and not. Each drawn thing is asked for at its middle and just inside its corners.
 */
class HitLawTest {

    private static final double REACH = 4;
    private static final double INSIDE = 0.25;
    private static final double MINUTES = 1 / 6.0;
    private static final double CENTURIES = 1e-7;
    private static final double[] TEXT = {0.8, 1, 1.25, 1.6, 2};

    @Test
    void everyMarkIsHitAtItsMiddleAndCorners() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            for (Mark mark : layout.marks()) {
                for (Point point : points(mark.box(), seen(layout, mark.lane()))) {
                    assertEquals(mark.match(new ExpectedHit()), hits.at(point.x, point.y), where + " " + mark);
                }
            }
        });
    }

    @Test
    void everyLabelIsHitAtItsMiddleAndCorners() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            for (Label label : layout.labels()) {
                for (Point point : points(label.box(), seen(layout, label.lane()))) {
                    assertEquals(new Hit.Event(label.row(), label.lane()), hits.at(point.x, point.y), where + label);
                }
            }
        });
    }

    @Test
    void everyChipBelowTheAxisIsHitAtItsMiddleAndCorners() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            Box picture = new Box(0, 0, layout.width(), layout.height());
            for (Layout.FoldMark fold : layout.folds()) {
                for (Point point : points(fold.chip(), picture)) {
                    if (!topmost(layout, fold, point)) {
                        continue;
                    }
                    assertEquals(new Hit.Folded(fold.fold()), hits.at(point.x, point.y), where + " " + fold);
                }
            }
            Layout.AsOfLine asOf = layout.asOf();
            for (Point point : asOf == null ? List.<Point>of() : points(asOf.chip(), picture)) {
                assertEquals(new Hit.AsOf(), hits.at(point.x, point.y), where);
            }
        });
    }

    @Test
    void aClosedFoldIsHitWhereverNothingLiesUponIt() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            for (Layout.FoldMark fold : layout.folds()) {
                for (Point point : points(fold.box(), drawn(layout))) {
                    if (!fold.fold().open() && free(layout, point)) {
                        assertEquals(new Hit.Folded(fold.fold()), hits.at(point.x, point.y), where + " " + fold);
                    }
                }
            }
        });
    }

    @Test
    void everyHeaderIsHitAtItsMiddleAndCorners() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            for (Layout.LaneBand lane : layout.lanes()) {
                Box seen = layout.seen(lane.pinned());
                Box headers = Box.between(0, seen.y(), layout.plot().x(), seen.bottom());
                for (Point point : points(lane.header(), headers)) {
                    assertEquals(new Hit.Header(lane), hits.at(point.x, point.y), where + " " + lane.lane());
                }
            }
        });
    }

    @Test
    void theAxisIsHitWhereverNoChipLies() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            for (double x = layout.plot().x() + INSIDE; x < layout.width(); x += 31) {
                assertEquals(new Hit.OnAxis(layout.scale().tick(x)), hits.at(x, 1), where);
            }
        });
    }

    @Test
    void whereNothingIsDrawnTheGroundIsHitAndBelowTheLastLaneNothing() {
        Random random = new Random(21);
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            Box plot = layout.plot();
            for (int i = 0; i < 60; i++) {
                Point point = new Point(
                        plot.x() + random.nextDouble() * plot.width(), plot.y() + random.nextDouble() * plot.height());
                boolean folded = layout.folds().stream()
                        .anyMatch(fold -> !fold.fold().open() && fold.box().contains(point.x, point.y));
                if (point.y >= drawn(layout).bottom()) {
                    assertEquals(new Hit.Nothing(), hits.at(point.x, point.y), where + " " + point);
                } else if (free(layout, point) && !folded) {
                    Layout.LaneBand lane = layout.lanes().stream()
                            .filter(band -> point.y >= band.y()
                                    && point.y < band.bottom()
                                    && band.pinned() == point.y < layout.pinnedBottom())
                            .findFirst()
                            .orElseThrow();
                    Hit ground = new Hit.InLane(lane, layout.scale().tick(point.x));
                    assertEquals(ground, hits.at(point.x, point.y), where + " " + point);
                }
            }
        });
    }

    @Test
    void theLawIsTriedFromMinutesToCenturiesOnEveryKindOfMark() {
        List<Double> scales = new ArrayList<>();
        List<Class<?>> kinds = new ArrayList<>();
        List<Layout.FoldMark> folds = new ArrayList<>();
        List<Layout.LaneBand> beneath = new ArrayList<>();
        everywhere((layout, where) -> {
            layout.lanes().stream()
                    .filter(lane -> !lane.pinned()
                            && lane.y() < layout.pinnedBottom()
                            && lane.lane().nesting() == Lane.Nesting.WITHIN)
                    .forEach(beneath::add);
            scales.add(layout.scale().pixelsPerTick());
            layout.marks().forEach(mark -> kinds.add(mark.getClass()));
            folds.addAll(layout.folds());
        });
        assertTrue(scales.stream().anyMatch(scale -> scale >= MINUTES));
        assertTrue(scales.stream().anyMatch(scale -> scale <= CENTURIES));
        assertTrue(beneath.size() > 20, beneath.size() + " lanes of groups scrolled beneath those at the top");
        assertEquals(3, kinds.stream().distinct().count());
        assertTrue(folds.stream().anyMatch(fold -> fold.fold().open()));
        assertTrue(folds.stream().anyMatch(fold -> !fold.fold().open()));
    }

    private record Point(double x, double y) {}

    /** Where there is too little room chips lie upon each other: the as-of line's above all, then the later ones. */
    private static boolean topmost(Layout layout, Layout.FoldMark fold, Point point) {
        Layout.AsOfLine asOf = layout.asOf();
        List<Layout.FoldMark> above = layout.folds()
                .subList(layout.folds().indexOf(fold) + 1, layout.folds().size());
        return (asOf == null || !asOf.chip().contains(point.x, point.y))
                && above.stream().noneMatch(other -> other.chip().contains(point.x, point.y));
    }

    /** The middle and the corners of a box, as far as they are in sight. */
    private static List<Point> points(Box box, Box sight) {
        double left = Math.max(box.x(), sight.x()) + INSIDE;
        double right = Math.min(box.right(), sight.right()) - INSIDE;
        double top = Math.max(box.y(), sight.y()) + INSIDE;
        double bottom = Math.min(box.bottom(), sight.bottom()) - INSIDE;
        return left > right || top > bottom
                ? List.of()
                : List.of(
                        new Point((left + right) / 2, (top + bottom) / 2),
                        new Point(left, top),
                        new Point(right, top),
                        new Point(left, bottom),
                        new Point(right, bottom));
    }

    /** As much of the plot as shows a lane, by its place: others may be scrolled beneath those that stay at the top. */
    private static Box seen(Layout layout, int lane) {
        Box seen = layout.seen(layout.lanes().get(lane).pinned());
        Box plot = layout.plot();
        return Box.between(
                plot.x(), Math.max(plot.y(), seen.y()), plot.right(), Math.min(plot.bottom(), seen.bottom()));
    }

    /** As much of the plot as has lanes: below the last one nothing is drawn. */
    private static Box drawn(Layout layout) {
        double end = layout.lanes().stream()
                .mapToDouble(Layout.LaneBand::bottom)
                .max()
                .orElse(layout.plot().y());
        Box plot = layout.plot();
        return Box.between(plot.x(), plot.y(), plot.right(), Math.max(plot.y(), Math.min(end, plot.bottom())));
    }

    /** Whether no event, no words and no as-of line lie so near that they would be meant. */
    private static boolean free(Layout layout, Point point) {
        Layout.AsOfLine asOf = layout.asOf();
        return layout.marks().stream()
                        .filter(mark -> layout.seenAt(mark.lane(), point.y))
                        .noneMatch(mark -> mark.box().grown(REACH).contains(point.x, point.y))
                && layout.labels().stream()
                        .filter(label -> layout.seenAt(label.lane(), point.y))
                        .noneMatch(label -> label.box().contains(point.x, point.y))
                && (asOf == null || asOf.x() < layout.plot().x() || Math.abs(asOf.x() - point.x) > REACH);
    }

    private static void everywhere(BiConsumer<Layout, String> law) {
        Random random = new Random(20);
        LayoutEngine engine = new LayoutEngine();
        for (int size : new int[] {1, 12, 90, 700}) {
            for (int days : new int[] {2, 60, 4_000, 120_000}) {
                TimelineContent content = Chronicle.byChance(size + days, size, 3 + size / 12, days)
                        .content();
                for (LaneBy by : LaneBy.values()) {
                    for (int i = 0; i < 3; i++) {
                        ViewOptions options = byChance(random, content, by);
                        String where = size + " events over " + days + " days, " + by + " at " + options.scale() + " ";
                        law.accept(engine.lay(content, options, FixedRuler.SEVEN), where);
                    }
                }
                TimelineContent known = Arrangements.known(random, content);
                for (int i = 0; i < 16; i++) {
                    Arrangement lanes = Arrangements.byChance(random, known);
                    ViewOptions options = byChance(random, known, LaneBy.FLAT).arranged(lanes);
                    String where = size + " events over " + days + " days, " + lanes + " at " + options.scale() + " ";
                    law.accept(engine.lay(known, options, FixedRuler.SEVEN), where);
                }
            }
        }
    }

    private static ViewOptions byChance(Random random, TimelineContent content, LaneBy by) {
        Folding folding = random.nextInt(3) == 0 ? Folding.NONE : someOpen(random, content);
        double width = 420 + random.nextInt(1200);
        ViewOptions plain = ViewOptions.showing(content, folding, width, 240 + random.nextInt(700), Chronicle.AS_OF)
                .laned(by)
                .textSized(TEXT[random.nextInt(TEXT.length)]);
        ViewOptions fitted = plain.scaled(plain.fitted(content, folding));
        double most = MINUTES * 2 / fitted.scale().pixelsPerTick();
        double zoom = switch (random.nextInt(4)) {
            case 0 -> 1;
            case 1 -> 0.2;
            default -> Math.pow(most, random.nextDouble());
        };
        int about = content.dated() == 0 ? 0 : random.nextInt(content.dated());
        double middle = fitted.plot().centreX();
        double x = content.dated() == 0 ? middle : fitted.scale().x(content.anchor(about));
        TimeScale scale = fitted.scale().zoomed(x, zoom).panned(middle - x + random.nextInt(200) - 100);
        return fitted.scaled(scale).scrolled(random.nextInt(300));
    }

    private static Folding someOpen(Random random, TimelineContent content) {
        return new Folding(QuietStretches.find(content, row -> true, Chronicle.AS_OF).folds().stream()
                .map(fold -> new Fold(fold.from(), fold.to(), random.nextInt(3) == 0))
                .toList());
    }
}
