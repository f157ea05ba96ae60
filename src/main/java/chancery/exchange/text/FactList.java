package chancery.exchange.text;

import chancery.exchange.text.FoundFact.Field;
import chancery.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said of a text, from the best place in which it is said: the first to be added counts. */
final class FactList {

    private static final int LONGEST = 500;
    private static final String WORDED = "exchange.article.where.";
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    private final Map<Field, FoundFact> facts = new EnumMap<>(Field.class);

    /** Adds what is said, where nothing was said of it before, and it is fit for its field. */
    void add(Field field, String said, String where) {
        String value = GAPS.matcher(said).replaceAll(" ").strip();
        String fit = value.length() > LONGEST ? "" : fit(field, value);
        if (!fit.isEmpty() && !facts.containsKey(field)) {
            facts.put(field, new FoundFact(field, fit, where.startsWith(WORDED) ? Words.say(where) : where));
        }
    }

    List<FoundFact> list() {
        return new ArrayList<>(facts.values());
    }

    private static String fit(Field field, String value) {
        return switch (field) {
            case PUBLISHED -> day(value);
            case LANGUAGE ->
                TAG.matcher(value).matches()
                        ? Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag()
                        : "";
            case URL -> ADDRESS.matcher(value).matches() ? value : "";
            case AUTHOR -> ADDRESS.matcher(value).matches() ? "" : value;
            default -> value;
        };
    }

    /** The day of a date and time, on the clock it was written by. */
    private static String day(String value) {
        try {
            return value.length() < 10
                    ? ""
                    : LocalDate.parse(value.substring(0, 10)).toString();
        } catch (DateTimeException noDay) {
            return "";
        }
    }
}
