package chancery.viewmodel.check;

import chancery.check.Check;
import java.util.Arrays;
import java.util.List;

/**
 * A thing the checks look for.
 *
 * @param name the check's short name
 * @param what what it looks for, in a phrase that begins with a small letter
 */
public record Sought(String name, String what) {

    /** Everything that is looked for, in the order in which findings are listed. */
    public static List<Sought> all() {
        return Arrays.stream(Check.values())
                .map(check -> new Sought(check.title(), check.about()))
                .toList();
    }
}
