package chancery.time.read;

import chancery.text.Words;
import chancery.time.Edtf;
import chancery.time.EdtfException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Years, months and days as EDTF writes them; remembers the first date asked for that does not exist. */
final class Calendar {

    private @Nullable String trouble;

    /** What was wrong with a date that does not exist; null where nothing was. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** An astronomical year from words such as {@code 2022}, {@code 44 bc}; null where there is no such year. */
    static @Nullable Integer year(String words) {
        String digits = words.replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 9) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return words.contains("b") ? Integer.valueOf(1 - year) : Integer.valueOf(year);
    }

    /** EDTF of a year. */
    static String text(int year) {
        String sign = year < 0 ? "-" : "";
        return Math.abs(year) > 9999 ? "Y" + year : sign + String.format("%04d", Math.abs(year));
    }

    /** EDTF of a month. */
    static String text(YearMonth month) {
        return text(month.getYear()) + "-" + two(month.getMonthValue());
    }

    /** EDTF of a day. */
    static String text(LocalDate day) {
        return text(YearMonth.from(day)) + "-" + two(day.getDayOfMonth());
    }

    /** EDTF of some days, or of the one. */
    static String text(LocalDate first, LocalDate last) {
        return first.equals(last) ? text(first) : "[" + text(first) + ".." + text(last) + "]";
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A day that a year, month and day mean; none where there is no such day. A year of two digits may be of two centuries. */
    Finds day(String yearWords, int month, int day) {
        return years(yearWords, year -> day(year, month, day));
    }

    Finds month(String yearWords, int month) {
        return years(yearWords, year -> Finds.of(Found.stated(text(YearMonth.of(year, month)))));
    }

    Finds day(int year, int month, int day) {
        if (month < 1 || month > 12 || Math.abs(year) > 9999) {
            return Finds.NONE;
        }
        YearMonth whole = YearMonth.of(year, month);
        if (!whole.isValidDay(day)) {
            String name = whole.getMonth().getDisplayName(TextStyle.FULL, Words.LANGUAGE);
            note(Words.say("time.read.day.none", name, Integer.toString(year), Integer.toString(day)));
            return Finds.NONE;
        }
        return Finds.of(Found.stated(text(whole.atDay(day))));
    }

    /** What is found in a year that is written in words. */
    Finds years(String words, IntFunction<Finds> inYear) {
        Integer year = year(words);
        if (year == null) {
            return Finds.NONE;
        }
        if (words.length() == 2) {
            List<Found> both = new ArrayList<>(inYear.apply(2000 + year).all());
            both.addAll(inYear.apply(1900 + year).all());
            note(Words.say("time.read.year.short", words));
            return Finds.unclear(both);
        }
        return words.length() == 1 || Math.abs(year) > 9999 ? Finds.NONE : inYear.apply(year);
    }

    /** An EDTF value as it is written; none where it is none. */
    Finds edtf(String text) {
        try {
            return Finds.of(Found.stated(Edtf.parse(text).text()));
        } catch (EdtfException refusal) {
            if (text.matches("-?\\d{4}-\\d\\S*|[\\[{]\\S*[\\]}]|\\S*\\d{4}-\\S*/\\S*|\\S*/\\d{4}-\\S*")) {
                note(Objects.requireNonNull(refusal.getMessage()));
            }
            return Finds.NONE;
        }
    }

    void note(String what) {
        if (trouble == null) {
            trouble = what;
        }
    }
}
