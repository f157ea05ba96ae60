/**
 * From a layout to strokes: the same painters draw on the screen, into SVG for paper and export, and into a record for tests,
 * so that screen and paper cannot drift apart. A {@link chancery.paint.Surface} knows a handful of strokes; a
 * {@link chancery.paint.Palette} says what a colour looks like in the light, in the dark and in print, and
 * {@link chancery.paint.ActorColours} which colour an actor wears.
 *
 * <p>May import: {@code chancery.timeline}, {@code chancery.model}, {@code chancery.time}, the words of {@code chancery.text}
 * and the JDK, but no toolkit. Start with {@link chancery.paint.TimelinePainter}.
 */
@NullMarked
package chancery.paint;

import org.jspecify.annotations.NullMarked;
