/**
 * What a field for a date knows: what was typed, how it was understood, and the {@link chancery.model.When} that comes of it.
 * Start with {@link chancery.viewmodel.when.DateEntry}.
 */
@NullMarked
package chancery.viewmodel.when;

import org.jspecify.annotations.NullMarked;
