/**
 * What narrows all views at once: the filter in force, the chips it is shown as, the chooser that finds conditions as one types, and
 * the filters that are saved by name. Start with {@link chancery.viewmodel.filter.FilterViewModel}.
 */
@NullMarked
package chancery.viewmodel.filter;

import org.jspecify.annotations.NullMarked;
