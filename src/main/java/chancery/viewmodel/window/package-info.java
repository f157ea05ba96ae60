/**
 * The window as a whole: which dossier is open, the welcome where none is, and what the workbench shows of one. Start with
 * {@link chancery.viewmodel.window.WindowViewModel}.
 */
@NullMarked
package chancery.viewmodel.window;

import org.jspecify.annotations.NullMarked;
