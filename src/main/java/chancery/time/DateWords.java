package chancery.time;

import chancery.text.Words;
import java.time.LocalDate;

/**
 * Dates for people, in the program's language. The words of the source itself are kept elsewhere and always come first; these
 * stand in for them where there are none, and explain a value to whoever types it.
 */
public final class DateWords {

    private static final FormWords FULL = new FormWords(Style.FULL, false);
    private static final FormWords BRIEF = new FormWords(Style.BRIEF, false);
    private static final FormWords BRIEF_DATED = new FormWords(Style.BRIEF, true);
    private static final UnitWords DATED = new UnitWords(Style.BRIEF, true);

    private DateWords() {}

    /** A value for reading: {@code Sun 9 January 2022}, {@code before 10 January 2022}, {@code about December 2021}. */
    public static String of(Edtf value) {
        return FULL.of(value.form());
    }

    /** A value for lists and axes that show the year elsewhere: {@code 9 Jan}, {@code 21–31 Dec}, {@code c. Dec 2021}. */
    public static String brief(Edtf value) {
        return BRIEF.of(value.form());
    }

    /** A value for tables, where the year is seen nowhere else: {@code 9 Jan 2022}, {@code 21–31 Dec 2021}. */
    public static String dated(Edtf value) {
        return BRIEF_DATED.of(value.form());
    }

    /**
     * One bound: {@code 21 Dec 2021} where it is the outer second of a day, else with its time; in words where there is none.
     *
     * @param tick the bound, in {@link Tick}s
     * @param latest whether it is a latest bound, so that the last second of a day stands for the day; else it is the first
     */
    public static String bound(long tick, boolean latest) {
        if (!Tick.known(tick)) {
            return Words.say("time.bound.none");
        }
        LocalDate date = Tick.day(tick);
        if (tick == (latest ? Tick.lastOf(date) : Tick.firstOf(date))) {
            return DATED.day(date);
        }
        return DATED.of(new Unit.Second(Tick.dateTime(tick), ""));
    }

    /** From the earliest bound to the latest: {@code 21 Dec 2021 – 31 Dec 2021}; one bound alone where both read the same. */
    public static String span(Bounds bounds) {
        boolean from = Tick.known(bounds.earliest());
        boolean to = Tick.known(bounds.latest());
        if (!from && !to) {
            return Words.say("time.span.none");
        }
        String earliest = bound(bounds.earliest(), false);
        String latest = bound(bounds.latest(), true);
        if (!from) {
            return Words.say("time.span.until", latest);
        }
        if (!to) {
            return Words.say(bounds.end().equals(Range.NEVER) ? "time.span.ongoing" : "time.span.from", earliest);
        }
        return earliest.equals(latest) ? earliest : Words.say("time.range", earliest, latest);
    }
}
