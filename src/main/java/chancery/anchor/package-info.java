/**
 * Passages in their text: the one form a text is kept in ({@link chancery.anchor.TextForm}), the counting of its code points
 * and paragraphs ({@link chancery.anchor.CodePoints}, {@link chancery.anchor.Paragraphs}), the folding under which two copies
 * of one text are alike ({@link chancery.anchor.Folding}), and whether a passage still says what its source says
 * ({@link chancery.anchor.Verbatim}). Start with {@code CodePoints}.
 *
 * <p>May import: {@code chancery.model}, {@code chancery.time} and the JDK. A passage is text and offsets, wherever it is kept.
 */
@NullMarked
package chancery.anchor;

import org.jspecify.annotations.NullMarked;
