package chancery.paint;

import chancery.model.Reality;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Look;
import chancery.timeline.Mark;
import chancery.timeline.Sizes;
import chancery.timeline.Tint;
import java.util.List;

/** What the shapes of the timeline mean: one entry a shape, in the order in which they are explained. */
public final class Legend {

    /** All entries. */
    public static final List<Entry> ENTRIES = List.of(
            new Entry(Words.say("timeline.legend.occurred"), Reality.OCCURRED, false),
            new Entry(Words.say("timeline.legend.ongoing"), Reality.ONGOING, false),
            new Entry(Words.say("timeline.legend.scheduled"), Reality.SCHEDULED, false),
            new Entry(Words.say("timeline.legend.threatened"), Reality.THREATENED, false),
            new Entry(Words.say("timeline.legend.hypothetical"), Reality.HYPOTHETICAL, false),
            new Entry(Words.say("timeline.legend.denied"), Reality.DENIED, false),
            new Entry(Words.say("timeline.legend.alleged"), Reality.ALLEGED, false),
            new Entry(Words.say("timeline.legend.uncertain"), Reality.OCCURRED, true));

    private Legend() {}

    /**
     * A shape and what it means.
     *
     * @param words what it means
     * @param reality the shape's
     * @param uncertain whether the entry is for a date within a range, not for a reality
     */
    public record Entry(String words, Reality reality, boolean uncertain) {

        /** Draws the shape in the middle of a box, in the colour of words that matter less. */
        public void paint(Surface surface, Palette palette, Box box) {
            double radius = Math.min(6, Math.min(box.width(), box.height()) / 2);
            if (uncertain) {
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
            } else {
                PointPainter.paint(
                        surface, reality, box.centreX(), box.centreY(), radius, palette.soft(), palette.ground());
            }
        }
    }
}
