package chancery.view.timeline;

import chancery.paint.Colour;
import chancery.paint.Pen;
import chancery.paint.Stop;
import chancery.paint.Surface;
import chancery.timeline.Box;
import chancery.timeline.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Draws on a canvas. Straight hairlines are put on the middle of pixels, where they stay sharp. With stamps, small rounded
 * rectangles are copied instead of drawn.
 */
final class CanvasSurface implements Surface {

    private final GraphicsContext graphics;
    private final Faces faces;
    private final @Nullable Stamps stamps;
    private final Map<Colour, Color> colours = new HashMap<>();

    /**
     * Takes what to draw on.
     *
     * @param stamps null where a pixel of the canvas is not one of the screen
     */
    CanvasSurface(GraphicsContext graphics, Faces faces, @Nullable Stamps stamps) {
        this.graphics = graphics;
        this.faces = faces;
        this.stamps = stamps;
        graphics.setImageSmoothing(false);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        if (pen.dash() == Pen.Dash.NONE && (x1 == x2 || y1 == y2)) {
            straight(x1, y1, x2, y2, pen);
            return;
        }
        stroke(pen);
        boolean thin = pen.width() <= 1;
        double dx = thin && x1 == x2 ? Math.floor(x1) + 0.5 - x1 : 0;
        double dy = thin && y1 == y2 ? Math.floor(y1) + 0.5 - y1 : 0;
        graphics.strokeLine(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
    }

    /** A rectangle costs the software renderer a tenth of the same line, which it would outline and fill. */
    private void straight(double x1, double y1, double x2, double y2, Pen pen) {
        double width = pen.width();
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        graphics.setFill(colour(pen.colour()));
        if (x1 == x2) {
            double x = width <= 1 ? Math.floor(left) + (1 - width) / 2 : left - width / 2;
            graphics.fillRect(x, top, width, Math.abs(y2 - y1));
        } else {
            double y = width <= 1 ? Math.floor(top) + (1 - width) / 2 : top - width / 2;
            graphics.fillRect(left, y, Math.abs(x2 - x1), width);
        }
    }

    @Override
    public void polyline(double[] points, Pen pen) {
        stroke(pen);
        graphics.strokePolyline(every(points, 0), every(points, 1), points.length / 2);
    }

    @Override
    public void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen) {
        double[] xs = every(points, 0);
        double[] ys = every(points, 1);
        if (fill != null) {
            graphics.setFill(colour(fill));
            graphics.fillPolygon(xs, ys, xs.length);
        }
        if (pen != null) {
            stroke(pen);
            graphics.strokePolygon(xs, ys, xs.length);
        }
    }

    @Override
    public void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen) {
        if (fill != null && corner > 0 && stamps != null && Stamps.serves(box)) {
            stamps.fill(graphics, box, corner, fill, colour(fill));
        } else if (fill != null) {
            graphics.setFill(colour(fill));
            fill(box, corner);
        }
        if (pen != null) {
            stroke(pen);
            if (corner > 0) {
                double arc = 2 * corner;
                graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            } else {
                graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
            }
        }
    }

    @Override
    public void gradient(Box box, double corner, List<Stop> stops) {
        graphics.setFill(new LinearGradient(
                box.x(),
                0,
                box.right(),
                0,
                false,
                CycleMethod.NO_CYCLE,
                stops.stream()
                        .map(stop -> new javafx.scene.paint.Stop(stop.at(), colour(stop.colour())))
                        .toList()));
        fill(box, corner);
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen) {
        Box box = Box.around(x, y, radius);
        if (fill != null && stamps != null && Stamps.serves(box)) {
            stamps.fill(graphics, box, radius, fill, colour(fill));
        } else if (fill != null) {
            graphics.setFill(colour(fill));
            graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        if (pen != null) {
            stroke(pen);
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void halfDisc(double x, double y, double radius, Colour fill) {
        graphics.setFill(colour(fill));
        graphics.fillArc(x - radius, y - radius, 2 * radius, 2 * radius, 90, 180, ArcType.CHORD);
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor) {
        graphics.setFont(faces.of(style));
        graphics.setFill(colour(colour));
        graphics.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        graphics.fillText(text, x, Math.rint(baseline));
    }

    /** On whole pixels, since a clip between them costs the software renderer more than all that is drawn within it. */
    @Override
    public void clip(Box box) {
        double left = Math.rint(box.x());
        double top = Math.rint(box.y());
        graphics.save();
        graphics.beginPath();
        graphics.rect(left, top, Math.rint(box.right()) - left, Math.rint(box.bottom()) - top);
        graphics.clip();
    }

    @Override
    public void unclip() {
        graphics.restore();
    }

    private void fill(Box box, double corner) {
        if (corner > 0) {
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
        } else {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    private void stroke(Pen pen) {
        graphics.setStroke(colour(pen.colour()));
        graphics.setLineWidth(pen.width());
        if (pen.dash() == Pen.Dash.NONE) {
            graphics.setLineDashes();
        } else {
            graphics.setLineDashes(pen.dash().on(), pen.dash().off());
        }
    }

    private Color colour(Colour colour) {
        return colours.computeIfAbsent(colour, any -> Color.rgb(any.red(), any.green(), any.blue(), any.opacity()));
    }

    private static double[] every(double[] points, int from) {
        double[] one = new double[points.length / 2];
        for (int i = 0; i < one.length; i++) {
            one[i] = points[2 * i + from];
        }
        return one;
    }
}
