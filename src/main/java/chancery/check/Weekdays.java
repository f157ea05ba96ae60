package chancery.check;

import chancery.text.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of weekdays in the wording of a date, in English and in a language of the dossier's. */
final class Weekdays {

    private static final Map<String, DayOfWeek> SHORT = Map.ofEntries(
            Map.entry("Mon", DayOfWeek.MONDAY),
            Map.entry("Tue", DayOfWeek.TUESDAY),
            Map.entry("Tues", DayOfWeek.TUESDAY),
            Map.entry("Wed", DayOfWeek.WEDNESDAY),
            Map.entry("Thu", DayOfWeek.THURSDAY),
            Map.entry("Thur", DayOfWeek.THURSDAY),
            Map.entry("Thurs", DayOfWeek.THURSDAY),
            Map.entry("Fri", DayOfWeek.FRIDAY),
            Map.entry("Sat", DayOfWeek.SATURDAY),
            Map.entry("Sun", DayOfWeek.SUNDAY));

    /** Words after which a weekday is that of another day: "before Friday", "since Monday’s meeting". */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "\\b(before|after|since|until|till|by|following|ahead of|prior to)\\b[^,;]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWNING = Pattern.compile("^['\u2019]s?\\b");

    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Pattern names;

    /** Weekdays as they are named in English, and in the language of a BCP 47 tag. */
    Weekdays(String language) {
        days.putAll(SHORT);
        for (Locale locale : List.of(Words.LANGUAGE, Locale.forLanguageTag(language))) {
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.getDisplayName(TextStyle.FULL, locale);
                days.put(name, day);
                days.put(name.toLowerCase(locale), day);
            }
        }
        // The longest first, or "Tue" would be found in "Tuesday".
        String any = days.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    }

    /** The weekdays that a wording says of the day itself, in its order. */
    List<DayOfWeek> in(String wording) {
        List<DayOfWeek> found = new ArrayList<>();
        Matcher matcher = names.matcher(wording);
        while (matcher.find()) {
            boolean other =
                    OTHER_DAY.matcher(wording.substring(0, matcher.start())).find()
                            || OWNING.matcher(wording.substring(matcher.end())).find();
            DayOfWeek day = days.get(matcher.group());
            if (!other && day != null) {
                found.add(day);
            }
        }
        return found;
    }
}
