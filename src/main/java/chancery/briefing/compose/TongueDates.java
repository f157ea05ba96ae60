package chancery.briefing.compose;

import chancery.text.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates among words of the program's own language, with months in full or cut short, as another language writes them. */
final class TongueDates {

    /** What stands between the two dates of a span, of which the first may lack the year. */
    private static final Pattern BETWEEN = Pattern.compile(" – | to |–");

    private final boolean own;
    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Pattern date;
    private final Locale language;
    private final TextStyle style;
    private final TextStyle alone;
    private final DateOrder order;
    private final DateOrder withWeekday;

    TongueDates(Locale language, boolean brief) {
        this.language = language;
        this.own = own(language);
        this.style = brief ? TextStyle.SHORT : TextStyle.FULL;
        this.alone = inflects(language) ? style.asStandalone() : style;
        this.order = DateOrder.of(language, brief, false);
        this.withWeekday = DateOrder.of(language, brief, true);
        Stream.of(Month.values()).forEach(month -> months.put(month.getDisplayName(style, Words.LANGUAGE), month));
        Stream.of(DayOfWeek.values())
                .forEach(day -> days.put(day.getDisplayName(TextStyle.SHORT, Words.LANGUAGE), day));
        String month = any(months);
        date = Pattern.compile(
                "\\b(?:(?<weekday>" + any(days) + ") )?(?:(?<day>\\d{1,2})(?:–(?<last>\\d{1,2}))? )?(?<month>" + month
                        + ")\\b(?:–(?<until>" + month + ")\\b)?(?: (?<year>\\d{1,5})\\b(?!:))?");
    }

    /** Whether a language is the program's own, whose dates are left as they are. */
    static boolean own(Locale language) {
        return language.getLanguage().equals(Words.LANGUAGE.getLanguage());
    }

    /** Words with every date as the language writes it. */
    String in(String words) {
        if (own) {
            return words;
        }
        List<Found> dates = found(words);
        StringBuilder said = new StringBuilder();
        int told = 0;
        for (Found date : dates) {
            said.append(words.substring(told, date.start())).append(say(date));
            told = date.end();
        }
        return said.append(words.substring(told)).toString();
    }

    /** A date among words, by what stands there for each of its parts; null for one that is lacking. */
    private record Found(
            int start,
            int end,
            @Nullable String weekday,
            @Nullable String day,
            @Nullable String last,
            String month,
            @Nullable String until,
            @Nullable String year) {

        Found withYear(@Nullable String other) {
            return new Found(start, end, weekday, day, last, month, until, other);
        }
    }

    /** Where the year goes first, it stands with the first of two dates that share it. */
    private List<Found> found(String words) {
        List<Found> dates = new ArrayList<>();
        Matcher matcher = date.matcher(words);
        while (matcher.find()) {
            Found next = new Found(
                    matcher.start(),
                    matcher.end(),
                    matcher.group("weekday"),
                    matcher.group("day"),
                    matcher.group("last"),
                    matcher.group("month"),
                    matcher.group("until"),
                    matcher.group("year"));
            Found before = dates.isEmpty() ? null : dates.get(dates.size() - 1);
            if (before != null && order.yearFirst() && share(before, next, words)) {
                dates.set(dates.size() - 1, before.withYear(next.year()));
                next = next.withYear(null);
            }
            dates.add(next);
        }
        return dates;
    }

    private static boolean share(Found first, Found second, String words) {
        return first.year() == null
                && second.year() != null
                && BETWEEN.matcher(words.substring(first.end(), second.start())).matches();
    }

    private String say(Found date) {
        DateOrder by = date.weekday() == null ? order : withWeekday;
        String day = Objects.requireNonNullElse(date.day(), "");
        TextStyle of = day.isEmpty() ? alone : style;
        return by.say(new DateOrder.Parts(
                date.weekday() == null
                        ? ""
                        : Objects.requireNonNull(days.get(date.weekday())).getDisplayName(TextStyle.SHORT, language),
                date.last() == null ? day : day + by.ordinal() + "–" + date.last(),
                date.until() == null ? name(date.month(), of) : name(date.month(), of) + "–" + name(date.until(), of),
                Objects.requireNonNullElse(date.year(), "")));
    }

    private String name(String month, TextStyle as) {
        return Objects.requireNonNull(months.get(month)).getDisplayName(as, language);
    }

    /** Whether a month is called otherwise beside a day than alone: {@code 15 мая} in {@code май}. */
    private static boolean inflects(Locale language) {
        return Stream.of(Month.values())
                .anyMatch(month -> !month.getDisplayName(TextStyle.FULL, language)
                        .equals(month.getDisplayName(TextStyle.FULL_STANDALONE, language)));
    }

    private static String any(Map<String, ?> names) {
        return names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
