/** The list of notes. Start with {@link chancery.view.note.NotesView}. */
@NullMarked
package chancery.view.note;

import org.jspecify.annotations.NullMarked;
