package chancery.briefing.compose;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The moment a sheet or a picture speaks of: the end of a day in the dossier's zone.
 *
 * @param day the day, all of which is known
 * @param zone the dossier's
 */
public record Moment(LocalDate day, ZoneId zone) {

    /** The last second that is known. */
    public long now() {
        return Tick.lastOf(day);
    }

    /** The first moment that is not known any more. */
    public Instant end() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether something cannot have begun by then. */
    public boolean before(Bounds bounds) {
        return Tick.known(bounds.earliest()) && bounds.earliest() > now();
    }

    /** Whether all of something, as far as it may reach, lies behind. */
    public boolean after(Bounds bounds) {
        return !bounds.undated() && bounds.latest() <= now();
    }

    /** Whether a day lies wholly ahead. */
    public boolean before(LocalDate other) {
        return other.isAfter(day);
    }

    /** The moment in words, with the zone. */
    public String words() {
        return Words.say("briefing.as-of", DateWords.of(Edtf.day(day)), zoneWords());
    }

    /** What the clock is counted in: the offset, with the zone's name where that says more. */
    private String zoneWords() {
        ZoneOffset offset = zone.getRules().getOffset(end().minusSeconds(1));
        String utc = Words.say("briefing.utc", offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
        boolean named = zone.getId().contains("/")
                && !zone.getId().toLowerCase(Locale.ROOT).startsWith("etc/");
        return named ? Words.say("briefing.zone", zone.getId(), utc) : utc;
    }
}
