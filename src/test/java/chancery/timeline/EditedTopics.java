package chancery.timeline;

import chancery.model.EventTopics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What events have to do with, as a file would tell it while it is edited by chance. */
final class EditedTopics {

    private final Random random;
    private final Map<LaneBy, Map<Integer, int[]>> topics = new EnumMap<>(LaneBy.class);
    private int size = 5;
    private int renamed;
    private boolean same = true;

    EditedTopics(Random random) {
        this.random = random;
    }

    /** What some events have to do with, one a row. */
    Map<LaneBy, TopicColumn> columns(Set<LaneBy> wished, int[] keys) {
        Map<LaneBy, TopicColumn> columns = new EnumMap<>(LaneBy.class);
        wished.forEach(by -> columns.put(by, column(by, keys)));
        return columns;
    }

    /** Changes what up to three of some events have to do with, and at times what there is: who was touched. */
    Set<Integer> change(int[] keys) {
        Set<Integer> touched = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int key = keys[random.nextInt(keys.length)];
            topics.values().forEach(known -> known.remove(key));
            touched.add(key);
        }
        // One that is gone, and is no event any more.
        touched.add(-1);
        renamed += random.nextInt(5) == 0 ? 1 : 0;
        same = random.nextInt(9) != 0;
        size += same ? 0 : 1;
        return touched;
    }

    /** Whether there is the same to sort by as before the last change. */
    boolean sameAsBefore() {
        return same;
    }

    private TopicColumn column(LaneBy by, int[] keys) {
        Map<Integer, int[]> known = topics.computeIfAbsent(by, any -> new HashMap<>());
        int[] from = new int[keys.length + 1];
        int[][] own = new int[keys.length][];
        for (int row = 0; row < keys.length; row++) {
            own[row] = known.computeIfAbsent(keys[row], any -> some(by == LaneBy.PLACE ? 1 : 3));
            from[row + 1] = from[row] + own[row].length;
        }
        return new TopicColumn(
                IntStream.range(0, size)
                        .mapToObj(topic -> new TimelineTopic(by + " " + topic, topic + ", named " + renamed))
                        .toList(),
                new EventTopics(
                        from,
                        IntStream.range(0, keys.length)
                                .flatMap(row -> IntStream.of(own[row]))
                                .toArray()));
    }

    private int[] some(int most) {
        Set<Integer> some = new TreeSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(random.nextInt(size));
        }
        return some.stream().mapToInt(Integer::intValue).toArray();
    }
}
