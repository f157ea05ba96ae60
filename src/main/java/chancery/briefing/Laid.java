package chancery.briefing;

import chancery.briefing.sheet.SheetContent;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is handed over.
 *
 * @param content what it says
 * @param pdf the file, which nobody changes
 * @param pages how many
 * @param dropped how many characters could not be set (control characters and the like) and were left out
 * @param overflow by how much it is too long for its template, or null where it is not
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are a file; nobody compares sheets by them.
public record Laid(
        SheetContent content,
        byte[] pdf,
        int pages,
        int dropped,
        @Nullable Overflow overflow) {}
