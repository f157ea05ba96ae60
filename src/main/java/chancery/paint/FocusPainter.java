package chancery.paint;

/** Draws a frame about what has the keyboard: as four lines, since an outline costs the software renderer a tenth of all else. */
public final class FocusPainter {

    private FocusPainter() {}

    /** Draws it within a width and a height. */
    public static void paint(Surface surface, double width, double height, Palette palette) {
        Pen pen = Pen.solid(palette.accent(), 1);
        surface.line(0, 0, width, 0, pen);
        surface.line(0, height - 1, width, height - 1, pen);
        surface.line(0, 0, 0, height, pen);
        surface.line(width - 1, 0, width - 1, height, pen);
    }
}
