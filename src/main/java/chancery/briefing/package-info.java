/**
 * The printed briefing sheet, and pictures of the timeline. {@link chancery.briefing.Briefing} writes a dossier's sheet as a
 * PDF: {@code compose} chooses what it says, as a {@code sheet} without any look, and {@code print} sets it.
 * {@link chancery.briefing.Picture} draws the timeline with the painter of the screen. Start with {@code Briefing}.
 *
 * <p>May import: {@code paint}, {@code timeline}, {@code check}, {@code anchor}, {@code store}, {@code work}'s Progress,
 * {@code model}, {@code time}, and the libraries that write documents. Documents are rendered nowhere else.
 */
@NullMarked
package chancery.briefing;

import org.jspecify.annotations.NullMarked;
