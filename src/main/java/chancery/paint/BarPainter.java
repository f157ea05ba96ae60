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
    private static final double CERTAIN = 0.94;
    private static final double UNCERTAIN = 0.86;
    private static final double PALE = 0.17;
    private static final double HALF = 0.7;

    private final Surface surface;
    private final Colour ground;

    BarPainter(Surface surface, Colour ground) {
        this.surface = surface;
        this.ground = ground;
    }

    void paint(Mark.Bar bar, Colour colour) {
        Reality reality = bar.look().reality();
        Colour strong = soft(bar) ? colour.faded(UNCERTAIN) : colour.mixed(ground, 1 - CERTAIN);
        Box body = body(bar);
        switch (reality) {
            case OCCURRED, ONGOING -> fill(bar, body, body.height() / 2, strong);
            case SCHEDULED -> outlined(bar, body, colour, Pen.Dash.DASHES);
            case HYPOTHETICAL -> {
                outlined(bar, body, colour, Pen.Dash.DOTS);
                sign(bar, reality, colour);
            }
            case THREATENED -> {
                outlined(bar, body, colour, Pen.Dash.NONE);
                sign(bar, reality, colour);
            }
            case DENIED -> {
                outlined(bar, body, colour, Pen.Dash.NONE);
                edge(bar, body, body.centreY(), colour, Pen.Dash.NONE);
            }
            case ALLEGED -> {
                Box lower = Box.between(body.x(), body.centreY(), body.right(), body.bottom());
                fill(bar, lower, 0, colour.faded(HALF));
                outlined(bar, body, colour, Pen.Dash.NONE);
            }
        }
        heads(bar, strong);
    }

    private void fill(Mark.Bar bar, Box body, double corner, Colour colour) {
        if (body.width() > 0) {
            List<Stop> stops = stops(bar, body, colour);
            if (stops.stream().allMatch(stop -> stop.colour().equals(colour))) {
                surface.rectangle(body, corner, colour, null);
            } else {
                surface.gradient(body, corner, stops);
            }
        }
    }

    private void outlined(Mark.Bar bar, Box body, Colour colour, Pen.Dash dash) {
        boolean hardLeft = bar.left() == Mark.End.HARD && bar.trueLeft() >= body.x();
        boolean hardRight = bar.right() == Mark.End.HARD && bar.trueRight() <= body.right();
        fill(bar, body, hardLeft && hardRight ? body.height() / 2 : 0, colour.faded(PALE));
        Box in = inset(body);
        Pen pen = new Pen(colour, PEN, dash);
        if (hardLeft && hardRight) {
            surface.rectangle(in, in.height() / 2, null, pen);
            return;
        }
        edge(bar, body, in.y(), colour, dash);
        edge(bar, body, in.bottom(), colour, dash);
        if (hardLeft) {
            surface.line(in.x(), in.y(), in.x(), in.bottom(), pen);
        }
        if (hardRight) {
            surface.line(in.right(), in.y(), in.right(), in.bottom(), pen);
        }
    }

    /** A line along the bar that fades as the bar does. */
    private void edge(Mark.Bar bar, Box body, double y, Colour colour, Pen.Dash dash) {
        if (dash == Pen.Dash.NONE) {
            fill(bar, new Box(body.x(), y - PEN / 2, body.width(), PEN), 0, colour);
            return;
        }
        for (double x = body.x(); x < body.right(); x += dash.on() + dash.off()) {
            double end = Math.min(body.right(), x + dash.on());
            surface.line(x, y, end, y, Pen.solid(colour.faded(strength(bar, (x + end) / 2)), PEN));
        }
    }

    /** The shape of a point in the middle of the bar, for realities that an outline alone does not tell. */
    private void sign(Mark.Bar bar, Reality reality, Colour colour) {
        double radius = bar.box().height() / 2 + 0.8;
        double x = Math.max(bar.box().x(), Math.min(bar.box().right(), (bar.fullFrom() + bar.fullTo()) / 2));
        PointPainter.paint(surface, reality, x, bar.box().centreY(), radius, colour, ground);
    }

    private void heads(Mark.Bar bar, Colour colour) {
        Box box = bar.box();
        if (headRight(bar)) {
            head(box.right(), box.right() - head(bar), box, colour);
        }
        if (headLeft(bar)) {
            head(box.x(), box.x() + head(bar), box, colour);
        }
    }

    private void head(double tip, double base, Box box, Colour colour) {
        double reach = box.height() / 2 + 1.5;
        double y = box.centreY();
        surface.polygon(new double[] {base, y - reach, tip, y, base, y + reach}, colour, null);
    }

    private static double head(Mark.Bar bar) {
        return Math.min(bar.box().width(), bar.box().height() * 0.95);
    }

    private static boolean headLeft(Mark.Bar bar) {
        return bar.left() == Mark.End.ARROW && bar.trueLeft() >= bar.box().x();
    }

    private static boolean headRight(Mark.Bar bar) {
        return bar.right() == Mark.End.ARROW && bar.trueRight() <= bar.box().right();
    }

    private static boolean soft(Mark.Bar bar) {
        return bar.left() == Mark.End.SOFT || bar.right() == Mark.End.SOFT;
    }

    private static Box body(Mark.Bar bar) {
        double left = bar.box().x() + (headLeft(bar) ? head(bar) : 0);
        double right = bar.box().right() - (headRight(bar) ? head(bar) : 0);
        return Box.between(left, bar.box().y(), Math.max(left, right), bar.box().bottom());
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
            return rising((x - bar.trueLeft()) / (bar.fullFrom() - bar.trueLeft()));
        }
        if (x > bar.fullTo() && bar.right() == Mark.End.SOFT) {
            return rising((bar.trueRight() - x) / (bar.trueRight() - bar.fullTo()));
        }
        return 1;
    }

    private static double rising(double share) {
        return FAINTEST + (1 - FAINTEST) * Math.max(0, Math.min(1, share));
    }

    private static Box inset(Box box) {
        double by = Math.min(PEN / 2, Math.min(box.width(), box.height()) / 2);
        return new Box(box.x() + by, box.y() + by, box.width() - 2 * by, box.height() - 2 * by);
    }
}
