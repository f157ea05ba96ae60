/**
 * Sheets for the screen and for other programs: {@link chancery.briefing.web.HtmlSheet} writes one page that asks nothing of anybody,
 * with the fonts and the strip inside; {@link chancery.briefing.web.MarkdownSheet} writes plain text that can be edited anywhere.
 * Both read the same content as the printed sheet. Start with {@code HtmlSheet}.
 *
 * <p>May import: {@code chancery.briefing.sheet}, {@code chancery.briefing.picture}, {@code chancery.briefing.type}, {@code paint},
 * {@code timeline}, {@code model} and FontBox.
 */
@NullMarked
package chancery.briefing.web;

import org.jspecify.annotations.NullMarked;
