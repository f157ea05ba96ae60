package chancery.exchange;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which record of a text has which id, whether or not something is wrong with it otherwise. */
final class Register {

    /**
     * Who has an id.
     *
     * @param met whether he was met, or is only known to come
     */
    private record Holder(EntryKind kind, boolean met) {

        private static final Map<EntryKind, Holder> MET = all(true);
        private static final Map<EntryKind, Holder> EXPECTED = all(false);

        private static Map<EntryKind, Holder> all(boolean met) {
            Map<EntryKind, Holder> all = new EnumMap<>(EntryKind.class);
            for (EntryKind kind : EntryKind.values()) {
                all.put(kind, new Holder(kind, met));
            }
            return Collections.unmodifiableMap(all);
        }

        static Holder of(EntryKind kind, boolean met) {
            return Objects.requireNonNull((met ? MET : EXPECTED).get(kind));
        }
    }

    private final Map<String, Holder> holders = new HashMap<>();

    /** Notes a record that is to be entered later; of two with one id, the first. */
    void expect(String id, EntryKind kind) {
        holders.putIfAbsent(id, Holder.of(kind, false));
    }

    /** Enters a record; answers the kind of the one that has the id already, or null where it is free. */
    @Nullable
    EntryKind enter(String id, EntryKind kind) {
        Holder holder = holders.get(id);
        if (holder != null && holder.met()) {
            return holder.kind();
        }
        holders.put(id, Holder.of(holder == null ? kind : holder.kind(), true));
        return null;
    }

    /** Expects all once more. */
    void again() {
        holders.replaceAll((id, holder) -> Holder.of(holder.kind(), false));
    }

    /** The kind of the record of an id, or null where there is none. */
    @Nullable
    EntryKind kind(Id<?> id) {
        Holder holder = holders.get(id.value());
        return holder == null ? null : holder.kind();
    }
}
