/** The card that asks whether a record is to be deleted. Start with {@link chancery.view.delete.DeleteCard}. */
@NullMarked
package chancery.view.delete;

import org.jspecify.annotations.NullMarked;
