/**
 * Who stands where on what: all positions as a matrix of actors and issues, and which of them were held on a day. Start with
 * {@link chancery.viewmodel.position.PositionsViewModel}; the rules of time are in {@link
 * chancery.viewmodel.position.PositionsAt}.
 */
@NullMarked
package chancery.viewmodel.position;

import org.jspecify.annotations.NullMarked;
