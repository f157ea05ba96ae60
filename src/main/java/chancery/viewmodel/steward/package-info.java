/**
 * What can be done with the chosen record, and with what was done. Start with
 * {@link chancery.viewmodel.steward.StewardViewModel}.
 */
@NullMarked
package chancery.viewmodel.steward;

import org.jspecify.annotations.NullMarked;
