/** Undo and redo as the window offers them. Start with {@link chancery.viewmodel.undo.UndoViewModel}. */
@NullMarked
package chancery.viewmodel.undo;

import org.jspecify.annotations.NullMarked;
