package chancery.briefing.type;

import chancery.paint.Colour;
import chancery.paint.Pen;
import chancery.paint.Stop;
import chancery.paint.Surface;
import chancery.timeline.Box;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Draws on a page of a PDF. Text stays text, in the program's own fonts, of which the used part is embedded. Nothing is
 * translucent: what is, is mixed with the ground. Nothing but memory is written to.
 */
public final class PdfSurface implements Surface {

    /** How far the handle of a curve is from its end for a quarter of a circle, as a share of the radius. */
    private static final double ROUND = 0.5522847498;

    private static final int STEPS = 64;

    private final PDPageContentStream page;
    private final double height;
    private final Colour ground;
    private final TextRuler ruler;
    private final Map<TextStyle.Weight, PDFont> fonts = new EnumMap<>(TextStyle.Weight.class);

    /**
     * Draws on a page.
     *
     * @param page takes the strokes; whoever made it closes it
     * @param height of the picture, in its pixels
     * @param scale points a pixel
     * @param ground what everything lies on
     * @throws IOException where the document cannot take the fonts
     */
    public PdfSurface(
            PDDocument document,
            PDPageContentStream page,
            Typeset typeset,
            TextRuler ruler,
            double height,
            double scale,
            Colour ground)
            throws IOException {
        this.page = page;
        this.height = height;
        this.ground = ground;
        this.ruler = ruler;
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            int number = weight == TextStyle.Weight.REGULAR ? 400 : weight == TextStyle.Weight.BOLD ? 700 : 600;
            fonts.put(weight, typeset.embedded(Typeface.of(Typeface.SANS, number), document));
        }
        page.transform(Matrix.getScaleInstance((float) scale, (float) scale));
    }

    /** Something that is written to the page. */
    @FunctionalInterface
    private interface Strokes {
        void draw() throws IOException;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        polyline(new double[] {x1, y1, x2, y2}, pen);
    }

    @Override
    public void polyline(double[] points, Pen pen) {
        write(() -> {
            trace(points);
            stroke(pen);
            page.stroke();
        });
    }

    @Override
    public void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen) {
        paint(fill, pen, () -> {
            trace(points);
            page.closePath();
        });
    }

    @Override
    public void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen) {
        if (box.width() > 0 && box.height() > 0) {
            paint(fill, pen, () -> trace(box, corner));
        }
    }

    @Override
    public void gradient(Box box, double corner, List<Stop> stops) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        write(() -> {
            page.saveGraphicsState();
            trace(box, corner);
            page.clip();
            for (int step = 0; step < STEPS; step++) {
                double x = box.x() + box.width() * step / STEPS;
                colour(at(stops, (step + 0.5) / STEPS));
                // Each reaches to the end, under the next: no seam shows between two.
                page.addRect(f(x), f(height - box.bottom()), f(box.right() - x), f(box.height()));
                page.fill();
            }
            page.restoreGraphicsState();
        });
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen) {
        if (radius > 0) {
            paint(fill, pen, () -> trace(new Box(x - radius, y - radius, 2 * radius, 2 * radius), radius));
        }
    }

    @Override
    public void halfDisc(double x, double y, double radius, Colour fill) {
        paint(fill, null, () -> {
            double k = radius * ROUND;
            page.moveTo(f(x), up(y - radius));
            page.curveTo(f(x - k), up(y - radius), f(x - radius), up(y - k), f(x - radius), up(y));
            page.curveTo(f(x - radius), up(y + k), f(x - k), up(y + radius), f(x), up(y + radius));
            page.closePath();
        });
    }

    @Override
    public void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor) {
        if (text.isBlank()) {
            return;
        }
        double width = anchor == Anchor.START ? 0 : ruler.width(text, style);
        double left = anchor == Anchor.MIDDLE ? x - width / 2 : x - width;
        write(() -> {
            page.beginText();
            colour(colour);
            page.setFont(fonts.get(style.weight()), f(style.size()));
            page.newLineAtOffset(f(left), up(baseline));
            page.showText(text);
            page.endText();
        });
    }

    @Override
    public void clip(Box box) {
        write(() -> {
            page.saveGraphicsState();
            page.addRect(f(box.x()), f(height - box.bottom()), f(box.width()), f(box.height()));
            page.clip();
        });
    }

    @Override
    public void unclip() {
        write(page::restoreGraphicsState);
    }

    private void paint(@Nullable Colour fill, @Nullable Pen pen, Strokes path) {
        boolean filled = fill != null && fill.alpha() > 0;
        if (!filled && pen == null) {
            return;
        }
        write(() -> {
            path.draw();
            if (fill != null && filled) {
                colour(fill);
            }
            if (pen != null) {
                stroke(pen);
            }
            if (filled && pen != null) {
                page.fillAndStroke();
            } else if (filled) {
                page.fill();
            } else {
                page.stroke();
            }
        });
    }

    private void trace(double[] points) throws IOException {
        page.moveTo(f(points[0]), up(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            page.lineTo(f(points[i]), up(points[i + 1]));
        }
    }

    private void trace(Box box, double corner) throws IOException {
        double r = Math.min(corner, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            page.addRect(f(box.x()), f(height - box.bottom()), f(box.width()), f(box.height()));
            return;
        }
        double k = r * (1 - ROUND);
        double left = box.x();
        double right = box.right();
        double top = box.y();
        double bottom = box.bottom();
        page.moveTo(f(left + r), up(top));
        page.lineTo(f(right - r), up(top));
        page.curveTo(f(right - k), up(top), f(right), up(top + k), f(right), up(top + r));
        page.lineTo(f(right), up(bottom - r));
        page.curveTo(f(right), up(bottom - k), f(right - k), up(bottom), f(right - r), up(bottom));
        page.lineTo(f(left + r), up(bottom));
        page.curveTo(f(left + k), up(bottom), f(left), up(bottom - k), f(left), up(bottom - r));
        page.lineTo(f(left), up(top + r));
        page.curveTo(f(left), up(top + k), f(left + k), up(top), f(left + r), up(top));
        page.closePath();
    }

    private void colour(Colour colour) throws IOException {
        Colour seen = colour.over(ground);
        page.setNonStrokingColor(seen.red() / 255f, seen.green() / 255f, seen.blue() / 255f);
    }

    private void stroke(Pen pen) throws IOException {
        Colour seen = pen.colour().over(ground);
        page.setStrokingColor(seen.red() / 255f, seen.green() / 255f, seen.blue() / 255f);
        page.setLineWidth(f(pen.width()));
        page.setLineDashPattern(
                pen.dash() == Pen.Dash.NONE
                        ? new float[0]
                        : new float[] {f(pen.dash().on()), f(pen.dash().off())},
                0);
    }

    private static Colour at(List<Stop> stops, double place) {
        Stop before = stops.get(0);
        for (Stop stop : stops) {
            if (stop.at() >= place) {
                double length = stop.at() - before.at();
                double share = length <= 0 ? 1 : (place - before.at()) / length;
                return between(before.colour(), stop.colour(), Math.max(0, Math.min(1, share)));
            }
            before = stop;
        }
        return before.colour();
    }

    private static Colour between(Colour one, Colour other, double share) {
        int alpha = (int) Math.round(one.alpha() + (other.alpha() - one.alpha()) * share);
        return new Colour(alpha << 24 | one.mixed(other, share).argb() & 0xffffff);
    }

    private float up(double y) {
        return f(height - y);
    }

    private static float f(double number) {
        return (float) number;
    }

    private static void write(Strokes strokes) {
        try {
            strokes.draw();
        } catch (IOException cannotHappen) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
