package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.TimeStrip;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.paint.ActorColours;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Tick;
import chancery.timeline.Sides;
import chancery.timeline.StripItem;
import chancery.timeline.Tint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The weightiest dated events along one line, with what lies ahead. */
final class Timelines {

    /** More than a strip has room for. */
    private static final int MOST = 12;

    private final Ground ground;
    private final List<Id<Actor>> actors;
    private final Sides sides;

    private Timelines(Ground ground) {
        this.ground = ground;
        List<Actor> all = ground.papers().actors();
        actors = all.stream().map(Actor::id).toList();
        sides = new Sides(new ActorColours(all).painted(all));
    }

    static Section of(Ground ground, Ranking ranking) {
        return new Timelines(ground).section(ranking);
    }

    private Section section(Ranking ranking) {
        Event main = main(ranking);
        List<TimeStrip.Mark> marks = Stream.concat(ranking.past().stream(), ranking.ahead().stream())
                .filter(event -> placed(event.when().bounds()))
                .sorted(Comparator.comparingInt(Event::importance)
                        .reversed()
                        .thenComparingLong(event -> length(event.when().bounds())))
                .limit(MOST)
                .map(event -> new TimeStrip.Mark(item(event, main), words(event)))
                .toList();
        List<Block> blocks = marks.isEmpty()
                ? List.of()
                : List.of(new Block.Timeline(new TimeStrip(marks, ground.asOf().now())));
        return new Section(SectionKind.TIMELINE, Words.say("briefing.section.timeline"), null, blocks);
    }

    /** How long something took, or may have taken; what goes on takes longest. */
    private static long length(Bounds bounds) {
        return Tick.known(bounds.latest()) ? bounds.latest() - bounds.earliest() : Long.MAX_VALUE;
    }

    /** Whether it is known when something began: of what may have been at any time, a mark would say nothing. */
    private static boolean placed(Bounds bounds) {
        return Tick.known(bounds.start().earliest());
    }

    /** The newest of the weightiest events of the past: what the sheet is most about. */
    private static @Nullable Event main(Ranking ranking) {
        return ranking.past().stream()
                .filter(event -> event.importance() == 3 && placed(event.when().bounds()))
                .findFirst()
                .orElse(null);
    }

    private StripItem item(Event event, @Nullable Event main) {
        return new StripItem(
                event.when().bounds(),
                event.reality(),
                date(event),
                event.title(),
                List.of(),
                tint(event),
                event.equals(main));
    }

    /** The colour of the side of whoever comes first among those who took part. */
    private Tint tint(Event event) {
        return event.participants().stream()
                .map(Participant::actor)
                .map(actors::indexOf)
                .filter(actor -> actor >= 0)
                .findFirst()
                .map(sides::tint)
                .orElse(Tint.NEUTRAL);
    }

    private String date(Event event) {
        return ground.dates().brief(event.when(), event.reality());
    }

    private String words(Event event) {
        return Words.say(
                "briefing.strip.mark",
                date(event),
                event.title(),
                Words.say("briefing.reality." + event.reality().word()));
    }
}
