package chancery.suggest;

import chancery.text.NumberWords;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds phrases that tell a date: named days and months, days told from the dateline, years, parts of them, times of day. */
final class PhraseReader {

    private static final Set<String> UNITS = Set.of("week", "weekend", "month", "quarter", "year", "decade", "century");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> COUNTED = Set.of(
            "day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years", "decade", "decades");
    private static final Set<String> WHICH = Set.of("last", "next", "this", "past", "previous", "coming");
    private static final Set<String> PARTS = Set.of("early", "mid", "late", "beginning", "middle", "end", "start");
    private static final Map<String, Integer> NUMBERS = NumberWords.all();

    /** The most days, weeks or months that are counted in words. */
    private static final int MOST_COUNTED = 30;

    /** The most days or weeks that are counted in words from a day named before. */
    private static final int MOST_FROM_NAMED = 12;

    private static final Set<String> ABOUT = Set.of(
            "just", "about", "around", "nearly", "almost", "roughly", "over", "under", "more", "less", "some", "than",
            "little");
    private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Set<String> TIMES_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> BEFORE_A_YEAR = Set.of(
            "in", "since", "of", "by", "until", "till", "before", "after", "from", "for", "during", "to", "between",
            "around");

    private static final Pattern DECADE = Pattern.compile("1\\d\\d0s|20\\d0s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'\\d0s");
    private static final Pattern CENTURY = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
    private static final Pattern QUARTER = Pattern.compile("Q[1-4]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}s?");

    private final Prose prose;
    private final DayReader days;

    PhraseReader(Prose prose) {
        this.prose = prose;
        this.days = new DayReader(prose);
    }

    /** The phrase that begins at a token, without the words that lead it. */
    @Nullable
    DatePhrase read(int at) {
        DatePhrase part = part(at);
        if (part != null) {
            return part;
        }
        DatePhrase day = days.read(at);
        if (day != null && (day.last() > at || !prose.token(at).letters() || joint(at) || led(at))) {
            return day;
        }
        DatePhrase relative = relative(at);
        return relative != null ? relative : year(at);
    }

    /** Whether two months stand there as one word. */
    private boolean joint(int at) {
        return prose.token(at).word().indexOf('-') > 0;
    }

    /** A month alone may be a name or a verb, so it needs a word before it. */
    private boolean led(int at) {
        boolean and = prose.is(at - 1, "and") && days.month(at - 2) > 0 && leads(at - 3);
        return and || leads(at - 1);
    }

    private boolean leads(int at) {
        return prose.is(
                at, "in", "since", "by", "until", "till", "from", "of", "before", "after", "during", "for", "last",
                "next", "this", "to", "between", "through", "early", "mid", "late");
    }

    private @Nullable DatePhrase part(int at) {
        Token token = prose.token(at);
        String word = token.lower();
        if (word.startsWith("mid-") && word.length() > 4) {
            String rest = word.substring(4);
            boolean month = DateWords.MONTHS.contains(rest);
            boolean year = YEAR.matcher(rest).matches();
            int next = prose.is(at + 1, ",") ? at + 2 : at + 1;
            if (month && days.year(next) > 0) {
                return new DatePhrase(at, next, "mid " + rest + " " + days.year(next));
            }
            return month || year ? new DatePhrase(at, at, "mid " + rest) : null;
        }
        if (!PARTS.contains(word)) {
            return null;
        }
        int on = prose.is(at + 1, "of", "in", "-") ? at + 2 : at + 1;
        on = prose.is(on, "the") ? on + 1 : on;
        if (on >= prose.size()) {
            return null;
        }
        boolean late = word.equals("late") || word.equals("early");
        if (late && prose.is(on, "on")) {
            on++;
        }
        if (late && on < prose.size() && DateWords.weekday(prose.token(on))) {
            return new DatePhrase(at, on, prose.token(on).lower());
        }
        DatePhrase month = on < prose.size() && days.month(on) > 0 ? days.read(on) : null;
        DatePhrase whole = month != null ? month : on < prose.size() ? span(on) : null;
        return whole == null ? null : new DatePhrase(at, whole.last(), word + " " + whole.plain());
    }

    /** A year, a decade, or a unit told from the dateline: what has an early part and a late one. */
    private @Nullable DatePhrase span(int at) {
        if (days.year(at) > 0) {
            return new DatePhrase(at, at, prose.token(at).word());
        }
        DatePhrase decade = decade(at);
        if (decade != null) {
            return decade;
        }
        boolean unit = WHICH.contains(prose.token(at).lower()) && prose.is(at + 1, "year", "month", "week");
        return unit ? new DatePhrase(at, at + 1, days.words(at, at + 1)) : null;
    }

    private @Nullable DatePhrase decade(int at) {
        String word = prose.token(at).lower();
        if (!word.endsWith("0s")) {
            return null;
        }
        if (DECADE.matcher(word).matches()) {
            return new DatePhrase(at, at, word);
        }
        return SHORT_DECADE.matcher(word).matches()
                ? new DatePhrase(at, at, (word.charAt(1) < '3' ? "20" : "19") + word.substring(1))
                : null;
    }

    private @Nullable DatePhrase relative(int at) {
        Token token = prose.token(at);
        String word = token.lower();
        DatePhrase inWeek = DateWords.weekday(token) ? inWeek(at) : null;
        if (inWeek != null) {
            return inWeek;
        }
        if (DAYS.contains(word) || DateWords.weekday(token)) {
            boolean timed = at + 1 < prose.size()
                    && TIMES_OF_DAY.contains(prose.token(at + 1).lower())
                    && prose.joined(at);
            return new DatePhrase(
                    at, timed ? at + 1 : at, timed && !word.equals("today") ? days.words(at, at + 1) : word);
        }
        if (word.equals("the")
                && prose.is(at + 1, "day")
                && prose.is(at + 2, "before", "after")
                && prose.is(at + 3, "yesterday", "tomorrow")) {
            return new DatePhrase(at, at + 3, days.words(at + 1, at + 3));
        }
        if (prose.is(at, "earlier", "later") && prose.is(at + 1, "this") && prose.is(at + 2, "week", "month", "year")) {
            return new DatePhrase(at, at + 2, days.words(at, at + 2));
        }
        DatePhrase which = which(at);
        return which != null ? which : ago(at);
    }

    /** "Friday of last week", "Friday next week" */
    private @Nullable DatePhrase inWeek(int at) {
        int on = prose.is(at + 1, "of") ? at + 2 : at + 1;
        if (!prose.is(on, "last", "this", "next") || !prose.is(on + 1, "week") || !prose.joined(on - 1)) {
            return null;
        }
        int weeks = prose.is(on, "last") ? -1 : prose.is(on, "this") ? 0 : 1;
        return new DatePhrase(at, on + 1, "week" + weeks + " " + prose.token(at).lower());
    }

    private @Nullable DatePhrase which(int at) {
        if (!WHICH.contains(prose.token(at).lower()) || at + 1 >= prose.size()) {
            return null;
        }
        int on = prose.is(at, "this") && prose.is(at + 1, "past", "coming") ? at + 2 : at + 1;
        if (on >= prose.size() || !prose.joined(on - 1)) {
            return null;
        }
        Token next = prose.token(on);
        boolean unit = UNITS.contains(next.lower()) || SEASONS.contains(next.lower()) && !prose.is(on + 1, "of");
        boolean day = DateWords.weekday(next)
                || DateWords.month(next) > 0
                || prose.is(on, "night", "morning", "afternoon", "evening");
        return unit || day ? new DatePhrase(at, on, days.words(at, on)) : null;
    }

    /** "just over a month ago", "two days earlier" */
    private @Nullable DatePhrase ago(int at) {
        int on = at;
        while (on < at + 3
                && on < prose.size()
                && ABOUT.contains(prose.token(on).lower())) {
            on++;
        }
        if (on + 2 >= prose.size()) {
            return null;
        }
        Token count = prose.token(on);
        boolean counted = count.digits() ? count.word().length() <= 3 : number(on, MOST_COUNTED) > 0;
        if (counted && prose.is(on + 2, "later", "earlier", "afterwards") && !prose.is(on + 3, "than")) {
            return fromNamed(at, on);
        }
        boolean told = counted && COUNTED.contains(prose.token(on + 1).lower()) && prose.is(on + 2, "ago");
        return told ? new DatePhrase(at, on + 2, days.words(at, on + 2)) : null;
    }

    /** "two days later", "a week earlier": told from the day that the text named last. */
    private @Nullable DatePhrase fromNamed(int first, int count) {
        boolean week = prose.is(count + 1, "week", "weeks");
        if (!week && !prose.is(count + 1, "day", "days")) {
            return null;
        }
        int number = prose.token(count).digits()
                ? Integer.parseInt(prose.token(count).word())
                : number(count, MOST_FROM_NAMED);
        if (number == 0) {
            return null;
        }
        int days = (week ? 7 * number : number) * (prose.is(count + 2, "earlier") ? -1 : 1);
        return new DatePhrase(first, count + 2, "+" + days + (week || first < count ? "~" : ""));
    }

    /** The number that a word means; 0 where it means none, or more than the most. */
    private int number(int at, int most) {
        if (prose.is(at, "a", "an")) {
            return 1;
        }
        int number = NUMBERS.getOrDefault(prose.token(at).lower(), 0);
        return number <= most ? number : 0;
    }

    /** "2014–2016", "2014-15", "Q3 2021", "the 19th century" */
    private @Nullable DatePhrase years(int at) {
        Token token = prose.token(at);
        if (prose.is(at + 1, "century") && CENTURY.matcher(token.lower()).matches()) {
            return new DatePhrase(at, at + 1, days.words(at, at + 1));
        }
        if (days.year(at + 1) > 0 && QUARTER.matcher(token.word()).matches()) {
            return new DatePhrase(at, at + 1, days.words(at, at + 1));
        }
        boolean led = days.year(at) > 0
                && at > 0
                && BEFORE_A_YEAR.contains(prose.token(at - 1).lower());
        boolean range = led && prose.is(at + 1, "-", "–") && at + 2 < prose.size();
        if (!range || prose.token(at + 2).start() - token.end() != 1) {
            return null;
        }
        int last = days.year(at + 2);
        Token end = prose.token(at + 2);
        // From 13 on it is no month.
        if (end.digits() && end.word().length() == 2 && end.word().compareTo("12") > 0) {
            last = days.year(at) / 100 * 100 + Integer.parseInt(end.word());
        }
        return last > days.year(at) ? new DatePhrase(at, at + 2, token.word() + " to " + last) : null;
    }

    private @Nullable DatePhrase year(int at) {
        DatePhrase decade = decade(at);
        if (decade != null) {
            return decade;
        }
        DatePhrase years = years(at);
        if (years != null) {
            return years;
        }
        if (days.year(at) > 0) {
            boolean led = at > 0 && BEFORE_A_YEAR.contains(prose.token(at - 1).lower());
            boolean counts = prose.joined(at) && prose.token(at + 1).small() && !Tense.follows(prose, at + 1);
            boolean more = prose.is(at + 1, "-", "%") || prose.is(at - 1, "$", "€", "£");
            return led && !counts && !more
                    ? new DatePhrase(at, at, prose.token(at).word())
                    : null;
        }
        boolean season = SEASONS.contains(prose.token(at).lower());
        int year = prose.is(at + 1, "of") ? at + 2 : at + 1;
        if (season && days.year(year) > 0) {
            return new DatePhrase(at, year, prose.token(at).lower() + " " + days.year(year));
        }
        boolean quarter = prose.is(at, "first", "second", "third", "fourth") && prose.is(at + 1, "quarter", "half");
        year = prose.is(at + 2, "of") ? at + 3 : at + 2;
        return quarter && days.year(year) > 0
                ? new DatePhrase(at, year, days.words(at, at + 1) + " " + days.year(year))
                : null;
    }
}
