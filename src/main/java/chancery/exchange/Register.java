package chancery.exchange;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which record of a text has which id, whether or not something is wrong with it otherwise. */
final class Register {

    private final Map<String, EntryKind> kinds = new HashMap<>();

    /** Enters a record; answers the kind of the one that has the id already, or null where it is free. */
    @Nullable
    EntryKind enter(String id, EntryKind kind) {
        return kinds.putIfAbsent(id, kind);
    }

    /** The kind of the record of an id, or null where there is none. */
    @Nullable
    EntryKind kind(Id<?> id) {
        return kinds.get(id.value());
    }
}
