package chancery.viewmodel.picture;

import chancery.model.EventColumns;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Range;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import chancery.timeline.TimelineContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a layout shows, in words: one line an event in the order of time, then one for each that stands for several. */
public final class VisibleText {

    private VisibleText() {}

    /** The text; a line a mark. */
    public static String of(TimelineContent content, Layout layout) {
        Set<Integer> rows = new TreeSet<>();
        List<String> several = new ArrayList<>();
        for (Mark mark : layout.marks()) {
            mark.match(new Seen(rows, several));
        }
        List<String> lines = new ArrayList<>();
        for (int row : rows) {
            lines.add(Words.say(
                    "window.picture.text.event", DateWords.span(bounds(content.events(), row)), content.title(row)));
        }
        lines.addAll(several.stream().distinct().toList());
        return String.join("\n", lines) + "\n";
    }

    private static Bounds bounds(EventColumns events, int row) {
        return new Bounds(
                new Range(events.startEarliest(row), events.startLatest(row)),
                new Range(events.endEarliest(row), events.endLatest(row)));
    }

    /** Gathers what marks show. */
    private record Seen(Set<Integer> rows, List<String> several) implements Mark.Cases<Boolean> {

        @Override
        public Boolean point(Mark.Point point) {
            return rows.add(point.row());
        }

        @Override
        public Boolean bar(Mark.Bar bar) {
            return rows.add(bar.row());
        }

        @Override
        public Boolean cluster(Mark.Cluster cluster) {
            if (cluster.rows().size() == 1) {
                return rows.add(cluster.rows().at(0));
            }
            Bounds bounds =
                    new Bounds(new Range(cluster.from(), cluster.from()), new Range(cluster.to(), cluster.to()));
            return several.add(
                    Words.say("window.picture.text.several", cluster.rows().size(), DateWords.span(bounds)));
        }
    }
}
