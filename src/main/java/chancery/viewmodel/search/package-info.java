/** Finding anything by its words. Start with {@link chancery.viewmodel.search.SearchViewModel}. */
@NullMarked
package chancery.viewmodel.search;

import org.jspecify.annotations.NullMarked;
