/** The events as a list in the order of time, the timeline's twin in words. Start with {@link chancery.viewmodel.list.EventListViewModel}. */
@NullMarked
package chancery.viewmodel.list;

import org.jspecify.annotations.NullMarked;
