package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.Strip;
import java.util.stream.Collectors;

/** Draws the strip on paper. */
public final class StripPainter {

    private static final double SLASH = 4;

    private StripPainter() {}

    /** Draws a strip on a surface, without a ground of its own. */
    public static void paint(Strip strip, Surface surface, Palette palette) {
        Strip.AsOf asOf = strip.asOf();
        if (asOf != null) {
            surface.line(asOf.x(), asOf.fromY(), asOf.x(), asOf.toY(), new Pen(palette.accent(), 1.1, Pen.Dash.LONG));
        }
        for (Strip.Caption caption : strip.captions()) {
            surface.line(
                    caption.stemX(),
                    caption.stemFrom(),
                    caption.stemX(),
                    caption.stemTo(),
                    Pen.solid(palette.tie(), 1));
        }
        surface.line(strip.axisFrom(), strip.axisY(), strip.axisTo(), strip.axisY(), Pen.solid(palette.ink(), 1.8));
        MarkPainter marks = new MarkPainter(surface, palette, strip.sizes().marks());
        strip.marks().forEach(mark -> mark.match(marks));
        strip.breaks().forEach(pause -> pause(pause, strip, surface, palette));
        strip.captions().forEach(caption -> caption(caption, strip, surface, palette));
        if (asOf != null) {
            surface.text(
                    asOf.textX(),
                    asOf.baseline(),
                    asOf.text(),
                    strip.sizes().plain(),
                    palette.accent(),
                    Surface.Anchor.START);
        }
    }

    /** Two short slashes through the line, and how much is left out below. */
    private static void pause(Strip.Break pause, Strip strip, Surface surface, Palette palette) {
        double y = strip.axisY();
        surface.rectangle(new Box(pause.x() - 3, y - 2, 6, 4), 0, palette.ground(), null);
        for (double x : new double[] {pause.x() - 3, pause.x() + 3}) {
            surface.line(x - 2, y + SLASH, x + 2, y - SLASH, Pen.solid(palette.ink(), 1.1));
        }
        double size = strip.sizes().small().size();
        Box ground = new Box(pause.x() - size, y + SLASH + 1, 2 * size, size);
        surface.rectangle(ground, 2, palette.ground().faded(0.9), null);
        surface.text(
                pause.x(),
                y + SLASH + size,
                pause.text(),
                strip.sizes().small(),
                palette.soft(),
                Surface.Anchor.MIDDLE);
    }

    private static void caption(Strip.Caption caption, Strip strip, Surface surface, Palette palette) {
        Strip.AsOf asOf = strip.asOf();
        if (asOf != null
                && asOf.x() > caption.box().x()
                && asOf.x() < caption.box().right()) {
            surface.rectangle(caption.box(), 0, palette.ground().faded(0.9), null);
        }
        surface.open(caption.lines().stream().map(Strip.Line::text).collect(Collectors.joining(" ")));
        for (Strip.Line line : caption.lines()) {
            surface.text(line.x(), line.baseline(), line.text(), line.style(), palette.ink(), Surface.Anchor.START);
            if (!line.references().isEmpty()) {
                surface.text(
                        line.referencesX(),
                        line.baseline() - line.style().size() * 0.36,
                        line.references(),
                        strip.sizes().small(),
                        palette.accent(),
                        Surface.Anchor.START);
            }
        }
        surface.close();
    }
}
