/** The list of what does not fit together. Start with {@link chancery.view.check.ChecksView}. */
@NullMarked
package chancery.view.check;

import org.jspecify.annotations.NullMarked;
