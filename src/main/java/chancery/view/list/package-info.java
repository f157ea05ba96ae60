/** The list of events. Start with {@link chancery.view.list.EventListView}. */
@NullMarked
package chancery.view.list;

import org.jspecify.annotations.NullMarked;
