/**
 * A sheet on paper: {@link chancery.briefing.print.PdfSheet} turns the content of a sheet into a tagged PDF. The content
 * becomes an XHTML document, built element by element so that no text of a user is ever read as markup; the stylesheet is
 * {@code chancery/sheet/sheet.css}; the fonts are the program's own. Nothing is fetched from anywhere. Start with
 * {@code PdfSheet}.
 *
 * <p>May import: {@code chancery.briefing.sheet}, what the briefing may, and the document libraries.
 */
@NullMarked
package chancery.briefing.print;

import org.jspecify.annotations.NullMarked;
