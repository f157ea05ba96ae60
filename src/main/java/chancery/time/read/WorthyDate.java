package chancery.time.read;

import chancery.time.Edtf;
import chancery.time.Precision;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date with its time of day, and with what is said about its worth: about, possibly. */
final class WorthyDate {

    private static final Pattern APPROXIMATE = Pattern.compile(
            "(?:~ ?|(?:about|around|approximately|approx|roughly|circa|ca|c|or so|some time around) )(.+)");
    private static final Pattern APPROXIMATE_AFTER = Pattern.compile("(.+?) ?(?:~|\\(approx\\)|or so|or thereabouts)");
    private static final Pattern UNCERTAIN = Pattern.compile("(?:possibly|perhaps|maybe|probably|apparently) (.+)");
    private static final Pattern UNCERTAIN_AFTER = Pattern.compile("(.+?) ?(?:\\?|\\(\\?\\))");
    private static final Pattern BOTH_AFTER = Pattern.compile("(.+?) ?%");
    private static final String CLOCK =
            "(?:(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: ?(am|pm))?|(\\d{1,2}) ?(am|pm)|(noon))";
    private static final String ZONE = "(?: ?(z|utc|gmt)| ?\\(?(?:utc)?([+-]\\d\\d(?::\\d\\d)?)\\)?)?";
    private static final Pattern TIME_AFTER = Pattern.compile("(.+?)(?:,? at |t|,? )" + CLOCK + ZONE);
    private static final Pattern TIME_BEFORE = Pattern.compile(CLOCK + ZONE + "(?: on|,)? (.+)");
    private static final Pattern DATED = Pattern.compile("[-0-9XYTZ:+]+");
    private static final int CLOCK_GROUPS = 9;

    private final OneDate dates;

    WorthyDate(OneDate dates) {
        this.dates = dates;
    }

    /** The first tick of the dateline, from which what has no year is counted. */
    long dateline() {
        return dates.line();
    }

    Finds read(String words) {
        Finds both = qualified(BOTH_AFTER, words, "%");
        if (!both.none()) {
            return both;
        }
        Finds approximate = qualified(APPROXIMATE, words, "~").or(qualified(APPROXIMATE_AFTER, words, "~"));
        if (!approximate.none()) {
            return approximate;
        }
        Finds uncertain = qualified(UNCERTAIN, words, "?").or(qualified(UNCERTAIN_AFTER, words, "?"));
        return uncertain.none() ? unqualified(words) : uncertain;
    }

    private Finds qualified(Pattern pattern, String words, String sign) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? read(matcher.group(1)).map(found -> marked(found, sign)) : Finds.NONE;
    }

    private static Found marked(Found found, String sign) {
        return found.as(marked(found.text(), sign)).within(marked(found.coarse(), sign));
    }

    /** Each date of a value with a sign of its worth; a date that has the other sign gets the one for both. */
    private static String marked(String text, String sign) {
        if (text.matches(".*[?~%].*")) {
            return text.replaceAll("[?~%]", text.contains(sign) ? sign : "%");
        }
        return DATED.matcher(text).replaceAll(match -> match.group() + sign);
    }

    private Finds unqualified(String words) {
        Finds plain = dates.read(words);
        if (!plain.none()) {
            return plain;
        }
        Matcher after = TIME_AFTER.matcher(words);
        if (after.matches()) {
            return timed(after.group(1), after, 2);
        }
        Matcher before = TIME_BEFORE.matcher(words);
        return before.matches() ? timed(before.group(CLOCK_GROUPS + 1), before, 1) : Finds.NONE;
    }

    private Finds timed(String date, Matcher words, int group) {
        String clock = clock(words, group);
        if (clock == null) {
            return Finds.NONE;
        }
        Finds days = dates.read(date);
        return days.all().stream().allMatch(WorthyDate::isDay)
                ? days.map(found -> found.as(found.text() + "T" + clock))
                : Finds.NONE;
    }

    private static boolean isDay(Found found) {
        Edtf value = found.value();
        return value.kind() == Edtf.Kind.SINGLE
                && value.precision() == Precision.DAY
                && !found.text().contains("X");
    }

    /** Hours, minutes, seconds and zone as EDTF writes them; null where there is no such time. */
    private static @Nullable String clock(Matcher words, int from) {
        String hours = words.group(from) == null ? words.group(from + 4) : words.group(from);
        String half = words.group(from + 3) == null ? words.group(from + 5) : words.group(from + 3);
        int hour = words.group(from + 6) != null ? 12 : Integer.parseInt(hours);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        int minute = number(words.group(from + 1));
        int second = number(words.group(from + 2));
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        String offset = words.group(from + 8);
        String zone = words.group(from + 7) != null ? "Z" : offset == null ? "" : offset;
        return Calendar.two(hour) + ":" + Calendar.two(minute) + ":" + Calendar.two(second) + zone;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
