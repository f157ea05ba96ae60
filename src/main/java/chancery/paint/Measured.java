package chancery.paint;

import chancery.timeline.Extent;
import chancery.timeline.Layout;
import chancery.timeline.TextRuler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured on a timeline, to be drawn over it wherever it is drawn.
 *
 * @param range a selected stretch of time, or null for none
 * @param span the ruler, or null where none lies
 * @param ties from events to those that count their dates from them
 */
public record Measured(@Nullable Extent range, @Nullable Span span, List<Tie> ties) {

    /** Nothing. */
    public static final Measured NOTHING = new Measured(null, null, List.of());

    /** The ruler; {@link MeasurePainter#ruler}. */
    public record Span(int fromRow, int toRow, long from, long to, String words) {}

    /**
     * A date that counts from another event.
     *
     * @param row the event whose date it is
     * @param from the event it counts from
     * @param words how far it lies from it
     */
    public record Tie(int row, int from, String words) {}

    /** Copies the list. */
    public Measured {
        ties = List.copyOf(ties);
    }

    /** Draws it on a surface on which the layout has been drawn. */
    public void paint(Layout layout, Surface surface, Palette palette, TextRuler ruler) {
        new TiePainter(layout, surface, palette, ruler).paint(ties);
        MeasurePainter painter = new MeasurePainter(layout, surface, palette, ruler);
        if (range != null) {
            painter.range(range);
        }
        if (span != null) {
            painter.ruler(span.fromRow(), span.toRow(), span.from(), span.to(), span.words());
        }
    }
}
