package chancery.briefing.order;

import chancery.briefing.Paper;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is set.
 *
 * @param paper what it is printed on
 * @param language of its dates, a BCP 47 tag; null for the dossier's
 * @param notes whether the author's notes are printed; the sheet says either way
 */
public record Layout(Paper paper, @Nullable String language, boolean notes) {

    /** A4, with the notes, in the dossier's language. */
    public static final Layout PLAIN = new Layout(Paper.A4, null, true);
}
