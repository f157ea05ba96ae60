package chancery.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One date as a source gives it: as fine as it is known, with what the writer adds about its worth. */
record PartialDate(Unit unit, Qualifier qualifier) {

    String text() {
        return unit.text() + qualifier.sign();
    }

    /** See {@link Unit#range}. */
    Range range(@Nullable ZoneId zone) {
        return unit.range(zone);
    }

    /** Whether there is nothing to say but the unit itself. */
    boolean plain() {
        return qualifier == Qualifier.NONE;
    }

    /** Whether it cannot but lie after the other. Two times that both say their offset are compared as instants. */
    boolean after(PartialDate other) {
        ZoneId common = unit.hasOffset() && other.unit.hasOffset() ? ZoneOffset.UTC : null;
        return range(common).earliest() > other.range(common).latest();
    }
}
