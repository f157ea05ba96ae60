package chancery.timeline;

import chancery.text.Words;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets what stands around the events: the folds, the as-of line and their chips below the axis. */
final class Furniture {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(Words.say("timeline.as-of.day"), Words.LANGUAGE);
    private static final double ROUND = 12;
    private static final double SPACE = 4;

    private final ViewOptions options;
    private final TextRuler ruler;
    private final Sizes sizes;
    private final Box plot;

    Furniture(ViewOptions options, TextRuler ruler) {
        this.options = options;
        this.ruler = ruler;
        sizes = options.sizes();
        plot = options.plot();
    }

    /** The folds in sight, from left to right. */
    List<Layout.FoldMark> folds() {
        List<Layout.FoldMark> marks = new ArrayList<>();
        double taken = plot.x();
        for (Fold fold : options.scale().folding().folds()) {
            double left = Math.max(plot.x(), options.scale().x(fold.from()));
            double right = Math.min(plot.right(), options.scale().x(fold.to()));
            if (right <= left) {
                continue;
            }
            String text = fold.label();
            double width =
                    Math.min(plot.width(), Math.max(TimeScale.FOLD_WIDTH, ruler.width(text, sizes.chip()) + ROUND));
            double x = Math.min(Math.max((left + right - width) / 2, taken), plot.right() - width);
            marks.add(
                    new Layout.FoldMark(fold, Box.between(left, plot.y(), right, plot.bottom()), chip(x, width), text));
            taken = x + width + SPACE;
        }
        return marks;
    }

    /**
     * The as-of line, or null where it is out of sight on the right or there is none.
     *
     * @param withYear whether its words name the year
     */
    Layout.@Nullable AsOfLine asOf(List<Layout.FoldMark> folds, boolean withYear) {
        if (!Tick.known(options.asOf())) {
            return null;
        }
        double x = options.scale().x(options.asOf() + 1);
        if (x > plot.right()) {
            return null;
        }
        LocalDate day = Tick.day(options.asOf());
        String said = withYear ? AxisWords.ofYear(DAY.format(day), day) : DAY.format(day);
        String text = Words.say("timeline.as-of", said);
        double width = ruler.width(text, sizes.chip()) + ROUND + 4;
        Box future = Box.between(Math.max(plot.x(), x), plot.y(), plot.right(), plot.bottom());
        return new Layout.AsOfLine(x, future, chip(place(x, width, folds), width), text);
    }

    /** As near above the line as the chips of the folds allow. */
    private double place(double x, double width, List<Layout.FoldMark> folds) {
        double wished = Math.max(plot.x(), Math.min(plot.right() - width, x - width / 2));
        double best = Double.NaN;
        List<Double> places = new ArrayList<>(List.of(wished));
        for (Layout.FoldMark fold : folds) {
            places.add(fold.chip().x() - SPACE - width);
            places.add(fold.chip().right() + SPACE);
        }
        for (double place : places) {
            boolean free = place >= plot.x()
                    && place + width <= plot.right()
                    && folds.stream()
                            .noneMatch(fold -> fold.chip().x() < place + width
                                    && place < fold.chip().right());
            if (free && !(Math.abs(best - wished) <= Math.abs(place - wished))) {
                best = place;
            }
        }
        return Double.isNaN(best) ? wished : best;
    }

    private Box chip(double x, double width) {
        return new Box(x, plot.y() - sizes.chipHeight() - SPACE, width, sizes.chipHeight());
    }
}
