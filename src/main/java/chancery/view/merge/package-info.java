/** The cards that rename a record and make one of two. Start with {@link chancery.view.merge.MergeCard}. */
@NullMarked
package chancery.view.merge;

import org.jspecify.annotations.NullMarked;
