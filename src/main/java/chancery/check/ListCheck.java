package chancery.check;

import chancery.model.EntryKind;
import java.util.Set;
import java.util.function.Consumer;

/** A check that sets the records of one kind beside each other. */
interface ListCheck {

    /** What it finds. */
    Check check();

    /** The kinds of records on which it depends: as long as none of them is touched, its findings stay. */
    Set<EntryKind> reads();

    /** Looks at all of them. */
    void find(Ground ground, Consumer<Finding> found);
}
