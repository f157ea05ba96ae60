package chancery.briefing.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The moment up to which a sheet speaks.
 *
 * @param day the day
 * @param time of day, to the minute, all before which is known; null for the end of the day
 * @param zone in which it is told; null for the dossier's
 */
public record AsOf(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone) {

    /** The end of a day in the dossier's zone. */
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day, null, null);
    }
}
