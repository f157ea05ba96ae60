package chancery.edit;

import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field in which a record became otherwise.
 *
 * @param field its key in the exchange format, such as {@code stance}
 * @param before what stood there: texts, whole or broken numbers, maps by key, and lists of these; null for nothing
 * @param after what stands there now, likewise
 */
public record Difference(
        String field, @Nullable Object before, @Nullable Object after) {

    /**
     * The fields in which a step changed a record, in their order. None where the record came or went as a whole, or it was its
     * text that changed.
     *
     * @throws IllegalArgumentException where the history holds no image
     */
    public static List<Difference> of(Trace trace) {
        if (trace.before() == null || trace.after() == null || trace.part() == Trace.Part.TEXT) {
            return List.of();
        }
        Map<String, Object> before = Image.keys(trace.before());
        Map<String, Object> after = Image.keys(trace.after());
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                differences.add(new Difference(field, before.get(field), after.get(field)));
            }
        }
        return differences;
    }
}
