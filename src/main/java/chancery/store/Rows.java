package chancery.store;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The numbers of some records, as a query takes them: a JSON list, so that one statement serves for one record, for some and
 * for all.
 *
 * @param json such as {@code [3,17]}
 */
record Rows(String json) {

    static Rows of(int row) {
        return new Rows("[" + row + "]");
    }

    static Rows of(Collection<Integer> rows) {
        return new Rows(rows.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
    }
}
