/**
 * The geometry of the timeline: from events in columns to boxes, marks and labels in pixels, and back from a pixel to what
 * lies under it. Nothing here draws; {@code chancery.paint} turns a {@link chancery.timeline.Layout} into strokes.
 *
 * <p>Start with {@link chancery.timeline.LayoutEngine}: it takes {@link chancery.timeline.TimelineContent what there is},
 * {@link chancery.timeline.ViewOptions what is asked for} and {@link chancery.timeline.TextRuler how wide text is}. Time is
 * counted in {@link chancery.time.Tick}s, lengths in pixels, y downwards. The cost of a layout grows with what is visible and
 * not with what exists.
 *
 * <p>May import: {@code chancery.model}, {@code chancery.time}, the words of {@code chancery.text} and the JDK, but nothing
 * that draws.
 */
@NullMarked
package chancery.timeline;

import org.jspecify.annotations.NullMarked;
