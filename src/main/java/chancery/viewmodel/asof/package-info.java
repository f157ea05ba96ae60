/**
 * From which day the dossier is looked at: what the card for it shows and can do. Start with {@link
 * chancery.viewmodel.asof.AsOfViewModel}; what the day means is said by {@link chancery.viewmodel.AsOf}.
 *
 * <p>May import what {@code chancery.viewmodel} may.
 */
@NullMarked
package chancery.viewmodel.asof;

import org.jspecify.annotations.NullMarked;
