package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.Label;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the words of a ruler stand: as near as can be to where they are wanted, up or down, so that they cover as little as
 * possible; the titles and marks of the two events that it measures last of all.
 */
final class RulerPlace {

    private static final double STEP = 6;
    private static final int STEPS = 26;
    private static final double AIR = 2;
    private static final int OWN = 8;

    private final Layout layout;
    private final int from;
    private final int to;

    /** Between two events; a negative row for none. */
    RulerPlace(Layout layout, int from, int to) {
        this.layout = layout;
        this.from = from;
        this.to = to;
    }

    /** The box of the words, moved. */
    Box of(Box wanted) {
        double top = layout.plot().y() + AIR;
        double bottom = layout.plot().bottom() - AIR;
        return IntStream.rangeClosed(0, 2 * STEPS)
                .map(step -> step % 2 == 0 ? step / 2 : -(step + 1) / 2)
                .mapToObj(step -> new Box(wanted.x(), wanted.y() + step * STEP, wanted.width(), wanted.height()))
                .filter(box -> box.y() >= top && box.bottom() <= bottom)
                .min(Comparator.comparingInt(this::covered))
                .orElse(wanted);
    }

    private int covered(Box box) {
        Box room = box.grown(AIR);
        int covered = 0;
        for (Label label : layout.labels()) {
            if (label.box().overlaps(room)) {
                covered += label.row() == from || label.row() == to ? OWN : 2;
            }
        }
        for (Mark mark : layout.marks()) {
            if (mark.box().overlaps(room)) {
                covered += mark.shows(from) || mark.shows(to) ? OWN : 1;
            }
        }
        return covered;
    }
}
