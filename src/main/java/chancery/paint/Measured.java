package chancery.paint;

import chancery.timeline.Extent;
import chancery.timeline.Layout;
import chancery.timeline.TextRuler;
import org.jspecify.annotations.Nullable;

/**
 * What is measured on a timeline, to be drawn over it wherever it is drawn.
 *
 * @param range a selected stretch of time, or null for none
 * @param span the ruler, or null where none lies
 */
public record Measured(@Nullable Extent range, @Nullable Span span) {

    /** Nothing. */
    public static final Measured NOTHING = new Measured(null, null);

    /** The ruler; {@link MeasurePainter#ruler}. */
    public record Span(int fromRow, int toRow, long from, long to, String words) {}

    /** Draws it on a surface on which the layout has been drawn. */
    public void paint(Layout layout, Surface surface, Palette palette, TextRuler ruler) {
        MeasurePainter painter = new MeasurePainter(layout, surface, palette, ruler);
        if (range != null) {
            painter.range(range);
        }
        if (span != null) {
            painter.ruler(span.fromRow(), span.toRow(), span.from(), span.to(), span.words());
        }
    }
}
