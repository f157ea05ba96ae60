/**
 * The pages of a finished PDF, to be looked at: as pictures, as text and with their links. It knows nothing of how a sheet came
 * about; what it shows is what is printed. Start with {@link chancery.briefing.page.PdfPages}.
 */
@NullMarked
package chancery.briefing.page;

import org.jspecify.annotations.NullMarked;
