package chancery.viewmodel.filter;

import chancery.filter.Condition;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Tick;
import chancery.time.read.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The periods that typed words may mean: a date as it stands, all since it and all until it, or two dates with a dash between. */
final class Periods {

    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:to|until|till|through)\\s+|\\s*[–—]\\s*|\\s+-\\s+");
    private static final Pattern HEAD =
            Pattern.compile("^(?:period|date|time|from|since|until|in|on)\\b\\s*", Pattern.CASE_INSENSITIVE);

    private Periods() {}

    static List<Condition.Period> of(String typed) {
        String words = HEAD.matcher(typed.strip()).replaceFirst("");
        List<Condition.Period> periods = new ArrayList<>();
        String[] ends = BETWEEN.split(words, -1);
        if (ends.length == 2) {
            read(ends[0]).ifPresent(from -> read(ends[1]).ifPresent(to -> add(periods, from.earliest(), to.latest())));
        }
        read(words).ifPresent(date -> {
            add(periods, date.earliest(), date.latest());
            if (Tick.known(date.earliest()) && Tick.known(date.latest())) {
                add(periods, date.earliest(), Tick.FUTURE);
                add(periods, Tick.PAST, date.latest());
            }
        });
        return periods;
    }

    private static Optional<Bounds> read(String words) {
        return DateReader.undated()
                .read(words)
                .match(date -> Optional.of(date.bounds()), none -> Optional.<Bounds>empty())
                .filter(bounds -> !bounds.undated());
    }

    /** From a tick to a later one. */
    static Condition.Period between(long from, long to) {
        return new Condition.Period(from, to, words(from, to));
    }

    private static void add(List<Condition.Period> periods, long from, long to) {
        if (to >= from) {
            periods.add(between(from, to));
        }
    }

    private static String words(long from, long to) {
        if (!Tick.known(from)) {
            return Words.say("window.filter.until", DateWords.bound(to, true));
        }
        if (!Tick.known(to)) {
            return Words.say("window.filter.since", DateWords.bound(from, false));
        }
        String first = DateWords.bound(from, false);
        String last = DateWords.bound(to, true);
        return first.equals(last) ? first : Words.say("window.filter.between", first, last);
    }
}
