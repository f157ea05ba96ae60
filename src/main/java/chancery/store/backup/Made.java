package chancery.store.backup;

import chancery.model.EntryKind;
import java.util.Map;

/** What is written down of a backup beside its time. See {@link Kept}. */
record Made(Occasion occasion, String digest, String title, Map<EntryKind, Integer> records) {}
