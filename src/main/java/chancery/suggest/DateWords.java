package chancery.suggest;

import java.util.List;

/** The words of dates that the rules look for; what they mean, {@link chancery.time.read.DateReader} knows. */
final class DateWords {

    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> SHORT =
            List.of("jan.", "feb.", "mar.", "apr.", "may", "jun.", "jul.", "aug.", "sept.", "oct.", "nov.", "dec.");

    static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private DateWords() {}

    /** 1 to 12 for a month with a capital, otherwise 0. */
    static int month(Token token) {
        if (!token.capital()) {
            return 0;
        }
        String word = token.lower().equals("sep.") ? "sept." : token.lower();
        int whole = MONTHS.indexOf(word);
        return 1 + (whole >= 0 ? whole : SHORT.indexOf(word));
    }

    /** 1 to 12 for a month cut short without a dot, which beside a day or a year is one, and alone may be a name; otherwise 0. */
    static int undotted(Token token) {
        if (!token.capital() || token.word().length() > 4) {
            return 0;
        }
        return 1 + SHORT.indexOf(token.lower().equals("sep") ? "sept." : token.lower() + ".");
    }

    static boolean weekday(Token token) {
        return token.capital() && WEEKDAYS.contains(token.lower());
    }

    static boolean dayOrMonth(String word) {
        return WEEKDAYS.contains(word) || MONTHS.contains(word) && !word.equals("may") && !word.equals("march");
    }
}
