package chancery.paint;

import chancery.model.Reality;
import chancery.timeline.Box;
import chancery.timeline.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws an event that is a bar: full where it is certain, fading to soft ends, with an arrow's head where it goes on. What has
 * not simply occurred is a pale bar in an outline that says its reality as the outline of a point does.
 */
final class BarPainter {

    private static final double PEN = 1.5;
    private static final double FAINTEST = 0.07;
    private static final double STRONGEST = 0.94;
    private static final double PALE = 0.22;
    private static final double OUTLINE_FROM = 0.3;

    private final Surface surface;
    private final Colour ground;

    BarPainter(Surface surface, Colour ground) {
        this.surface = surface;
        this.ground = ground;
    }

    void paint(Mark.Bar bar, Colour colour) {
        Reality reality = bar.look().reality();
        boolean full = reality == Reality.OCCURRED || reality == Reality.ONGOING;
        Box body = body(bar);
        if (body.width() > 0) {
            List<Stop> stops = stops(bar, body, colour.faded(full ? STRONGEST : PALE));
            surface.gradient(body, body.height() / 2, stops);
            if (!full) {
                outline(bar, body, colour, reality);
            }
        }
        heads(bar, colour.faded(full ? STRONGEST : 0.7));
    }

    private void outline(Mark.Bar bar, Box body, Colour colour, Reality reality) {
        double from = bar.left() == Mark.End.SOFT ? between(bar.trueLeft(), bar.fullFrom(), OUTLINE_FROM) : body.x();
        double to = bar.right() == Mark.End.SOFT ? between(bar.trueRight(), bar.fullTo(), OUTLINE_FROM) : body.right();
        from = Math.max(from, body.x());
        to = Math.min(to, body.right());
        if (to - from < 2) {
            return;
        }
        Box box = Box.between(from, body.y(), to, body.bottom());
        Pen pen = pen(colour, reality);
        if (bar.left() == Mark.End.HARD && bar.right() == Mark.End.HARD) {
            surface.rectangle(inset(box), box.height() / 2, null, pen);
        } else {
            Box in = inset(box);
            surface.line(from, in.y(), to, in.y(), pen);
            surface.line(from, in.bottom(), to, in.bottom(), pen);
            if (bar.left() == Mark.End.HARD) {
                surface.line(in.x(), in.y(), in.x(), in.bottom(), pen);
            }
            if (bar.right() == Mark.End.HARD) {
                surface.line(in.right(), in.y(), in.right(), in.bottom(), pen);
            }
        }
        sign(box, colour, reality);
    }

    /** What tells the realities apart whose outlines are alike. */
    private void sign(Box box, Colour colour, Reality reality) {
        double radius = box.height() / 2 + 0.5;
        switch (reality) {
            case THREATENED, HYPOTHETICAL ->
                PointPainter.paint(surface, reality, box.centreX(), box.centreY(), radius, colour, ground);
            case DENIED -> surface.line(box.x(), box.centreY(), box.right(), box.centreY(), Pen.solid(colour, PEN));
            case ALLEGED -> {
                double half = box.height() / 2;
                Box lower = new Box(box.x() + 1, box.y() + half, Math.max(0, box.width() - 2), half - 1);
                surface.rectangle(lower, 0, colour.faded(0.75), null);
            }
            case OCCURRED, ONGOING, SCHEDULED -> {}
        }
    }

    private static Pen pen(Colour colour, Reality reality) {
        return switch (reality) {
            case SCHEDULED -> Pen.dashed(colour, PEN);
            case HYPOTHETICAL -> Pen.dotted(colour, PEN);
            case OCCURRED, ONGOING, THREATENED, DENIED, ALLEGED -> Pen.solid(colour, PEN);
        };
    }

    private void heads(Mark.Bar bar, Colour colour) {
        Box box = bar.box();
        double reach = box.height() / 2 + 1.5;
        double length = head(bar);
        if (bar.right() == Mark.End.ARROW && bar.trueRight() <= box.right()) {
            double base = box.right() - length;
            surface.polygon(
                    new double[] {base, box.centreY() - reach, box.right(), box.centreY(), base, box.centreY() + reach},
                    colour,
                    null);
        }
        if (bar.left() == Mark.End.ARROW && bar.trueLeft() >= box.x()) {
            double base = box.x() + length;
            surface.polygon(
                    new double[] {base, box.centreY() - reach, box.x(), box.centreY(), base, box.centreY() + reach},
                    colour,
                    null);
        }
    }

    private static double head(Mark.Bar bar) {
        return Math.min(bar.box().width(), bar.box().height() * 0.95);
    }

    private static Box body(Mark.Bar bar) {
        Box box = bar.box();
        boolean headLeft = bar.left() == Mark.End.ARROW && bar.trueLeft() >= box.x();
        boolean headRight = bar.right() == Mark.End.ARROW && bar.trueRight() <= box.right();
        double left = headLeft ? box.x() + head(bar) - 0.5 : box.x();
        double right = headRight ? box.right() - head(bar) + 0.5 : box.right();
        return Box.between(left, box.y(), Math.max(left, right), box.bottom());
    }

    /** The strengths at the ends of what is drawn and wherever they turn. */
    private static List<Stop> stops(Mark.Bar bar, Box body, Colour colour) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(0, colour.faded(strength(bar, body.x()))));
        for (double turn : new double[] {bar.fullFrom(), bar.fullTo()}) {
            double at = (turn - body.x()) / body.width();
            if (at > 0.001 && at < 0.999 && at > stops.get(stops.size() - 1).at() + 0.001) {
                stops.add(new Stop(at, colour));
            }
        }
        stops.add(new Stop(1, colour.faded(strength(bar, body.right()))));
        return stops;
    }

    private static double strength(Mark.Bar bar, double x) {
        if (x < bar.fullFrom() && bar.left() == Mark.End.SOFT) {
            return between(FAINTEST, 1, (x - bar.trueLeft()) / (bar.fullFrom() - bar.trueLeft()));
        }
        if (x > bar.fullTo() && bar.right() == Mark.End.SOFT) {
            return between(FAINTEST, 1, (bar.trueRight() - x) / (bar.trueRight() - bar.fullTo()));
        }
        return 1;
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * Math.max(0, Math.min(1, share));
    }

    private static Box inset(Box box) {
        double by = Math.min(PEN / 2, Math.min(box.width(), box.height()) / 2);
        return new Box(box.x() + by, box.y() + by, box.width() - 2 * by, box.height() - 2 * by);
    }
}
