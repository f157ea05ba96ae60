/**
 * Deleting a record: who refers to it, and what becomes of them. Start with
 * {@link chancery.viewmodel.delete.DeleteViewModel}.
 */
@NullMarked
package chancery.viewmodel.delete;

import org.jspecify.annotations.NullMarked;
