package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Passage;
import org.jspecify.annotations.Nullable;

/** What becomes of a record's references, one by one, where it is rewritten. */
interface Fate {

    /** What it refers to from now on; null where to nothing. */
    <T extends Entry> @Nullable Id<T> of(Relation relation, Id<T> to);

    /** The passage it rests on from now on; null where on none. A passage stays as it is, unless its source goes. */
    default @Nullable Passage of(Relation relation, Passage passage) {
        return of(relation, passage.source()) == null ? null : passage;
    }
}
