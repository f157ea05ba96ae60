package chancery.time;

import chancery.text.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.regex.Pattern;

/** Reads one date, with its qualifier. */
final class PartReader {

    private static final Pattern KNOWN = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}|[0-9]{3}X|[0-9]{2}XX");
    private static final String UNKNOWN = "XX";

    private final Cursor cursor;

    PartReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @throws EdtfException where no date stands here */
    PartialDate read() {
        Unit unit = cursor.take("Y") ? longYear() : calendar();
        return new PartialDate(unit, qualifier());
    }

    private Qualifier qualifier() {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.NONE && cursor.take(qualifier.sign())) {
                if (cursor.at("-")) {
                    throw cursor.refuseAt(cursor.index() - 1, "time.edtf.qualifier");
                }
                return qualifier;
            }
        }
        return Qualifier.NONE;
    }

    /** The years beyond four digits, after their {@code Y}. */
    private Unit longYear() {
        int from = cursor.index();
        boolean negative = cursor.take("-");
        String digits = cursor.takeDigits();
        if (!KNOWN.matcher(digits).matches() || digits.length() < 5 || digits.startsWith("0")) {
            throw cursor.refuseAt(from, "time.edtf.year.long");
        }
        if (digits.length() > Integer.toString(Year.MAX_VALUE).length()) {
            throw cursor.refuseAt(from, "time.edtf.year.far");
        }
        if (cursor.at("-")) {
            throw cursor.refuse("time.edtf.year.alone");
        }
        int year = Integer.parseInt(digits);
        return new Unit.Years(negative ? -year : year, 1);
    }

    private Unit calendar() {
        Unit.Years year = year();
        if (!cursor.at("-")) {
            return year;
        }
        if (year.count() > 1) {
            throw cursor.refuse("time.edtf.digits");
        }
        cursor.take("-");
        return inYear(year);
    }

    private Unit.Years year() {
        int from = cursor.index();
        boolean negative = cursor.take("-");
        String digits = cursor.takeDigits();
        if (digits.isEmpty()) {
            throw cursor.unexpected();
        }
        if (digits.length() != 4) {
            throw cursor.refuseAt(
                    from,
                    switch (digits.length()) {
                        case 6, 8 -> "time.edtf.hyphens";
                        default -> "time.edtf.year";
                    });
        }
        if (!YEAR.matcher(digits).matches()) {
            throw cursor.refuseAt(from, "time.edtf.digits");
        }
        if (negative && digits.equals("0000")) {
            throw cursor.refuseAt(from, "time.edtf.year.zero");
        }
        int first = Integer.parseInt(digits.replace('X', '0'));
        int last = Integer.parseInt(digits.replace('X', '9'));
        return new Unit.Years(negative ? -last : first, last - first + 1);
    }

    private Unit inYear(Unit.Years year) {
        int from = cursor.index();
        String digits = twoDigits("time.edtf.month");
        if (digits.equals(UNKNOWN)) {
            return someOf(year);
        }
        int number = Integer.parseInt(digits);
        if (number >= 1 && number <= 12) {
            return inMonth(YearMonth.of(year.first(), number));
        }
        Season season = Season.ofCode(number).orElseThrow(() -> cursor.refuseAt(from, "time.edtf.month.none", digits));
        if (cursor.at("-")) {
            throw cursor.refuse("time.edtf.season.day");
        }
        return new Unit.PartOfYear(year.first(), season);
    }

    private Unit someOf(Unit.Years year) {
        if (!cursor.take("-")) {
            return new Unit.Within(year, Precision.MONTH);
        }
        int from = cursor.index();
        if (!twoDigits("time.edtf.day").equals(UNKNOWN)) {
            throw cursor.refuseAt(from, "time.edtf.digits");
        }
        return new Unit.Within(year, Precision.DAY);
    }

    private Unit inMonth(YearMonth month) {
        if (!cursor.take("-")) {
            return new Unit.Month(month);
        }
        int from = cursor.index();
        String digits = twoDigits("time.edtf.day");
        if (digits.equals(UNKNOWN)) {
            return new Unit.Within(new Unit.Month(month), Precision.DAY);
        }
        int day = Integer.parseInt(digits);
        if (!month.isValidDay(day)) {
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Words.LANGUAGE);
            throw cursor.refuseAt(from, "time.edtf.day.none", name, Unit.yearText(month.getYear()), digits);
        }
        LocalDate date = month.atDay(day);
        return cursor.take("T") ? time(date) : new Unit.Day(date);
    }

    private Unit time(LocalDate date) {
        int hour = clock(23);
        separator();
        int minute = clock(59);
        separator();
        int second = clock(59);
        return new Unit.Second(LocalDateTime.of(date, LocalTime.of(hour, minute, second)), offset());
    }

    private void separator() {
        if (!cursor.take(":")) {
            throw cursor.refuse("time.edtf.time");
        }
    }

    private int clock(int most) {
        int from = cursor.index();
        String digits = twoDigits("time.edtf.time");
        if (digits.equals(UNKNOWN)) {
            throw cursor.refuseAt(from, "time.edtf.digits");
        }
        int number = Integer.parseInt(digits);
        if (number > most) {
            throw cursor.refuseAt(from, "time.edtf.time.most", digits, Integer.toString(most));
        }
        return number;
    }

    /** The offset from UTC as it is written, or nothing. */
    private String offset() {
        if (cursor.take("Z")) {
            return "Z";
        }
        String sign = cursor.at("+") ? "+" : "-";
        if (!cursor.take(sign)) {
            return "";
        }
        // No place is further from UTC than 14 hours.
        int hours = clock(14);
        String text = sign + two(hours);
        if (!cursor.take(":")) {
            return text;
        }
        return text + ":" + two(clock(hours == 14 ? 0 : 59));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Two digits, or {@code XX}. */
    private String twoDigits(String refusal) {
        int from = cursor.index();
        String digits = cursor.takeDigits();
        if (digits.length() != 2) {
            throw cursor.refuseAt(from, refusal);
        }
        if (digits.contains("X") && !digits.equals(UNKNOWN)) {
            throw cursor.refuseAt(from, "time.edtf.digits");
        }
        return digits;
    }
}
