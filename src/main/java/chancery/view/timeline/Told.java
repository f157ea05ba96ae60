package chancery.view.timeline;

import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Tick;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import java.util.HashSet;
import java.util.Set;

/** What the drawings say to somebody who cannot see them: which time is in view, how much of it is there, what is chosen. */
final class Told {

    private Told() {}

    static String lanes(TimelineContent content, Layout layout, int chosen) {
        int all = content.shownDated() + content.undated();
        String view = Words.say(
                "window.timeline.told",
                from(layout.scale().tick(layout.plot().x())),
                to(layout.scale().tick(layout.plot().right())),
                inSight(layout),
                all);
        return chosen < 0 || chosen >= content.events().size()
                ? view
                : view + " " + Words.say("window.timeline.told.chosen", content.title(chosen));
    }

    static String overview(ViewOptions view) {
        return Words.say(
                "window.timeline.overview.told",
                from(view.scale().tick(view.plot().x())),
                to(view.scale().tick(view.plot().right())));
    }

    /** How many events are drawn; one that stands in several lanes counts once, but in numbers it counts in each. */
    private static int inSight(Layout layout) {
        Counting counting = new Counting(new HashSet<>());
        int numbered =
                layout.marks().stream().mapToInt(mark -> mark.match(counting)).sum();
        return counting.rows.size() + numbered;
    }

    private static String from(long tick) {
        return DateWords.bound(Tick.firstOf(Tick.day(tick)), false);
    }

    private static String to(long tick) {
        return DateWords.bound(Tick.lastOf(Tick.day(tick)), true);
    }

    /** Gathers the events that are drawn by themselves; answers how many others a mark stands for. */
    private record Counting(Set<Integer> rows) implements Mark.Cases<Integer> {

        @Override
        public Integer point(Mark.Point point) {
            rows.add(point.row());
            return 0;
        }

        @Override
        public Integer bar(Mark.Bar bar) {
            rows.add(bar.row());
            return 0;
        }

        @Override
        public Integer cluster(Mark.Cluster cluster) {
            return cluster.count();
        }
    }
}
