/** All quotes of the dossier in one list. Start with {@link chancery.viewmodel.quote.QuotesViewModel}. */
@NullMarked
package chancery.viewmodel.quote;

import org.jspecify.annotations.NullMarked;
