package chancery.suggest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads words for days, months and years: "January 10, 2022", "Monday, 19 February", "2022-01-10", "late May 2021". */
final class DayReader {

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern MOMENT = Pattern.compile("\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?Z?");

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
        if (prose.token(at).capital() && prose.token(at).word().indexOf('-') > 0) {
            return wholeDay ? null : joint(at);
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
            } else if (prose.is(on + 1, "and") && day(on + 2) > 0 && !counts(on + 2)) {
                days += " and " + day(on + 2);
                last = on + 2;
            } else if (prose.is(on + 1, "-", "–") && monthOrShort(on + 2) > 0 && day(on + 3) > 0) {
                return year(at, on + 3, days + " " + name(at) + " to " + day(on + 3) + " " + name(on + 2));
            }
            return year(at, last, days + " " + name(at));
        }
        if (wholeDay) {
            return null;
        }
        DatePhrase months = months(at);
        if (months != null) {
            return months;
        }
        int year = prose.is(on, ",", "of") ? on + 1 : on;
        if (year(year) > 0) {
            return new DatePhrase(at, year, name(at) + " " + year(year));
        }
        DatePhrase told = toldYear(at, at, name(at));
        return told != null || month(at) == 0 ? told : new DatePhrase(at, at, name(at));
    }

    /** "January–March 2021", "May and June 2020"; without a year they may be names. */
    private @Nullable DatePhrase months(int at) {
        boolean range = prose.is(at + 1, "-", "–", "to");
        if (!(range || prose.is(at + 1, "and")) || monthOrShort(at + 2) == 0 || !sameParagraph(at, at + 2)) {
            return null;
        }
        int year = prose.is(at + 3, ",", "of") ? at + 4 : at + 3;
        return year(year) == 0
                ? null
                : new DatePhrase(at, year, name(at) + (range ? " to " : " and ") + name(at + 2) + " " + year(year));
    }

    /** "January-March 2021", which is one word before the year. */
    private @Nullable DatePhrase joint(int at) {
        String word = prose.token(at).lower();
        String first = word.substring(0, word.indexOf('-'));
        String last = word.substring(word.indexOf('-') + 1);
        boolean months = DateWords.MONTHS.contains(first) && DateWords.MONTHS.contains(last);
        return months && year(at + 1) > 0
                ? new DatePhrase(at, at + 1, first + " to " + last + " " + year(at + 1))
                : null;
    }

    /** Whether a number is one of things, and no day: "May 3 and 4 people". */
    private boolean counts(int at) {
        return prose.joined(at) && prose.token(at + 1).small() && !Tense.follows(prose, at + 1);
    }

    private DatePhrase year(int first, int last, String plain) {
        int at = prose.is(last + 1, ",") ? last + 2 : last + 1;
        if (year(at) > 0 && sameParagraph(last, at)) {
            return new DatePhrase(first, at, plain + " " + year(at));
        }
        DatePhrase told = toldYear(first, last, plain);
        return told == null ? new DatePhrase(first, last, plain) : told;
    }

    /** "May last year", "3 May of this year"; the year is counted from the dateline's. */
    private @Nullable DatePhrase toldYear(int first, int last, String plain) {
        int on = prose.is(last + 1, "of") ? last + 2 : last + 1;
        if (!prose.is(on, "last", "this", "next") || !prose.is(on + 1, "year") || !prose.joined(on - 1)) {
            return null;
        }
        int years = prose.is(on, "last") ? -1 : prose.is(on, "this") ? 0 : 1;
        return prose.is(on + 2, "'s") ? null : new DatePhrase(first, on + 1, plain + " year" + years);
    }

    /** 2022-01-10, 2022/01/10, 2022-01-10T09:30Z, 10/01/2022, 10.01.2022 */
    private @Nullable DatePhrase numbers(int at) {
        String word = prose.token(at).lower();
        if (word.length() >= 8
                && word.length() <= 10
                && word.charAt(0) <= '9'
                && DOTTED.matcher(word).matches()) {
            return new DatePhrase(at, at, word);
        }
        boolean year = word.length() == 4;
        boolean parted = year && marked(at, "-") || marked(at, "/");
        if (!parted || !prose.token(at).digits() || !prose.token(at + 2).digits()) {
            return null;
        }
        String days = prose.token(at + 4).word();
        boolean whole = year && days.length() <= 2 || !year && days.length() == 4 && word.length() <= 2;
        boolean moment = year && MOMENT.matcher(days).matches() && marked(at, "-");
        return moment || whole && prose.token(at + 4).digits()
                ? new DatePhrase(at, at + 4, year ? prose.slice(at, at + 4).replace('/', '-') : prose.slice(at, at + 4))
                : null;
    }

    /** Whether the same mark stands after a token and after the one behind it, with no space between. */
    private boolean marked(int at, String mark) {
        if (at + 4 >= prose.size() || !prose.is(at + 1, mark) || !prose.is(at + 3, mark)) {
            return false;
        }
        int length = 0;
        for (int on = at; on <= at + 4; on++) {
            length += prose.token(on).word().length();
        }
        return prose.token(at + 4).end() - prose.token(at).start() == length;
    }

    private boolean sameParagraph(int one, int other) {
        return prose.token(one).paragraph() == prose.token(other).paragraph();
    }

    int month(int at) {
        return at >= 0 && at < prose.size() ? DateWords.month(prose.token(at)) : 0;
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
