package chancery.suggest;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words for days, months and years: "January 10, 2022", "Monday, 19 February", "2022-01-10", "late May 2021". */
final class DayReader {

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final Prose prose;

    DayReader(Prose prose) {
        this.prose = prose;
    }

    @Nullable
    DatePhrase read(int at) {
        Token token = prose.token(at);
        if (DateWords.weekday(token)) {
            DatePhrase day = read(prose.is(at + 1, ",") ? at + 2 : at + 1, true);
            return day == null ? null : new DatePhrase(at, day.last(), token.lower() + " " + day.plain());
        }
        return read(at, false);
    }

    private @Nullable DatePhrase read(int at, boolean wholeDay) {
        if (at >= prose.size()) {
            return null;
        }
        int start = prose.is(at, "the") ? at + 1 : at;
        if (day(start) > 0) {
            DatePhrase dayFirst = dayFirst(at, start);
            return dayFirst != null || wholeDay ? dayFirst : numbers(at);
        }
        if (monthOrShort(at) > 0) {
            return monthFirst(at, wholeDay);
        }
        return wholeDay ? null : numbers(at);
    }

    /** "10 January 2022", "3-7 February", "16 to 18 June 2021" */
    private @Nullable DatePhrase dayFirst(int first, int at) {
        int on = at + 1;
        String days = Integer.toString(day(at));
        if (prose.is(on, "-", "–", "to", "and") && day(on + 1) > 0 && prose.joined(at)) {
            days += prose.is(on, "-", "–") ? "-" : " " + prose.token(on).lower() + " ";
            days += day(on + 1);
            on += 2;
        }
        on = prose.is(on, "of") ? on + 1 : on;
        if (monthOrShort(on) == 0 || !prose.joined(on - 1)) {
            return null;
        }
        return year(first, on, days + " " + name(on));
    }

    private @Nullable DatePhrase monthFirst(int at, boolean wholeDay) {
        int on = at + 1;
        if (day(on) > 0 && prose.joined(at) && !prose.is(on + 1, "percent", "%", "million", "people", "other")) {
            String days = Integer.toString(day(on));
            int last = on;
            if (prose.is(on + 1, "-", "–", "to") && day(on + 2) > 0 && prose.joined(on)) {
                days += (prose.is(on + 1, "to") ? " to " : "-") + day(on + 2);
                last = on + 2;
            }
            return year(at, last, days + " " + name(at));
        }
        if (wholeDay) {
            return null;
        }
        int year = prose.is(on, ",", "of") ? on + 1 : on;
        if (year(year) > 0) {
            return new DatePhrase(at, year, name(at) + " " + year(year));
        }
        return month(at) > 0 ? new DatePhrase(at, at, name(at)) : null;
    }

    private DatePhrase year(int first, int last, String plain) {
        int at = prose.is(last + 1, ",") ? last + 2 : last + 1;
        return year(at) > 0 && sameParagraph(last, at)
                ? new DatePhrase(first, at, plain + " " + year(at))
                : new DatePhrase(first, last, plain);
    }

    /** 2022-01-10, 10/01/2022 */
    private @Nullable DatePhrase numbers(int at) {
        if (!prose.token(at).digits() || !tight(at, at + 4)) {
            return null;
        }
        boolean iso = prose.token(at).word().length() == 4 && prose.is(at + 1, "-") && prose.is(at + 3, "-");
        boolean slashed = prose.token(at).word().length() <= 2 && prose.is(at + 1, "/") && prose.is(at + 3, "/");
        return iso || slashed ? new DatePhrase(at, at + 4, prose.slice(at, at + 4)) : null;
    }

    private boolean tight(int first, int last) {
        if (last >= prose.size()) {
            return false;
        }
        return prose.token(last).end() - prose.token(first).start() <= 10
                && prose.token(last).digits()
                && prose.token(first + 2).digits();
    }

    private boolean sameParagraph(int one, int other) {
        return prose.token(one).paragraph() == prose.token(other).paragraph();
    }

    int month(int at) {
        return at < prose.size() ? DateWords.month(prose.token(at)) : 0;
    }

    private int monthOrShort(int at) {
        int month = month(at);
        return month > 0 || at >= prose.size() ? month : DateWords.undotted(prose.token(at));
    }

    private String name(int month) {
        return DateWords.MONTHS.get(monthOrShort(month) - 1);
    }

    /** 1 to 31, or 0. */
    private int day(int at) {
        if (at >= prose.size()) {
            return 0;
        }
        String word = prose.token(at).lower();
        int digits = 0;
        while (digits < Math.min(3, word.length()) && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean whole =
                digits > 0 && digits < 3 && (digits == word.length() || ORDINALS.contains(word.substring(digits)));
        int day = whole ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    /** A year that is written with four digits, or 0. */
    int year(int at) {
        if (at >= prose.size()
                || prose.token(at).word().length() != 4
                || !prose.token(at).digits()) {
            return 0;
        }
        int year = Integer.parseInt(prose.token(at).word());
        return year >= 1000 && year < 2100 ? year : 0;
    }

    /** The words as they stand, in small letters. */
    String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= last; at++) {
            words.append(at == first ? "" : " ").append(prose.token(at).lower());
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
