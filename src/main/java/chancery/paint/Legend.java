package chancery.paint;

import chancery.model.Reality;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Look;
import chancery.timeline.Mark;
import chancery.timeline.Rows;
import chancery.timeline.Sizes;
import chancery.timeline.Tint;
import java.util.List;
import java.util.Set;

/** What the shapes of the timeline mean: one entry a shape, in the order in which they are explained. */
public final class Legend {

    private static final String MANY = "12";

    /** All entries. */
    public static final List<Entry> ENTRIES = List.of(
            new Entry(Words.say("timeline.legend.occurred"), Reality.OCCURRED, Sort.REALITY),
            new Entry(Words.say("timeline.legend.ongoing"), Reality.ONGOING, Sort.REALITY),
            new Entry(Words.say("timeline.legend.scheduled"), Reality.SCHEDULED, Sort.REALITY),
            new Entry(Words.say("timeline.legend.threatened"), Reality.THREATENED, Sort.REALITY),
            new Entry(Words.say("timeline.legend.hypothetical"), Reality.HYPOTHETICAL, Sort.REALITY),
            new Entry(Words.say("timeline.legend.denied"), Reality.DENIED, Sort.REALITY),
            new Entry(Words.say("timeline.legend.alleged"), Reality.ALLEGED, Sort.REALITY),
            new Entry(Words.say("timeline.legend.uncertain"), Reality.OCCURRED, Sort.UNCERTAIN),
            new Entry(Words.say("timeline.legend.later"), Reality.OCCURRED, Sort.LATER),
            new Entry(Words.say("timeline.legend.many"), Reality.OCCURRED, Sort.MANY),
            new Entry(Words.say("timeline.legend.shared"), Reality.OCCURRED, Sort.SHARED),
            new Entry(Words.say("timeline.legend.counted"), Reality.OCCURRED, Sort.COUNTED),
            new Entry(Words.say("timeline.legend.folded"), Reality.OCCURRED, Sort.FOLDED));

    /** What an entry explains. */
    public enum Sort {
        /** A point, by how real it is. */
        REALITY,
        /** A date within a range. */
        UNCERTAIN,
        /** What a source told only after the day that is looked from. */
        LATER,
        /** Several events as one number. */
        MANY,
        /** One event in the lanes of several. */
        SHARED,
        /** A date that counts from another event's. */
        COUNTED,
        /** Time that is folded away. */
        FOLDED
    }

    private Legend() {}

    /**
     * The entries that a picture has use for.
     *
     * @param realities of what it shows
     * @param others what else it shows; what is uncertain is always explained
     */
    public static List<Entry> of(Set<Reality> realities, Set<Sort> others) {
        return ENTRIES.stream()
                .filter(entry -> switch (entry.sort) {
                    case REALITY -> realities.contains(entry.reality);
                    case UNCERTAIN -> true;
                    default -> others.contains(entry.sort);
                })
                .toList();
    }

    /**
     * A shape and what it means.
     *
     * @param words what it means
     * @param reality the shape's
     * @param sort what is explained
     */
    public record Entry(String words, Reality reality, Sort sort) {

        /** Whether the shape is longer than it is high. */
        public boolean wide() {
            return sort == Sort.UNCERTAIN || sort == Sort.MANY || sort == Sort.COUNTED;
        }

        /** Draws the shape in the middle of a box, in the colour of words that matter less. */
        public void paint(Surface surface, Palette palette, Box box) {
            switch (sort) {
                case REALITY -> point(surface, palette, box.centreX(), box.centreY(), radius(box), palette.soft());
                case UNCERTAIN -> uncertain(surface, palette, box);
                case LATER ->
                    point(
                            surface,
                            palette,
                            box.centreX(),
                            box.centreY(),
                            radius(box),
                            palette.pale(palette.colour(Tint.NEUTRAL)));
                case MANY -> many(surface, palette, box);
                case SHARED -> shared(surface, palette, box);
                case COUNTED -> counted(surface, palette, box);
                case FOLDED -> folded(surface, palette, box);
            }
        }

        private static double radius(Box box) {
            return Math.min(6, Math.min(box.width(), box.height()) / 2);
        }

        private void point(Surface surface, Palette palette, double x, double y, double radius, Colour colour) {
            PointPainter.paint(surface, reality, x, y, radius, colour, palette.ground());
        }

        private void uncertain(Surface surface, Palette palette, Box box) {
            Box bar = new Box(box.x(), box.centreY() - 5, box.width(), 10);
            double third = bar.width() / 3;
            Mark.Bar mark = new Mark.Bar(
                    0,
                    0,
                    bar,
                    bar.x() + third,
                    bar.right() - third,
                    bar.x(),
                    bar.right(),
                    Mark.End.SOFT,
                    Mark.End.SOFT,
                    Look.plain(reality, Tint.NEUTRAL));
            new MarkPainter(surface, palette, new Sizes(1)).bar(mark);
        }

        private static void many(Surface surface, Palette palette, Box box) {
            Box pill = new Box(box.x(), box.centreY() - 7, box.width(), 14);
            Mark.Cluster mark =
                    new Mark.Cluster(0, pill, MANY, 12, Rows.NONE, 0, 0, 0.5, false, false, false, Tint.NEUTRAL);
            new MarkPainter(surface, palette, new Sizes(1)).cluster(mark);
        }

        private void shared(Surface surface, Palette palette, Box box) {
            double x = box.centreX();
            surface.line(x, box.y() + 2, x, box.bottom() - 2, Pen.solid(palette.soft(), 1));
            point(surface, palette, x, box.y() + 3, 2.5, palette.soft());
            point(surface, palette, x, box.bottom() - 3, 2.5, palette.soft());
        }

        private void counted(Surface surface, Palette palette, Box box) {
            double y = box.centreY();
            Pen pen = new Pen(palette.soft(), 1.2, Pen.Dash.DASHES);
            surface.line(box.x(), y, box.right() - 5, y, pen);
            double tip = box.right() - 1;
            surface.polygon(new double[] {tip - 5, y - 3.5, tip, y, tip - 5, y + 3.5}, palette.soft(), null);
        }

        private static void folded(Surface surface, Palette palette, Box box) {
            double x = box.centreX();
            double step = box.height() / 3;
            double[] zigzag = {x + 3, box.y(), x - 3, box.y() + step, x + 3, box.y() + 2 * step, x - 3, box.bottom()};
            surface.polyline(zigzag, Pen.solid(palette.soft(), 1));
        }
    }
}
