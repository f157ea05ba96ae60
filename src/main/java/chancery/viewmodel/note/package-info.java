/** The list of notes. Start with {@link chancery.viewmodel.note.NotesViewModel}. */
@NullMarked
package chancery.viewmodel.note;

import org.jspecify.annotations.NullMarked;
