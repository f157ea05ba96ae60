/**
 * The matrix of positions and the line of days below it. Start with {@link chancery.view.position.PositionsView}; only the
 * cells that can be seen exist, see {@link chancery.view.position.MatrixGrid}.
 */
@NullMarked
package chancery.view.position;

import org.jspecify.annotations.NullMarked;
