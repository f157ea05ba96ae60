package chancery.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was printed or exported, without its file. It is no record: nothing refers to it, the search does not find it,
 * and it never changes.
 *
 * @param id of the form of a record's ({@link Id#valid})
 * @param title as it stands on the sheet; not blank
 * @param made when it was printed or exported
 * @param author as named on the sheet, or null
 * @param format how its file ends, one of {@link #FORMATS}
 * @param pages how many; 0 where the format has none
 * @param order what was asked of it, as a JSON object: the text of an order ({@code briefing.order})
 */
public record KeptSheet(
        String id, String title, Instant made, @Nullable String author, String format, int pages, String order) {

    /** The formats that a sheet is written in, each as the ending of its file. */
    public static final Set<String> FORMATS = Set.of("pdf", "docx", "html", "md");

    private static final Pattern MARK = Pattern.compile("-([0-9a-z]{5})(?:-\\d{1,4})?$");

    /** The letters that name the sheet on its pages, where its id ends in them; several sheets that say the same share them. */
    public Optional<String> mark() {
        Matcher mark = MARK.matcher(id);
        return mark.find() ? Optional.of(mark.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** Refuses what is of no such form. */
    public KeptSheet {
        if (!Id.valid(id)) {
            throw new IllegalArgumentException("not an id: \"" + id + '"');
        }
        Checks.notBlank(title, "title");
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException("no sheet is written as " + format);
        }
        if (pages < 0) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d pages", pages));
        }
    }
}
