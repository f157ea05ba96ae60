package chancery.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of an EDTF value: one date, an interval between two, or a set. */
sealed interface Form permits Single, Interval, Members {

    Edtf.Kind kind();

    /** The EDTF text. */
    String text();

    /** The dates in it, in their order; at least one. */
    List<PartialDate> dates();

    /** The four bounds; times that say their offset are read in the zone, or as written where there is none. */
    Bounds bounds(@Nullable ZoneId zone);

    /** The answer of the one function that fits. */
    <T> T match(Function<Single, T> single, Function<Interval, T> interval, Function<Members, T> members);

    /** The dates that are there. */
    static List<PartialDate> present(@Nullable PartialDate first, @Nullable PartialDate second) {
        List<PartialDate> dates = new ArrayList<>();
        if (first != null) {
            dates.add(first);
        }
        if (second != null) {
            dates.add(second);
        }
        return List.copyOf(dates);
    }
}
