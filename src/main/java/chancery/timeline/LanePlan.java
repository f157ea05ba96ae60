package chancery.timeline;

import chancery.model.ActorKind;
import chancery.model.EventColumns;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which lanes there are, from top to bottom, and which event stands in which. A lane without any dated event is left out.
 */
public final class LanePlan {

    private static final double NARROWEST_HEADER = 96;
    private static final double WIDEST_HEADER = 188;

    private final LaneBy by;
    private final List<Lane> lanes;
    private final int[] laneOf;
    private final int nobody;

    private LanePlan(LaneBy by, List<Lane> lanes, int[] laneOf, int nobody) {
        this.by = by;
        this.lanes = List.copyOf(lanes);
        this.laneOf = laneOf;
        this.nobody = nobody;
    }

    /** The lanes of a content, sorted in some way. */
    public static LanePlan of(TimelineContent content, LaneBy by) {
        return switch (by) {
            case ACTOR -> ofActors(content, false);
            case SIDE -> ofActors(content, true);
            case KIND -> ofKinds(content);
            case FLAT -> new LanePlan(by, ofAll(content), new int[0], -1);
        };
    }

    /** The lanes, from top to bottom. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** How wide headers must be for the titles: 0 where there are none. */
    public double headerWidth(TextRuler ruler, Sizes sizes) {
        double widest = lanes.stream()
                .mapToDouble(lane -> ruler.width(lane.title(), sizes.laneTitle()))
                .max()
                .orElse(0);
        double least = NARROWEST_HEADER * sizes.factor();
        double most = WIDEST_HEADER * sizes.factor();
        return widest == 0 ? 0 : Math.max(least, Math.min(most, Math.ceil(widest) + 2 * sizes.headerInset()));
    }

    /** The same without the lanes of some keys. */
    LanePlan without(Set<String> hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        int[] moved = new int[lanes.size() + 1];
        moved[lanes.size()] = -1;
        List<Lane> kept = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            boolean shown = !hidden.contains(lanes.get(i).key());
            moved[i] = shown ? kept.size() : -1;
            if (shown) {
                kept.add(lanes.get(i));
            }
        }
        int[] mapped =
                Arrays.stream(laneOf).map(lane -> lane < 0 ? -1 : moved[lane]).toArray();
        return new LanePlan(by, kept, mapped, nobody < 0 ? -1 : moved[nobody]);
    }

    /** Fills in the lanes of a row, each once, in no order, and returns how many they are. */
    int lanesOf(EventColumns events, int row, int[] into) {
        if (by == LaneBy.FLAT) {
            into[0] = 0;
            return lanes.isEmpty() ? 0 : 1;
        }
        if (by == LaneBy.KIND) {
            into[0] = laneOf[events.kind()[row]];
            return into[0] < 0 ? 0 : 1;
        }
        int from = events.actorFrom()[row];
        int to = events.actorFrom()[row + 1];
        if (from == to) {
            into[0] = nobody;
            return nobody < 0 ? 0 : 1;
        }
        int found = 0;
        for (int i = from; i < to; i++) {
            int lane = laneOf[events.actors()[i]];
            if (lane >= 0 && !contains(into, found, lane)) {
                into[found++] = lane;
            }
        }
        return found;
    }

    /**
     * The lane in which a row has its words, or -1 where it is in none: a person's before any other, and of those the one with
     * the fewest events, where the words say most.
     */
    int labelLane(EventColumns events, int row) {
        if (by == LaneBy.FLAT || by == LaneBy.KIND || events.actorFrom()[row] == events.actorFrom()[row + 1]) {
            return by == LaneBy.FLAT ? 0 : by == LaneBy.KIND ? laneOf[events.kind()[row]] : nobody;
        }
        int best = -1;
        for (int i = events.actorFrom()[row]; i < events.actorFrom()[row + 1]; i++) {
            int lane = laneOf[events.actors()[i]];
            if (lane >= 0 && (best < 0 || before(lane, best))) {
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

    /** The largest number of lanes that a row stands in. */
    static int mostLanes(EventColumns events) {
        int most = 1;
        for (int row = 0; row < events.size(); row++) {
            most = Math.max(most, events.actorFrom()[row + 1] - events.actorFrom()[row]);
        }
        return most;
    }

    private static boolean contains(int[] lanes, int length, int lane) {
        for (int i = 0; i < length; i++) {
            if (lanes[i] == lane) {
                return true;
            }
        }
        return false;
    }

    private static LanePlan ofActors(TimelineContent content, boolean bySide) {
        EventColumns events = content.events();
        Sides sides = new Sides(content.actors());
        int[] laneOf = new int[content.actors().size()];
        int[] counts = new int[laneOf.length];
        int[] last = new int[laneOf.length];
        Arrays.fill(last, -1);
        int lonely = 0;
        for (int row = content.nextShown(0); row < content.dated(); row = content.nextShown(row + 1)) {
            int to = events.actorFrom()[row + 1];
            lonely += events.actorFrom()[row] == to ? 1 : 0;
            for (int i = events.actorFrom()[row]; i < to; i++) {
                int actor = bySide ? sides.sideOf(events.actors()[i]) : events.actors()[i];
                counts[actor] += last[actor] == row ? 0 : 1;
                last[actor] = row;
            }
        }
        List<Lane> lanes = new ArrayList<>();
        Arrays.fill(laneOf, -1);
        for (int actor : LaneOrder.of(content.actors(), sides, counts)) {
            laneOf[actor] = lanes.size();
            TimelineActor shown = content.actors().get(actor);
            String group = content.actors().get(sides.sideOf(actor)).id().value();
            lanes.add(
                    new Lane(shown.id().value(), shown.name(), shown.kind(), group, sides.tint(actor), counts[actor]));
        }
        int nobody = lonely == 0 ? -1 : lanes.size();
        if (lonely > 0) {
            lanes.add(new Lane("", Words.say("timeline.lane.nobody"), null, "", Tint.NEUTRAL, lonely));
        }
        if (bySide) {
            for (int actor = 0; actor < laneOf.length; actor++) {
                laneOf[actor] = laneOf[sides.sideOf(actor)];
            }
        }
        return new LanePlan(bySide ? LaneBy.SIDE : LaneBy.ACTOR, lanes, laneOf, nobody);
    }

    private static LanePlan ofKinds(TimelineContent content) {
        EventColumns events = content.events();
        int[] counts = new int[events.kinds().size()];
        for (int row = content.nextShown(0); row < content.dated(); row = content.nextShown(row + 1)) {
            counts[events.kind()[row]]++;
        }
        int[] laneOf = new int[counts.length];
        Arrays.fill(laneOf, -1);
        List<Lane> lanes = new ArrayList<>();
        for (int kind : LaneOrder.byCount(counts)) {
            laneOf[kind] = lanes.size();
            String word = events.kinds().get(kind);
            lanes.add(new Lane(word, capitalised(word), null, word, Tint.NEUTRAL, counts[kind]));
        }
        return new LanePlan(LaneBy.KIND, lanes, laneOf, -1);
    }

    private static List<Lane> ofAll(TimelineContent content) {
        return content.shownDated() == 0
                ? List.of()
                : List.of(new Lane("", "", null, "", Tint.NEUTRAL, content.shownDated()));
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? Words.say("timeline.lane.kindless")
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).replace('_', ' ');
    }
}
