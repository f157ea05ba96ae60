/**
 * Renaming a record, and making one of two. Start with {@link chancery.viewmodel.merge.MergeViewModel}; the
 * {@link chancery.viewmodel.merge.Candidates} are the records of a kind from which another one is chosen.
 */
@NullMarked
package chancery.viewmodel.merge;

import org.jspecify.annotations.NullMarked;
