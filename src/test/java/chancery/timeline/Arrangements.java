package chancery.timeline;

import chancery.model.EventTopics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Arrangements by chance, and contents in which issues, sources and places are known, some events left out and some faded. */
final class Arrangements {

    private Arrangements() {}

    /** A content that knows all topics, and leaves out a part of its events now and then. */
    static TimelineContent known(Random random, TimelineContent content) {
        TimelineContent known = content.knowing(Map.of(
                LaneBy.ISSUE, column(random, content, "issue", 3),
                LaneBy.SOURCE, column(random, content, "source", 2),
                LaneBy.PLACE, column(random, content, "place", 1)));
        BitSet hidden = new BitSet();
        BitSet faded = new BitSet();
        int rarely = 2 + random.nextInt(6);
        IntStream.range(0, content.events().size())
                .filter(row -> random.nextInt(rarely) == 0)
                .forEach(random.nextBoolean() ? hidden::set : faded::set);
        return known.showing(Shown.without(hidden, faded));
    }

    /** Lanes by anything, perhaps inside of others, in any order, some pinned, closed or hidden. */
    static Arrangement byChance(Random random, TimelineContent content) {
        LaneBy by = any(LaneBy.values(), random);
        LaneBy then = random.nextBoolean() ? LaneBy.FLAT : any(LaneBy.values(), random);
        Arrangement wish =
                Arrangement.by(by, then).sorted(any(LaneSort.values(), random)).showingEmpty(random.nextInt(4) == 0);
        List<String> keys = LanePlan.of(content, wish, Set.of()).lanes().stream()
                .map(Lane::key)
                .toList();
        for (String key : keys) {
            switch (random.nextInt(9)) {
                case 0 -> wish = wish.pinning(key, true);
                case 1, 2 -> wish = wish.closing(key, true);
                case 3 -> wish = random.nextBoolean() ? wish.hiding(key) : wish;
                case 4 -> wish = wish.moving(key, keys, random.nextInt(keys.size()));
                default -> {}
            }
        }
        return wish;
    }

    private static TopicColumn column(Random random, TimelineContent content, String what, int most) {
        int topics = 1 + random.nextInt(6);
        int[] from = new int[content.events().size() + 1];
        List<Integer> of = new ArrayList<>();
        for (int row = 0; row < content.events().size(); row++) {
            Set<Integer> own = new HashSet<>();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                own.add(random.nextInt(topics));
            }
            of.addAll(own);
            from[row + 1] = of.size();
        }
        return new TopicColumn(
                IntStream.range(0, topics)
                        .mapToObj(topic -> new TimelineTopic(what + topic, "The " + what + " " + topic))
                        .toList(),
                new EventTopics(from, of.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static <T> T any(T[] of, Random random) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
