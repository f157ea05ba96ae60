package chancery.check;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Quote;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Whether the weekday in a wording is that of the date. Which of the two is wrong, only the source can say. */
final class WeekdayCheck implements RecordCheck {

    /** In a longer stretch every weekday occurs. */
    private static final int WEEK = 7;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Words.LANGUAGE);

    @Override
    public void event(Event event, Ground ground, Consumer<Finding> found) {
        Telling.of(event).forEach(telling -> look(event, telling, ground, found));
    }

    @Override
    public void quote(Quote quote, Ground ground, Consumer<Finding> found) {
        Telling.of(quote).forEach(telling -> look(quote, telling, ground, found));
    }

    private static void look(Entry on, Telling telling, Ground ground, Consumer<Finding> found) {
        String wording = telling.when().wording();
        Bounds bounds = telling.when().bounds();
        if (wording == null || !Tick.known(bounds.earliest()) || !Tick.known(bounds.latest())) {
            return;
        }
        List<DayOfWeek> said = ground.weekdays().in(wording);
        LocalDate first = Tick.day(bounds.earliest());
        LocalDate last = Tick.day(bounds.latest());
        if (said.isEmpty() || last.isBefore(first) || first.plusDays(WEEK - 1).isBefore(last)) {
            return;
        }
        List<DayOfWeek> possible = LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay())
                .mapToObj(day -> LocalDate.ofEpochDay(day).getDayOfWeek())
                .toList();
        boolean fits = bounds.moment()
                ? said.stream().anyMatch(possible::contains)
                : possible.containsAll(said) && (said.size() < 2 || said.get(0) == possible.get(0));
        if (!fits) {
            found.accept(Finding.of(
                    Check.WEEKDAY, on, telling.tellers(), words(wording, first, last), wording, first, last));
        }
    }

    private static String words(String wording, LocalDate first, LocalDate last) {
        return first.equals(last)
                ? Words.say("check.weekday.day", wording, DATE.format(first), name(first))
                : Words.say(
                        "check.weekday.days", wording, DATE.format(first), name(first), DATE.format(last), name(last));
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Words.LANGUAGE);
    }
}
