package chancery.viewmodel.history;

import chancery.viewmodel.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history, or of the wastebasket.
 *
 * @param step the number of the step; in the wastebasket, of the one that removed the record
 * @param title what was done, or what the removed record is called
 * @param detail who did it, when, and how
 * @param faint whether it no longer counts: an edit that was undone
 * @param record the removed record; null in the history
 */
public record HistoryLine(
        int step,
        String title,
        String detail,
        boolean faint,
        @Nullable Choice record) {}
