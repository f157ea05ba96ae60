package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a dossier's file, after a full check of it.
 *
 * @param applicationId the mark in the file's header
 * @param schemaVersion the number of the last migration it went through
 * @param bytes the size of the file
 * @param records how many records of each kind it holds; every kind is a key
 * @param passages how many passages it holds
 * @param sheets how many sheets are kept in it
 * @param integrity what SQLite's own checks found, in SQLite's words; empty where all is well
 * @param altered the records and kept sheets whose words are no longer those that were written, told by their hashes; empty where all is well
 * @param searchSound whether the search index is whole
 */
public record FileFacts(
        int applicationId,
        int schemaVersion,
        long bytes,
        Map<EntryKind, Integer> records,
        int passages,
        int sheets,
        List<String> integrity,
        List<Id<?>> altered,
        boolean searchSound) {

    /** Copies the collections, and counts the kinds that are missing as none. */
    public FileFacts {
        EnumMap<EntryKind, Integer> all = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            all.put(kind, records.getOrDefault(kind, 0));
        }
        records = Collections.unmodifiableMap(all);
        integrity = List.copyOf(integrity);
        altered = List.copyOf(altered);
    }

    /** Whether nothing was found to be wrong. */
    public boolean sound() {
        return integrity.isEmpty() && altered.isEmpty() && searchSound;
    }
}
