/**
 * The filter as one sees it: the bar of chips under the top bar, and the card in which conditions are found by typing. Start with
 * {@link chancery.view.filter.FilterBar}.
 */
@NullMarked
package chancery.view.filter;

import org.jspecify.annotations.NullMarked;
