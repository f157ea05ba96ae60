package chancery.briefing.compose;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The moment a sheet or a picture speaks of: the end of a day, or a time of it. Days are counted in the dossier's zone, and the
 * moment is told in a zone that may be another.
 *
 * @param day the day as it is told
 * @param time of day, all before which is known; null for the end of the day
 * @param told the zone the day and the time are told in
 * @param zone the dossier's
 */
public record Moment(LocalDate day, @Nullable LocalTime time, ZoneId told, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The end of a day in the dossier's zone. */
    public Moment(LocalDate day, ZoneId zone) {
        this(day, null, zone, zone);
    }

    /** The last second that is known. */
    public long now() {
        return Tick.of(LocalDateTime.ofInstant(end(), zone)) - 1;
    }

    /** The first moment that is not known any more. */
    public Instant end() {
        ZonedDateTime end = time == null
                ? day.plusDays(1).atStartOfDay(told)
                : day.atTime(time).atZone(told);
        return end.toInstant();
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
        return words(Tongue.OWN);
    }

    /** The moment in words with the date in some language, with the zone. */
    String words(Tongue tongue) {
        String date = tongue.full(DateWords.of(Edtf.day(day)));
        return time == null
                ? Words.say("briefing.as-of", date, zoneWords())
                : Words.say("briefing.as-of.time", date, CLOCK.format(time), zoneWords());
    }

    /** What the clock is counted in: the offset, with the zone's name where that says more. */
    private String zoneWords() {
        ZoneOffset offset = told.getRules().getOffset(end().minusSeconds(1));
        String utc = Words.say("briefing.utc", offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
        boolean named = told.getId().contains("/")
                && !told.getId().toLowerCase(Locale.ROOT).startsWith("etc/");
        return named ? Words.say("briefing.zone", told.getId(), utc) : utc;
    }
}
