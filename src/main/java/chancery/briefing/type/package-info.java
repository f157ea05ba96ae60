/**
 * The program's own fonts, for everything that is written outside of the window: which there are
 * ({@link chancery.briefing.type.Typeface}), what they have shapes for, how wide words are in them
 * ({@link chancery.briefing.type.FontRuler}), and a surface that draws with them
 * ({@link chancery.briefing.type.GraphicsSurface}). Start with {@code Typeset}, which holds them.
 *
 * <p>May import: {@code paint}, {@code timeline}, FontBox, PDFBox's fonts, and AWT.
 */
@NullMarked
package chancery.briefing.type;

import org.jspecify.annotations.NullMarked;
