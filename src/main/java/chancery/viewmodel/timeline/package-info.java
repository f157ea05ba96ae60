/**
 * What the timeline pane knows and can do: which stretch of time it shows, which lanes, what is folded, what is under the
 * mouse. {@link chancery.viewmodel.timeline.TimelineViewModel} is the whole of it; the geometry is
 * {@code chancery.timeline}'s.
 */
@NullMarked
package chancery.viewmodel.timeline;

import org.jspecify.annotations.NullMarked;
