package chancery.paint;

import chancery.text.Words;
import chancery.timeline.Mark;
import java.util.function.IntFunction;

/** What a mark is called, for those who listen to a picture. */
record Naming(IntFunction<String> names) implements Mark.Cases<String> {

    @Override
    public String point(Mark.Point point) {
        return names.apply(point.row());
    }

    @Override
    public String bar(Mark.Bar bar) {
        return names.apply(bar.row());
    }

    @Override
    public String cluster(Mark.Cluster cluster) {
        return Words.say("timeline.cluster", cluster.count());
    }
}
