package chancery.suggest;

import chancery.model.Basis;
import chancery.time.Edtf;
import chancery.time.Precision;
import chancery.time.Tick;
import chancery.time.read.DateReader;
import chancery.time.read.Grounds;
import chancery.time.read.Reading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which date a phrase means. What the words alone leave open, the tense of the sentence decides: a bare weekday is the one
 * before or after the dateline, a day without a year the nearest, unless that is far off and on the wrong side.
 */
final class Resolver {

    private static final int REMEMBERED = 10_000;
    private static final long FAR = 92;
    private static final long A_YEAR = 366L * 24 * 60 * 60;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern COUNTED = Pattern.compile("year(-?\\d)|week(-?\\d) " + WEEKDAY.pattern());
    private static final Pattern BARE =
            Pattern.compile("(?<!last |next |past |coming |this |previous )" + WEEKDAY.pattern());
    private static final Pattern NAMED = Pattern.compile(WEEKDAY.pattern() + " (?=(?:\\d|(?!at )[a-z]+ \\d))");

    private final @Nullable LocalDate dateline;
    private final DateReader reader;
    private final Map<String, Reading> read = new HashMap<>();
    private @Nullable LocalDate last;

    /** Whether the date named last is a day. */
    private boolean fresh;

    Resolver(@Nullable LocalDate dateline) {
        this.dateline = dateline;
        this.reader = dateline == null ? DateReader.undated() : DateReader.of(dateline);
    }

    Optional<Resolved> resolve(DatePhrase phrase, Tense tense) {
        Optional<Resolved> resolved = phrase.plain().startsWith("+") ? following(phrase) : plain(phrase, tense);
        resolved.ifPresent(one -> {
            LocalDate day = one.day();
            last = day == null ? last : day;
            fresh = day != null;
        });
        return resolved;
    }

    /** A day told from the one that the text named last. */
    private Optional<Resolved> following(DatePhrase phrase) {
        boolean about = phrase.plain().endsWith("~");
        int end = phrase.plain().length() - (about ? 1 : 0);
        int days = Integer.parseInt(phrase.plain().substring(1, end));
        if (last == null || Math.abs(days) > 1 && !fresh) {
            return Optional.empty();
        }
        return said(phrase, last.plusDays(days) + (about ? "~" : ""), Basis.RELATIVE);
    }

    private Optional<Resolved> plain(DatePhrase phrase, Tense tense) {
        Matcher counted = COUNTED.matcher(phrase.plain());
        if (counted.find()) {
            return dateline == null
                    ? Optional.empty()
                    : said(phrase, counted.replaceFirst(counted(counted, dateline)), Basis.RELATIVE);
        }
        Matcher named = NAMED.matcher(phrase.plain());
        if (named.find()) {
            return options(named.replaceFirst(""))
                    .flatMap(options -> Optional.of(resolved(phrase, onWeekday(options, named.group(1)))));
        }
        Matcher bare = BARE.matcher(phrase.plain());
        if (bare.find()) {
            if (dateline == null) {
                return Optional.empty();
            }
            LocalDate day = weekday(dateline, bare.group(1), phrase.plain().startsWith("by ") ? Tense.FUTURE : tense);
            return said(phrase, bare.replaceFirst(day.toString()), Basis.RELATIVE);
        }
        return options(phrase.plain())
                .map(options -> resolved(phrase, byTense(options, tense)))
                .filter(resolved -> !stretched(phrase, resolved));
    }

    /** Whether two days without a year were read of two years, so that more than one lies between them. */
    private static boolean stretched(DatePhrase phrase, Resolved resolved) {
        return resolved.value().kind() == Edtf.Kind.INTERVAL
                && phrase.plain().contains(" to ")
                && !YEAR.matcher(phrase.plain()).find()
                && Tick.known(resolved.bounds().earliest())
                && Tick.known(resolved.bounds().latest())
                && resolved.bounds().latest() - resolved.bounds().earliest() > A_YEAR;
    }

    /** The year, or the weekday of a week, that is counted from the dateline's. */
    private static String counted(Matcher words, LocalDate dateline) {
        if (words.group(1) != null) {
            return Integer.toString(dateline.getYear() + Integer.parseInt(words.group(1)));
        }
        DayOfWeek weekday = DayOfWeek.of(1 + DateWords.WEEKDAYS.indexOf(words.group(3)));
        return dateline.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(Integer.parseInt(words.group(2)))
                .with(TemporalAdjusters.nextOrSame(weekday))
                .toString();
    }

    private Optional<Resolved> said(DatePhrase phrase, String words, Basis basis) {
        return options(words).map(options -> {
            Resolved stated = resolved(phrase, options.get(0));
            LocalDate day = stated.day();
            String offset = day == null || dateline == null ? null : "P" + ChronoUnit.DAYS.between(dateline, day) + "D";
            return new Resolved(
                    phrase,
                    stated.value(),
                    stated.bounds(),
                    basis,
                    offset == null ? null : offset.replace("P-", "-P"),
                    day);
        });
    }

    private static LocalDate weekday(LocalDate dateline, String name, Tense tense) {
        DayOfWeek weekday = DayOfWeek.of(1 + DateWords.WEEKDAYS.indexOf(name));
        return dateline.with(
                tense == Tense.FUTURE ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    private Optional<List<Reading.Understood>> options(String words) {
        if (read.size() > REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(words, reader::read)
                .match(
                        understood -> {
                            List<Reading.Understood> all = new ArrayList<>();
                            all.add(understood);
                            all.addAll(understood.alternatives());
                            return Optional.of(all);
                        },
                        none -> Optional.empty());
    }

    private static Reading.Understood onWeekday(List<Reading.Understood> options, String name) {
        DayOfWeek weekday = DayOfWeek.of(1 + DateWords.WEEKDAYS.indexOf(name));
        return options.stream()
                .filter(option -> {
                    LocalDate day = day(option.value());
                    return day != null && day.getDayOfWeek() == weekday;
                })
                .findFirst()
                .orElse(options.get(0));
    }

    /** The nearest, unless it is far off and the tense says that it lies on the other side of the dateline. */
    private Reading.Understood byTense(List<Reading.Understood> options, Tense tense) {
        Reading.Understood nearest = options.get(0);
        if (dateline == null
                || tense == Tense.OPEN
                || options.size() < 2
                || nearest.value().bounds().undated()) {
            return nearest;
        }
        long line = Tick.firstOf(dateline);
        boolean ahead = nearest.bounds().earliest() > line;
        boolean wrong = ahead
                ? tense == Tense.PAST
                : tense == Tense.FUTURE && nearest.bounds().latest() < line;
        long distance = Math.abs(
                ahead
                        ? nearest.bounds().earliest() - line
                        : line - nearest.bounds().latest());
        if (!wrong || distance < Tick.firstOf(dateline.plusDays(FAR)) - line) {
            return nearest;
        }
        return options.stream()
                .filter(option -> ahead
                        ? option.bounds().latest() <= line
                        : option.bounds().earliest() >= line)
                .findFirst()
                .orElse(nearest);
    }

    private static Resolved resolved(DatePhrase phrase, Reading.Understood option) {
        return new Resolved(
                phrase, option.value(), option.bounds(), basis(option.grounds()), option.offset(), day(option.value()));
    }

    private static Basis basis(Grounds grounds) {
        return switch (grounds) {
            case STATED -> Basis.STATED;
            case RELATIVE -> Basis.RELATIVE;
            case INFERRED -> Basis.INFERRED;
        };
    }

    private static @Nullable LocalDate day(Edtf value) {
        boolean day = value.kind() == Edtf.Kind.SINGLE
                && value.precision() == Precision.DAY
                && !value.text().contains("X");
        return day ? Tick.day(value.bounds().earliest()) : null;
    }
}
