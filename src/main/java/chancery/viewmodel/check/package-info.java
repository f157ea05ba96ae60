/**
 * What does not fit together in the open dossier, as a list that follows every edit, with what can be done about it. Start with
 * {@link chancery.viewmodel.check.ChecksViewModel}.
 */
@NullMarked
package chancery.viewmodel.check;

import org.jspecify.annotations.NullMarked;
