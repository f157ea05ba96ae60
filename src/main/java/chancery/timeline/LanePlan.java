package chancery.timeline;

import chancery.model.ActorKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lanes there are, from top to bottom, and which event stands in which. */
public final class LanePlan {

    private static final int REMEMBERED = 1 << 13;
    private static final double NARROWEST_HEADER = 96;
    private static final double WIDEST_HEADER = 188;

    private final List<Lane> lanes;
    private final Cells cells;

    /** The lane that shows each cell, or -1. */
    private final int[] laneOf;

    /** Rows whose label's lane has been asked for, each at the place that the last of its digits say; and those lanes. */
    private int @Nullable [] asked;

    private int[] answered = new int[0];

    LanePlan(List<Lane> lanes, Cells cells, int[] laneOf) {
        this.lanes = List.copyOf(lanes);
        this.cells = cells;
        this.laneOf = laneOf;
    }

    /** The lanes of a content, sorted in some way. */
    public static LanePlan of(TimelineContent content, LaneBy by) {
        return of(content, by, LaneBy.FLAT);
    }

    /** The lanes of a content, sorted in one way inside of another. */
    public static LanePlan of(TimelineContent content, LaneBy by, LaneBy then) {
        return of(content, Arrangement.by(by, then), Set.of());
    }

    /**
     * The lanes of a content, arranged in some way.
     *
     * @param hidden the ids of actors whose lanes are left out
     */
    public static LanePlan of(TimelineContent content, Arrangement arrangement, Set<String> hidden) {
        return content.lanes(arrangement, hidden).plan();
    }

    /** The lanes, from top to bottom. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** How wide headers must be for the titles: 0 where there are none. */
    public double headerWidth(TextRuler ruler, Sizes sizes) {
        double widest = lanes.stream()
                .mapToDouble(lane -> lane.title().isEmpty()
                        ? 0
                        : ruler.width(lane.title(), sizes.laneTitle()) + sizes.indent(lane.nesting()))
                .max()
                .orElse(0);
        double least = NARROWEST_HEADER * sizes.factor();
        double most = WIDEST_HEADER * sizes.factor();
        return widest == 0 ? 0 : Math.max(least, Math.min(most, Math.ceil(widest) + 2 * sizes.headerInset()));
    }

    /** The lanes of a dated row that is shown, each once, in no order. */
    int[] lanesOf(int row) {
        int[] into = new int[cells.most()];
        int cellsFound = cells.find(row, into);
        int found = 0;
        for (int i = 0; i < cellsFound; i++) {
            int lane = laneOf[into[i]];
            if (lane >= 0 && !contains(into, found, lane)) {
                into[found++] = lane;
            }
        }
        return found == into.length ? into : Arrays.copyOf(into, found);
    }

    /**
     * The lane in which a row has its words, or -1 where it is in none: a person's before any other, and of those the one with
     * the fewest events, where the words say most. Remembers what was asked last, so a plan is for one thread at a time.
     */
    int labelLane(int row) {
        int[] rows = asked;
        if (rows == null) {
            rows = new int[REMEMBERED];
            Arrays.fill(rows, -1);
            asked = rows;
            answered = new int[REMEMBERED];
        }
        int place = row & REMEMBERED - 1;
        if (rows[place] != row) {
            rows[place] = row;
            answered[place] = fewest(row);
        }
        return answered[place];
    }

    private int fewest(int row) {
        int best = -1;
        for (int lane : lanesOf(row)) {
            if (best < 0 || before(lane, best)) {
                best = lane;
            }
        }
        return best;
    }

    private boolean before(int lane, int other) {
        boolean person = lanes.get(lane).kind() == ActorKind.PERSON;
        if (person != (lanes.get(other).kind() == ActorKind.PERSON)) {
            return person;
        }
        int difference = lanes.get(lane).count() - lanes.get(other).count();
        return difference < 0 || difference == 0 && lane < other;
    }

    private static boolean contains(int[] lanes, int length, int lane) {
        for (int i = 0; i < length; i++) {
            if (lanes[i] == lane) {
                return true;
            }
        }
        return false;
    }
}
