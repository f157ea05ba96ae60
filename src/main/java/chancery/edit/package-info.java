/**
 * The one door through which a dossier changes: {@link chancery.edit.Desk#apply} writes an {@link chancery.edit.Edit} to the
 * file, all of it or nothing, and can take it back. Nobody else holds a pen, so whatever was done can be undone, and every
 * view hears of it. Start with {@code Desk}.
 *
 * <p>May import: {@code chancery.anchor}, {@code chancery.store}, {@code chancery.model} and {@code chancery.time}.
 */
@NullMarked
package chancery.edit;

import org.jspecify.annotations.NullMarked;
