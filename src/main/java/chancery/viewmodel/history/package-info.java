/**
 * What was done to the dossier: the history, and the wastebasket. Start with
 * {@link chancery.viewmodel.history.HistoryViewModel}.
 */
@NullMarked
package chancery.viewmodel.history;

import org.jspecify.annotations.NullMarked;
