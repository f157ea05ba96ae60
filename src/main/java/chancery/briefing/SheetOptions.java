package chancery.briefing;

import chancery.model.Marking;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What whoever prints a sheet may ask for. What is null is the dossier's.
 *
 * @param asOf the day whose end the sheet speaks of; where the dossier has none either, today
 * @param paper what it is printed on
 * @param marking who may see it; a sheet without any marking is refused
 * @param title what stands at the head; not blank
 * @param author whom the sheet names; not blank
 */
public record SheetOptions(
        @Nullable LocalDate asOf,
        Paper paper,
        @Nullable Marking marking,
        @Nullable String title,
        @Nullable String author) {

    /** Everything as the dossier has it, on A4. */
    public static final SheetOptions PLAIN = new SheetOptions(null, Paper.A4, null, null, null);

    /** Refuses a blank title or author. */
    public SheetOptions {
        if (title != null && title.isBlank() || author != null && author.isBlank()) {
            throw new IllegalArgumentException("a title or an author that is given is not blank");
        }
    }

    /** The same as of another day. */
    public SheetOptions asOf(LocalDate day) {
        return new SheetOptions(day, paper, marking, title, author);
    }

    /** The same on other paper. */
    public SheetOptions on(Paper other) {
        return new SheetOptions(asOf, other, marking, title, author);
    }

    /** The same with a marking. */
    public SheetOptions marked(Marking other) {
        return new SheetOptions(asOf, paper, other, title, author);
    }
}
