/** The day that is looked from: its chip, its card, and the line that says so. Start with {@link chancery.view.asof.AsOfCard}. */
@NullMarked
package chancery.view.asof;

import org.jspecify.annotations.NullMarked;
