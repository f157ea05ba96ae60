/** The list of quotes. Start with {@link chancery.view.quote.QuotesView}. */
@NullMarked
package chancery.view.quote;

import org.jspecify.annotations.NullMarked;
