package chancery.time.read;

import chancery.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as a person types it, or an article words it: EDTF as it stands, days and months in words and in digits, seasons
 * and quarters, "early", "before", "between … and …", several dates, times of day, and dates told from a dateline. Everything that
 * {@link chancery.time.DateWords} says in full is read back to the value it was said of, but for years before 100.
 *
 * <p>Nothing is guessed in silence. Words that have no meaning are not understood; words that have two equally good ones, such as
 * {@code 10/01/2022}, are not understood either, with both to choose from; where one is the custom, the others are offered, and how
 * it was read is said.
 */
public final class DateReader {

    private static final int LONGEST = 160;
    private static final Pattern LOOSE = Pattern.compile("\\s*([/,\\[\\]{}]|\\.\\.)\\s*");

    private final @Nullable LocalDate dateline;

    private DateReader(@Nullable LocalDate dateline) {
        this.dateline = dateline;
    }

    /** A reader that knows no dateline: what is told from one is not understood. */
    public static DateReader undated() {
        return new DateReader(null);
    }

    /** A reader of what was published on a day. */
    public static DateReader of(LocalDate dateline) {
        return new DateReader(dateline);
    }

    /** Reads what was typed. */
    public Reading read(String typed) {
        String wording = typed.strip();
        if (wording.isEmpty() || wording.length() > LONGEST) {
            return new Reading.NotUnderstood(wording, Words.say("time.read.none"), List.of());
        }
        Calendar calendar = new Calendar();
        Finds finds = finds(wording, calendar);
        List<Reading.Understood> meanings = new ArrayList<>();
        for (Found found : finds.all()) {
            meanings.add(understood(wording, found, List.of()));
        }
        if (finds.none() || finds.unclear()) {
            String reason = calendar.trouble();
            return new Reading.NotUnderstood(wording, reason == null ? Words.say("time.read.none") : reason, meanings);
        }
        return understood(wording, finds.all().get(0), meanings.subList(1, meanings.size()));
    }

    private Finds finds(String wording, Calendar calendar) {
        Finds written = calendar.edtf(LOOSE.matcher(wording).replaceAll("$1"));
        if (!written.none() && !wording.matches("\\d{4}-\\d\\d")) {
            return written;
        }
        try {
            Phrase phrase = new Phrase(new WorthyDate(new OneDate(calendar, dateline)));
            return phrase.read(English.plain(wording)).possible();
        } catch (DateTimeException beyondTheCalendar) {
            return Finds.NONE;
        }
    }

    private static Reading.Understood understood(String wording, Found found, List<Reading.Understood> alternatives) {
        return new Reading.Understood(
                wording,
                found.value(),
                found.bounds(),
                found.grounds(),
                found.offset(),
                found.remarks(),
                found.warned(),
                alternatives);
    }
}
