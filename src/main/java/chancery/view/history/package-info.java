/** The card with the history and the wastebasket. Start with {@link chancery.view.history.HistoryCard}. */
@NullMarked
package chancery.view.history;

import org.jspecify.annotations.NullMarked;
