/** Fields for dates: what is typed, and below it at once how it is understood. Start with {@link chancery.view.when.DateField}. */
@NullMarked
package chancery.view.when;

import org.jspecify.annotations.NullMarked;
