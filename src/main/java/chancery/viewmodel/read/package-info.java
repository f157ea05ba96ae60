/**
 * The reader: the text of a source with everything that rests on it marked, and the way from a stretch of it to a record. Start
 * with {@link chancery.viewmodel.read.ReaderViewModel}; {@link chancery.viewmodel.read.ReadingText} is the text as it is counted,
 * {@link chancery.viewmodel.read.Marks} what is marked in it.
 *
 * <p>Here places in a text are UTF-16 units, as an editor has them. The store's code points are converted once, when marks are
 * read and when a stretch becomes a passage, by {@link chancery.anchor.CodePoints} alone.
 */
@NullMarked
package chancery.viewmodel.read;

import org.jspecify.annotations.NullMarked;
