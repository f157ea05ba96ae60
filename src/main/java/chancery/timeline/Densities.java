package chancery.timeline;

import java.util.List;

/** Says how dense each number of a layout is against the densest of them. By the root, so that few can still be seen beside a burst. */
final class Densities implements Mark.Cases<Mark> {

    private final double most;

    private Densities(double most) {
        this.most = most;
    }

    /** The same marks, the numbers with their densities. */
    static List<Mark> applied(List<Mark> marks) {
        int most = marks.stream().mapToInt(Densities::count).max().orElse(1);
        Densities densities = new Densities(most);
        return marks.stream().map(mark -> mark.match(densities)).toList();
    }

    /** Whether a mark stands for several events. */
    static boolean numbered(Mark mark) {
        return count(mark) > 1;
    }

    private static int count(Mark mark) {
        return mark.match(new Counting());
    }

    @Override
    public Mark point(Mark.Point point) {
        return point;
    }

    @Override
    public Mark bar(Mark.Bar bar) {
        return bar;
    }

    @Override
    public Mark cluster(Mark.Cluster cluster) {
        return new Mark.Cluster(
                cluster.lane(),
                cluster.box(),
                cluster.text(),
                cluster.count(),
                cluster.rows(),
                cluster.from(),
                cluster.to(),
                Math.sqrt(cluster.count() / most),
                cluster.chosen(),
                cluster.hovered(),
                cluster.faded(),
                cluster.tint());
    }

    private record Counting() implements Mark.Cases<Integer> {

        @Override
        public Integer point(Mark.Point point) {
            return 1;
        }

        @Override
        public Integer bar(Mark.Bar bar) {
            return 1;
        }

        @Override
        public Integer cluster(Mark.Cluster cluster) {
            return cluster.count();
        }
    }
}
