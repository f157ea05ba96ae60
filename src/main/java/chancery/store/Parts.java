package chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of many records, such as the participants of all events, by the numbers of the records they belong to.
 *
 * @param <T> one part
 */
final class Parts<T> {

    private final Map<Integer, List<T>> lists = new HashMap<>();

    void add(int owner, T part) {
        lists.computeIfAbsent(owner, row -> new ArrayList<>(4)).add(part);
    }

    /** The parts of a record, in their order; none where it has none. */
    List<T> of(int owner) {
        return lists.getOrDefault(owner, List.of());
    }
}
