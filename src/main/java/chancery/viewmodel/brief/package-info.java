/** Printing the briefing sheet from the window. Start with {@link chancery.viewmodel.brief.BriefingViewModel}. */
@NullMarked
package chancery.viewmodel.brief;

import org.jspecify.annotations.NullMarked;
