package chancery.viewmodel.suggest;

import chancery.model.Id;
import chancery.store.Shelf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was accepted, rejected or corrected and may be offered still, since the edit is under way or the marks are not read yet.
 * Suggestions are known by their keys.
 */
final class Settled {

    private final Set<String> keys = new HashSet<>();

    /** Those whose edit is made: the next marks tell of it. */
    private final Set<String> made = new HashSet<>();

    /** What was corrected in a form, with the record that was made of it. */
    private final Map<String, Id<?>> corrected = new HashMap<>();

    /** What is not offered now. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** Its edit is under way. */
    void begin(String key) {
        keys.add(key);
    }

    /** Its edit is made. */
    void end(String key) {
        made.add(key);
    }

    /** Its edit could not be made. */
    void giveUp(String key) {
        keys.remove(key);
    }

    /** It stays away for as long as a record is there that was made of it, whatever was changed in the form. */
    void correct(String key, Id<?> record) {
        corrected.put(key, record);
    }

    /** The marks were read, after all that was made. */
    void read() {
        keys.removeAll(made);
        made.clear();
    }

    /** Another text is read. */
    void forget() {
        keys.clear();
        made.clear();
        corrected.clear();
    }

    /** Which of those that were corrected so far are records that a shelf still holds; may be asked on any thread. */
    Function<Shelf, Set<String>> recorded() {
        Map<String, Id<?>> records = Map.copyOf(corrected);
        return shelf -> records.entrySet().stream()
                .filter(record -> shelf.entry(record.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
