/**
 * Pictures of the timeline that explain themselves: {@link chancery.briefing.picture.TimelinePicture} sets a title above the
 * timeline and a legend below it, and draws all three on any surface.
 *
 * <p>May import: {@code chancery.briefing.type}, {@code paint}, {@code timeline}, {@code store}, {@code model}, {@code time} and
 * AWT.
 */
@NullMarked
package chancery.briefing.picture;

import org.jspecify.annotations.NullMarked;
