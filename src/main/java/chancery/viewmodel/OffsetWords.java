package chancery.viewmodel;

import chancery.text.Words;
import chancery.time.Offset;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** How far a date lies from the one it is counted from, in words: "3 days after", "1 month before". */
public final class OffsetWords {

    private OffsetWords() {}

    /** The words of an ISO 8601 period; the text itself where it is none. */
    public static String of(String text) {
        try {
            return of(Offset.parse(text));
        } catch (IllegalArgumentException noPeriod) {
            return text;
        }
    }

    private static String of(Offset offset) {
        Period period = offset.period();
        Duration time = offset.duration();
        boolean before = period.isNegative() || time.isNegative();
        Duration length = time.abs();
        List<String> parts = new ArrayList<>();
        add(parts, "year", Math.abs(period.getYears()));
        add(parts, "month", Math.abs(period.getMonths()));
        add(parts, "day", Math.abs(period.getDays()));
        add(parts, "hour", length.toHours());
        add(parts, "minute", length.toMinutesPart());
        return parts.isEmpty()
                ? Words.say("window.offset.none")
                : Words.say(before ? "window.offset.before" : "window.offset.after", String.join(" ", parts));
    }

    private static void add(List<String> parts, String unit, long count) {
        if (count != 0) {
            parts.add(Words.say("window.offset." + unit, count));
        }
    }
}
