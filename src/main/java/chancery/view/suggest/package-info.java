/**
 * The suggestions for the text that is read, as they are listed in the inspector's place, and the keys that settle them. Start with
 * {@link chancery.view.suggest.SuggestPane}; the words in the text itself are styled by the reader.
 */
@NullMarked
package chancery.view.suggest;

import org.jspecify.annotations.NullMarked;
