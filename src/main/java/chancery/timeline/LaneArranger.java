package chancery.timeline;

import chancery.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Puts sorted rows into lanes from top to bottom as a user has arranged them. Takes time only by the number of lanes. */
final class LaneArranger {

    private final SortedRows sorted;
    private final Arrangement wish;
    private final Set<String> hiddenActors;
    private final Map<String, Integer> own = new HashMap<>();
    private final List<Built> built = new ArrayList<>();

    /** A lane and what stands in it. */
    private record Built(Lane lane, LaneRows[] rows, int[] cells) {}

    /**
     * Takes what there is and what is wished.
     *
     * @param hiddenActors the ids of actors that have no lanes
     */
    LaneArranger(SortedRows sorted, Arrangement wish, Set<String> hiddenActors) {
        this.sorted = sorted;
        this.wish = wish;
        this.hiddenActors = hiddenActors;
        for (String key : wish.own()) {
            own.putIfAbsent(key, own.size());
        }
    }

    LaneTable table() {
        int[][] cellsOf = cellsOfGroups();
        IntStream.range(0, sorted.first().size())
                .filter(group -> stands(group, cellsOf[group]))
                .boxed()
                .sorted(order(group -> group, true, ""))
                .forEach(group -> group(group, cellsOf[group]));
        List<Built> placed = new ArrayList<>(built);
        placed.sort(Comparator.comparing(each -> !each.lane.pinned()));
        int[] laneOf = new int[sorted.cells().size()];
        Arrays.fill(laneOf, -1);
        for (int lane = 0; lane < placed.size(); lane++) {
            for (int cell : placed.get(lane).cells) {
                laneOf[cell] = lane;
            }
        }
        return new LaneTable(
                new LanePlan(placed.stream().map(Built::lane).toList(), sorted.cells(), laneOf),
                placed.stream().map(Built::rows).toList());
    }

    private void group(int group, int[] cells) {
        Topics.Topic topic = sorted.first().topic(group);
        String key = topic.key();
        if (hides(key, sorted.first(), topic)) {
            return;
        }
        boolean pinned = wish.pinned().contains(key);
        if (!wish.nested() || cells.length == 0) {
            add(topic, key, topic.title(), Lane.Nesting.NONE, "", pinned, sorted.ofGroup(group), cells);
        } else if (wish.closed().contains(key)) {
            add(topic, key, topic.title(), Lane.Nesting.CLOSED, "", pinned, sorted.ofGroup(group), cells);
        } else {
            int count = sorted.ofGroup(group)[0].size();
            Lane header = new Lane(
                    key,
                    wish.by(),
                    key,
                    topic.title(),
                    topic.kind(),
                    topic.tint(),
                    count,
                    Lane.Nesting.OPEN,
                    "",
                    pinned);
            built.add(new Built(header, sorted.none(), new int[0]));
            IntStream.of(cells)
                    .filter(cell -> wish.empty() || sorted.ofCell(cell)[0].size() > 0)
                    .boxed()
                    .sorted(order(sorted.cells()::second, false, key))
                    .forEach(cell -> within(topic, key, pinned, cell));
        }
    }

    private void within(Topics.Topic group, String groupKey, boolean groupPinned, int cell) {
        Topics.Topic topic = sorted.second().topic(sorted.cells().second(cell));
        String key = Lane.key(groupKey, topic.key());
        if (hides(key, sorted.second(), topic)) {
            return;
        }
        boolean alone = !groupPinned && wish.pinned().contains(key);
        Tint tint = topic.tint().equals(Tint.NEUTRAL) ? group.tint() : topic.tint();
        built.add(new Built(
                new Lane(
                        key,
                        wish.then(),
                        topic.key(),
                        alone ? Words.say("timeline.lane.of", topic.title(), group.title()) : topic.title(),
                        topic.kind(),
                        tint,
                        sorted.ofCell(cell)[0].size(),
                        alone ? Lane.Nesting.NONE : Lane.Nesting.WITHIN,
                        groupKey,
                        alone || groupPinned),
                sorted.ofCell(cell),
                new int[] {cell}));
    }

    private void add(
            Topics.Topic topic,
            String key,
            String title,
            Lane.Nesting nesting,
            String group,
            boolean pinned,
            LaneRows[] rows,
            int[] cells) {
        Lane lane = new Lane(
                key, wish.by(), topic.key(), title, topic.kind(), topic.tint(), rows[0].size(), nesting, group, pinned);
        built.add(new Built(lane, rows, cells));
    }

    /** Whether a lane is worth its room: it has events that are shown, or is wished for without any. */
    private boolean stands(int group, int[] cells) {
        boolean named = wish.by() != LaneBy.SIDE
                && wish.by() != LaneBy.FLAT
                && !sorted.first().topic(group).key().isEmpty();
        return sorted.ofGroup(group)[0].size() > 0 || wish.empty() && (cells.length > 0 || named);
    }

    private boolean hides(String key, Topics topics, Topics.Topic topic) {
        return wish.hidden().contains(key) || topics.by() == LaneBy.ACTOR && hiddenActors.contains(topic.key());
    }

    /** The cells of each topic of the first sorting. */
    private int[][] cellsOfGroups() {
        IntBag[] cells = new IntBag[sorted.first().size()];
        Arrays.setAll(cells, any -> new IntBag());
        for (int cell = 0; cell < sorted.cells().size(); cell++) {
            cells[sorted.cells().first(cell)].add(cell);
        }
        return Arrays.stream(cells).map(IntBag::toArray).toArray(int[][]::new);
    }

    /**
     * The order among groups, or among the lanes of one.
     *
     * @param topicOf from what is compared to its topic
     */
    private Comparator<Integer> order(IntUnaryOperator topicOf, boolean groups, String group) {
        Topics topics = groups ? sorted.first() : sorted.second();
        Comparator<Integer> usual = Comparator.comparingInt((Integer each) -> {
            int topic = topicOf.applyAsInt(each);
            return groups ? sorted.firstRank(topic) : sorted.secondRank(topic);
        });
        Comparator<Integer> wished = switch (wish.sort()) {
            case SIDES -> usual;
            case OWN ->
                Comparator.comparingInt((Integer each) -> {
                    String key = topics.topic(topicOf.applyAsInt(each)).key();
                    return own.getOrDefault(groups ? key : Lane.key(group, key), Integer.MAX_VALUE);
                });
            case COUNT ->
                Comparator.comparingInt((Integer each) -> -rows(each, groups).size());
            case NAME ->
                Comparator.comparing(
                        (Integer each) -> topics.topic(topicOf.applyAsInt(each)).title(), LaneOrder.BY_NAME);
            case FIRST ->
                Comparator.comparingLong((Integer each) -> rows(each, groups).first());
            case LAST ->
                Comparator.comparingLong((Integer each) -> rows(each, groups).last())
                        .reversed();
        };
        Comparator<Integer> nothingLast = Comparator.comparing(
                (Integer each) -> topics.topic(topicOf.applyAsInt(each)).key().isEmpty());
        return wish.sort() == LaneSort.OWN
                ? wished.thenComparing(usual)
                : nothingLast.thenComparing(wished).thenComparing(usual);
    }

    private LaneRows rows(int each, boolean groups) {
        return groups ? sorted.ofGroup(each)[0] : sorted.ofCell(each)[0];
    }
}
