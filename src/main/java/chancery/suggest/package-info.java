/**
 * What a text seems to say: dates, quotations with their speakers, and actors, each with the place it stands at. A suggestion is no
 * fact until a person accepts it, so this package cannot reach the file; it stands on the model, dates and text offsets alone.
 *
 * <p>{@link chancery.suggest.Suggestions} is the way in. {@code Tokens} takes a text apart, {@code NameFinder} and {@code Cast} find
 * who is named, {@code QuoteMarks} and {@code Attribution} what is quoted and of whom, {@code DateFinder} the dates. The rules read
 * every text once, from left to right, and look no further back than a paragraph; the words they know are lists among the resources.
 */
@NullMarked
package chancery.suggest;

import org.jspecify.annotations.NullMarked;
