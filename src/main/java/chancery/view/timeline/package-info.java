/**
 * The timeline on screen: a canvas that the painter draws on, the overview strip above it, the card that tells what lies under
 * the pointer, and the toolbar. {@link chancery.view.timeline.TimelineView} puts them together.
 */
@NullMarked
package chancery.view.timeline;

import org.jspecify.annotations.NullMarked;
