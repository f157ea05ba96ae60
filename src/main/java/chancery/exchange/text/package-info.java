/**
 * Articles as people have them (plain text, HTML, Markdown, Word, PDF), brought into the one form in which texts are kept, with
 * what their files say of them. Whatever comes in is held to be hostile: sizes are counted while it is read, nothing is fetched,
 * no entity is expanded, no script is run. Start with {@link chancery.exchange.text.TextFile}.
 *
 * <p>May import what {@code chancery.exchange} may, jsoup, commonmark and PDFBox.
 */
@NullMarked
package chancery.exchange.text;

import org.jspecify.annotations.NullMarked;
