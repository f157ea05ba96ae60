/**
 * The fields of a form without their controls: what was typed or chosen, what there is to choose from, and what is wrong with
 * it in words. A field knows nothing of the record it is part of. Start with {@link chancery.viewmodel.field.FormField}.
 */
@NullMarked
package chancery.viewmodel.field;

import org.jspecify.annotations.NullMarked;
