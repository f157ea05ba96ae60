/**
 * What a dossier is narrowed to: conditions on chips that combine, what each of them means for every kind of record, and how a
 * filter is kept as text. {@link chancery.filter.Condition} says what can be asked, {@link chancery.filter.Evaluation} answers
 * it, {@link chancery.filter.Left} is the answer. Nothing here is shown, and nothing changed. Start with {@code Condition}.
 *
 * <p>May import: {@code chancery.store}, {@code chancery.model} and {@code chancery.time}.
 */
@NullMarked
package chancery.filter;

import org.jspecify.annotations.NullMarked;
