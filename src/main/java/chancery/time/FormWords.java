package chancery.time;

import chancery.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole value in words. */
final class FormWords {

    private final Style style;
    private final boolean dated;
    private final UnitWords units;

    /** @param dated whether days say their year even where the style would leave it out */
    FormWords(Style style, boolean dated) {
        this.style = style;
        this.dated = dated;
        this.units = new UnitWords(style, dated);
    }

    String of(Form form) {
        return form.match(this::single, this::interval, this::members);
    }

    private String single(Single single) {
        PartialDate date = single.date();
        return date.plain() ? units.withWeekday(date.unit()) : units.qualified(date);
    }

    private String interval(Interval interval) {
        PartialDate start = interval.start().date();
        PartialDate end = interval.end().date();
        if (start != null && end != null) {
            Pair pair = Pair.of(start, end, style, dated);
            return style.say(pair.close() ? "interval.close" : "interval", pair.first(), pair.last());
        }
        if (start == null && end == null) {
            return style.say("interval.dateless");
        }
        return start != null
                ? style.say(interval.end().open() ? "interval.ongoing" : "interval.endless", units.qualified(start))
                : style.say(interval.start().open() ? "interval.until" : "interval.startless", last(interval));
    }

    private String last(Interval interval) {
        PartialDate end = interval.end().date();
        return end == null ? "" : units.qualified(end);
    }

    private String members(Members set) {
        boolean oneOf = set.kind() == Edtf.Kind.ONE_OF;
        List<Members.Member> members = set.members();
        if (members.size() == 1) {
            return oneOf ? oneOf(members.get(0)) : allOf(members.get(0));
        }
        List<String> words = new ArrayList<>();
        boolean sameMonth = daysOfOneMonth(members);
        for (int i = 0; i < members.size(); i++) {
            boolean bare = sameMonth && i < members.size() - 1;
            words.add(bare ? bareDay(members.get(i)) : member(members.get(i), oneOf));
        }
        return joined(words, oneOf ? "time.or" : "time.and");
    }

    /** A set of one range: somewhere within it. */
    private String oneOf(Members.Member member) {
        PartialDate first = member.first();
        PartialDate last = member.last();
        if (!member.ranged() || first == null || last == null) {
            return member(member, true);
        }
        Pair pair = Pair.of(first, last, style, dated);
        boolean days = pair.close() && first.unit().precision() == Precision.DAY;
        return style.say(days ? "within.days" : "within", pair.first(), pair.last());
    }

    /** A set of one range: the whole of it. */
    private String allOf(Members.Member member) {
        boolean closed = member.ranged() && member.first() != null && member.last() != null;
        return closed ? style.say("all", member(member, false)) : member(member, false);
    }

    private String member(Members.Member member, boolean oneOf) {
        PartialDate first = member.first();
        PartialDate last = member.last();
        if (first == null) {
            return last == null ? "" : towardsPast(last, oneOf);
        }
        if (last == null) {
            return style.say(oneOf ? "later" : "after", units.qualified(first));
        }
        if (!member.ranged()) {
            return units.qualified(first);
        }
        Pair pair = Pair.of(first, last, style, dated);
        return Words.say(pair.close() ? "time.range.close" : "time.range", pair.first(), pair.last());
    }

    /** "Before" the first unit that is too late, where there is a plain word for that one. */
    private String towardsPast(PartialDate last, boolean oneOf) {
        if (!oneOf) {
            return style.say("before.all", units.qualified(last));
        }
        Unit next = last.plain() ? next(last.unit()) : null;
        return next == null ? style.say("earlier", units.qualified(last)) : style.say("before", units.of(next));
    }

    private static @Nullable Unit next(Unit unit) {
        if (!unit.exact()) {
            return null;
        }
        LocalDate first = unit.firstDay();
        return switch (unit.precision()) {
            case DAY -> new Unit.Day(first.plusDays(1));
            case MONTH -> new Unit.Month(YearMonth.from(first).plusMonths(1));
            case YEAR -> new Unit.Years(first.getYear() + 1, 1);
            case CENTURY, DECADE, SEASON, SECOND -> null;
        };
    }

    private static boolean daysOfOneMonth(List<Members.Member> members) {
        return members.stream().allMatch(FormWords::plainDay)
                && members.stream()
                                .map(member -> YearMonth.from(firstDay(member)))
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean plainDay(Members.Member member) {
        PartialDate date = member.first();
        return !member.ranged()
                && date != null
                && date.plain()
                && date.unit().exact()
                && date.unit().precision() == Precision.DAY;
    }

    private static String bareDay(Members.Member member) {
        return UnitWords.dayOfMonth(firstDay(member));
    }

    private static LocalDate firstDay(Members.Member member) {
        return member.dates().get(0).unit().firstDay();
    }

    private static String joined(List<String> words, String lastKey) {
        String before = words.get(0);
        for (String word : words.subList(1, words.size() - 1)) {
            before = Words.say("time.list", before, word);
        }
        return Words.say(lastKey, before, words.get(words.size() - 1));
    }
}
