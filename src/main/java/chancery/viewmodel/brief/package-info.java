/** Files that the desktop opens for the user. Start with {@link chancery.viewmodel.brief.FileOpener}. */
@NullMarked
package chancery.viewmodel.brief;

import org.jspecify.annotations.NullMarked;
