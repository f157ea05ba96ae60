/**
 * What a text seems to say, offered to the reader one by one: dates, quotes and actors, each to be accepted, corrected or rejected.
 * Start with {@link chancery.viewmodel.suggest.SuggestViewModel}. {@link chancery.viewmodel.suggest.Offering} makes suggestions of
 * what the rules found, less what the dossier has already and what was rejected; {@link chancery.viewmodel.suggest.Draft} is what
 * accepting one records, and {@code Accepting} the edit that does so.
 *
 * <p>Nothing here is a fact before a person has accepted it. Places are UTF-16 units, as in the reader.
 */
@NullMarked
package chancery.viewmodel.suggest;

import org.jspecify.annotations.NullMarked;
