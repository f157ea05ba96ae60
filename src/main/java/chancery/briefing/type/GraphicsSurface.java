package chancery.briefing.type;

import chancery.paint.Colour;
import chancery.paint.Pen;
import chancery.paint.Stop;
import chancery.paint.Surface;
import chancery.timeline.Box;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws with AWT, on an image or into a PDF. Words are drawn as their outlines, in the program's own fonts, so that a picture is
 * the same wherever it is made.
 */
public final class GraphicsSurface implements Surface {

    private final Graphics2D graphics;
    private final Outlines outlines;
    private final TextRuler ruler;
    private final @Nullable Colour ground;
    private final List<@Nullable Shape> clips = new ArrayList<>();

    /**
     * Draws on some graphics, in their units as pixels.
     *
     * @param ground what everything lies on, so that nothing translucent needs to be drawn; or null to draw it so
     */
    public GraphicsSurface(Graphics2D graphics, Outlines outlines, TextRuler ruler, @Nullable Colour ground) {
        this.graphics = graphics;
        this.outlines = outlines;
        this.ruler = ruler;
        this.ground = ground;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        draw(new Line2D.Double(x1, y1, x2, y2), null, pen);
    }

    @Override
    public void polyline(double[] points, Pen pen) {
        draw(path(points), null, pen);
    }

    @Override
    public void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen) {
        Path2D path = path(points);
        path.closePath();
        draw(path, fill, pen);
    }

    @Override
    public void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen) {
        draw(rounded(box, corner), fill, pen);
    }

    @Override
    public void gradient(Box box, double corner, List<Stop> stops) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        graphics.setPaint(gradientPaint(box, stops));
        graphics.fill(rounded(box, corner));
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen) {
        draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), fill, pen);
    }

    @Override
    public void halfDisc(double x, double y, double radius, Colour fill) {
        draw(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.PIE), fill, null);
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor) {
        double width = anchor == Anchor.START ? 0 : ruler.width(text, style);
        double left = anchor == Anchor.MIDDLE ? x - width / 2 : x - width;
        draw(outlines.of(text, style, left, baseline), colour, null);
    }

    @Override
    public void clip(Box box) {
        clips.add(graphics.getClip());
        graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void unclip() {
        graphics.setClip(clips.remove(clips.size() - 1));
    }

    private void draw(Shape shape, @Nullable Colour fill, @Nullable Pen pen) {
        if (fill != null && fill.alpha() > 0) {
            graphics.setPaint(paint(fill));
            graphics.fill(shape);
        }
        if (pen != null) {
            graphics.setPaint(paint(pen.colour()));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Pen pen) {
        float width = (float) pen.width();
        if (pen.dash() == Pen.Dash.NONE) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dash = {(float) pen.dash().on(), (float) pen.dash().off()};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private Color paint(Colour colour) {
        Colour seen = ground == null ? colour : colour.over(ground);
        return new Color(seen.argb(), true);
    }

    private Paint gradientPaint(Box box, List<Stop> stops) {
        float[] places = new float[stops.size()];
        Color[] colours = new Color[stops.size()];
        for (int i = 0; i < places.length; i++) {
            Stop stop = stops.get(i);
            // AWT wants places that ascend; of two stops at one place, the second one follows at the least distance.
            float place = (float) stop.at();
            places[i] = i > 0 && place <= places[i - 1] ? Math.nextUp(places[i - 1]) : place;
            colours[i] = paint(stop.colour());
        }
        return places[places.length - 1] > 1
                ? colours[0]
                : new LinearGradientPaint((float) box.x(), 0, (float) box.right(), 0, places, colours);
    }

    private static Shape rounded(Box box, double corner) {
        if (corner <= 0) {
            return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        }
        double round = Math.min(2 * corner, Math.min(box.width(), box.height()));
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round);
    }

    private static Path2D path(double[] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
