package chancery.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ties the marks of each event together by one vertical line. Lines of several events at one place are set side by side. Where
 * there would be too many lines to follow, only those of events that the user points at are drawn.
 */
final class Connectors {

    private static final int MOST = 36;
    private static final double SIDE_BY_SIDE = 3;
    private static final double[] SHIFTS = {0, SIDE_BY_SIDE, -SIDE_BY_SIDE};

    private Connectors() {}

    /** Where in a lane something is that is not drawn there for itself. */
    interface LaneCentres {

        /** The lanes of a row. */
        int[] lanesOf(int row);

        /** The middle of a lane. */
        double centre(int lane);

        /** The place among the lanes in sight, or -1. */
        int inSight(int lane);
    }

    /** The lines for the marks in sight. */
    static List<Layout.Connector> of(List<Mark> marks, LaneCentres lanes, Box plot, boolean focused) {
        Map<Integer, Tie> ties = new TreeMap<>();
        for (Mark mark : marks) {
            mark.match(new Gathering(ties, plot));
        }
        List<Layout.Connector> lines = new ArrayList<>();
        ties.forEach((row, tie) -> {
            int[] all = lanes.lanesOf(row);
            if (all.length > 1) {
                for (int lane : all) {
                    if (lanes.inSight(lane) < 0 || !tie.lanes.contains(lanes.inSight(lane))) {
                        tie.reach(lanes.centre(lane));
                    }
                }
                lines.add(new Layout.Connector(row, tie.x, tie.top, tie.bottom, tie.look));
            }
        });
        boolean many = lines.size() > MOST;
        lines.removeIf(line ->
                !(pointedAt(line.look()) || !many || focused && !line.look().dimmed()));
        return sideBySide(lines);
    }

    private static boolean pointedAt(Look look) {
        return look.chosen() || look.hovered();
    }

    private static List<Layout.Connector> sideBySide(List<Layout.Connector> lines) {
        lines.sort(Comparator.comparingDouble(Layout.Connector::x).thenComparingInt(Layout.Connector::row));
        List<Layout.Connector> set = new ArrayList<>();
        for (Layout.Connector line : lines) {
            double best = line.x();
            for (double shift : SHIFTS) {
                if (free(set, line, line.x() + shift)) {
                    best = line.x() + shift;
                    break;
                }
            }
            set.add(new Layout.Connector(line.row(), best, line.fromY(), line.toY(), line.look()));
        }
        return set;
    }

    private static boolean free(List<Layout.Connector> set, Layout.Connector line, double x) {
        for (int i = set.size() - 1; i >= 0; i--) {
            Layout.Connector other = set.get(i);
            if (other.x() < x - 4 * SIDE_BY_SIDE) {
                return true;
            }
            boolean near = Math.abs(other.x() - x) < SIDE_BY_SIDE;
            if (near && other.fromY() < line.toY() && line.fromY() < other.toY()) {
                return false;
            }
        }
        return true;
    }

    /** What is known of one event's marks. */
    private static final class Tie {

        private final double x;
        private final Look look;
        private final List<Integer> lanes = new ArrayList<>();
        private double top;
        private double bottom;

        Tie(double x, double y, Look look) {
            this.x = x;
            this.look = look;
            top = y;
            bottom = y;
        }

        void reach(double y) {
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
    }

    private record Gathering(Map<Integer, Tie> ties, Box plot) implements Mark.Cases<Boolean> {

        @Override
        public Boolean point(Mark.Point point) {
            return add(point.row(), point.lane(), point.x(), point.y(), point.look());
        }

        @Override
        public Boolean bar(Mark.Bar bar) {
            double left = Math.max(plot.x(), bar.box().x());
            double right = Math.min(plot.right(), bar.box().right());
            return add(bar.row(), bar.lane(), (left + right) / 2, bar.box().centreY(), bar.look());
        }

        @Override
        public Boolean cluster(Mark.Cluster cluster) {
            return false;
        }

        private boolean add(int row, int lane, double x, double y, Look look) {
            Tie tie = ties.computeIfAbsent(row, ignored -> new Tie(x, y, look));
            tie.reach(y);
            return tie.lanes.add(lane);
        }
    }
}
