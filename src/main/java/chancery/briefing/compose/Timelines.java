package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Strip;
import chancery.model.Event;
import chancery.text.Words;
import chancery.time.Tick;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weightiest dated events along one line, with what lies ahead. */
final class Timelines {

    private static final int MARKS = 16;

    private Timelines() {}

    static Section of(Ground ground, Ranking ranking) {
        List<Strip.Mark> marks = Stream.concat(ranking.past().stream(), ranking.ahead().stream())
                .filter(event -> !event.when().undated())
                .sorted(Comparator.comparingInt(Event::importance).reversed())
                .limit(MARKS)
                .sorted(Comparator.comparingLong(Timelines::begin).thenComparing(Event::id))
                .map(event -> new Strip.Mark(
                        event.title(),
                        ground.dates().brief(event.when(), event.reality()),
                        event.when().bounds(),
                        event.reality(),
                        event.importance()))
                .toList();
        List<Block> blocks = marks.isEmpty()
                ? List.of()
                : List.of(new Block.Timeline(new Strip(marks, ground.asOf().now(), words(marks))));
        return new Section(SectionKind.TIMELINE, Words.say("briefing.section.timeline"), null, blocks);
    }

    private static long begin(Event event) {
        long start = event.when().bounds().start().latest();
        return Tick.known(start) ? start : event.when().bounds().earliest();
    }

    private static String words(List<Strip.Mark> marks) {
        String events = marks.stream()
                .map(mark -> Words.say(
                        "briefing.strip.mark",
                        mark.date(),
                        mark.title(),
                        Words.say("briefing.reality." + mark.reality().word())))
                .collect(Collectors.joining(Words.say("briefing.strip.between")));
        return Words.say("briefing.strip", marks.size(), events);
    }
}
