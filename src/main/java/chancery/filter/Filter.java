package chancery.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * Chips, all of which a record must pass. Their order is the user's and makes no difference.
 *
 * @param chips none twice
 */
public record Filter(List<Chip> chips) {

    /** What every record passes. */
    public static final Filter NONE = new Filter(List.of());

    /** Copies the list. */
    public Filter {
        chips = chips.stream().distinct().toList();
    }

    /** Whether every record passes. */
    public boolean none() {
        return chips.isEmpty();
    }

    /** With one chip more, at the end. */
    public Filter with(Chip chip) {
        List<Chip> more = new ArrayList<>(chips);
        more.add(chip);
        return new Filter(more);
    }

    /** With another chip in the place of one. */
    public Filter with(int index, Chip chip) {
        List<Chip> others = new ArrayList<>(chips);
        others.set(index, chip);
        return new Filter(others);
    }

    /** Without one chip. */
    public Filter without(int index) {
        List<Chip> fewer = new ArrayList<>(chips);
        fewer.remove(index);
        return new Filter(fewer);
    }
}
