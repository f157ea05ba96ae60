/** The search through everything. Start with {@link chancery.view.search.SearchOverlay}. */
@NullMarked
package chancery.view.search;

import org.jspecify.annotations.NullMarked;
