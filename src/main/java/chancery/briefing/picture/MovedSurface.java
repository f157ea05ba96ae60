package chancery.briefing.picture;

import chancery.paint.Colour;
import chancery.paint.Pen;
import chancery.paint.Stop;
import chancery.paint.Surface;
import chancery.timeline.Box;
import chancery.timeline.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws on another surface, farther down. */
final class MovedSurface implements Surface {

    private final Surface surface;
    private final double down;

    MovedSurface(Surface surface, double down) {
        this.surface = surface;
        this.down = down;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        surface.line(x1, y1 + down, x2, y2 + down, pen);
    }

    @Override
    public void polyline(double[] points, Pen pen) {
        surface.polyline(moved(points), pen);
    }

    @Override
    public void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen) {
        surface.polygon(moved(points), fill, pen);
    }

    @Override
    public void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen) {
        surface.rectangle(moved(box), corner, fill, pen);
    }

    @Override
    public void gradient(Box box, double corner, List<Stop> stops) {
        surface.gradient(moved(box), corner, stops);
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen) {
        surface.circle(x, y + down, radius, fill, pen);
    }

    @Override
    public void halfDisc(double x, double y, double radius, Colour fill) {
        surface.halfDisc(x, y + down, radius, fill);
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor) {
        surface.text(x, baseline + down, text, style, colour, anchor);
    }

    @Override
    public void clip(Box box) {
        surface.clip(moved(box));
    }

    @Override
    public void unclip() {
        surface.unclip();
    }

    @Override
    public void open(String title) {
        surface.open(title);
    }

    @Override
    public void close() {
        surface.close();
    }

    private Box moved(Box box) {
        return new Box(box.x(), box.y() + down, box.width(), box.height());
    }

    private double[] moved(double[] points) {
        double[] moved = points.clone();
        for (int i = 1; i < moved.length; i += 2) {
            moved[i] += down;
        }
        return moved;
    }
}
