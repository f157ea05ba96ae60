package chancery.store;

import chancery.model.EntryKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What could be saved of a damaged dossier.
 *
 * @param records how many of each kind
 * @param lost the records that are known to have been in it, and could not be read
 * @param lostSheets the titles of the kept sheets that are known to have been in it, and could not be read to the last byte
 */
public record Salvaged(Map<EntryKind, Integer> records, List<Lost> lost, List<String> lostSheets) {

    /** Copies the collections. */
    public Salvaged {
        EnumMap<EntryKind, Integer> copy = new EnumMap<>(EntryKind.class);
        copy.putAll(records);
        records = Collections.unmodifiableMap(copy);
        lost = List.copyOf(lost);
        lostSheets = List.copyOf(lostSheets);
    }

    /** How many records there are, without the cover. */
    public int count() {
        return records.entrySet().stream()
                .filter(entry -> entry.getKey() != EntryKind.DOSSIER)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** A record of which only the name is left. */
    public record Lost(String id, EntryKind kind) {}
}
