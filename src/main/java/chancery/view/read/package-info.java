/**
 * The reader: the text of a source with its marks, what is marked beside it, the sources to choose from, and the keys that make
 * records of what is selected. Start with {@link chancery.view.read.ReaderView}; {@link chancery.view.read.TextPane} is the text.
 *
 * <p>RichTextFX lays out only the paragraphs in sight. Places are UTF-16 units throughout; no code point is counted here.
 */
@NullMarked
package chancery.view.read;

import org.jspecify.annotations.NullMarked;
