package chancery.time.read;

import static chancery.time.read.English.COUNT;
import static chancery.time.read.English.UNIT;

import chancery.time.Offset;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a date by something else that has one: "two days after the talks", "the day before the talks", "on the day of
 * the talks". What that is, the words alone do not say.
 *
 * @param offset how far from it
 * @param words what it is called there, in lower case and without articles; empty where that is still to be said
 */
public record Counting(Offset offset, String words) {

    private static final Pattern DAY = Pattern.compile("(?:on )?day (before|after|following)(?: (.*))?");
    private static final Pattern SAME = Pattern.compile("(?:(?:on )?same day as|on day)(?: (.*))?");
    private static final Pattern COUNTED = Pattern.compile(COUNT + " " + UNIT + " (before|after|following)(?: (.*))?");

    /** What the words count from; nothing where they do not count. */
    public static Optional<Counting> of(String typed) {
        String words = English.plain(typed);
        Matcher same = SAME.matcher(words);
        if (same.matches()) {
            return Optional.of(counting(0, "day", "after", same.group(1)));
        }
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return Optional.of(counting(1, "day", day.group(1), day.group(2)));
        }
        Matcher counted = COUNTED.matcher(words);
        return counted.matches()
                ? Optional.of(
                        counting(English.count(counted.group(1)), counted.group(2), counted.group(3), counted.group(4)))
                : Optional.empty();
    }

    private static Counting counting(int count, String unit, String direction, @Nullable String words) {
        Period period = Relative.period(direction.equals("before") ? -count : count, unit);
        return new Counting(new Offset(period, Duration.ZERO), words == null ? "" : words.strip());
    }
}
