package chancery.timeline;

import chancery.model.ActorKind;
import chancery.model.EventColumns;
import chancery.model.EventTopics;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What events are sorted by, in one way: the topics, which of them each row has, and in which order they come. */
final class Topics {

    /** What heads a lane. */
    record Topic(String key, String title, @Nullable ActorKind kind, Tint tint) {}

    /** Fills in the topics of a row, each once, and returns how many they are: at least one. */
    interface Finder {

        int find(int row, int[] into);
    }

    private final LaneBy by;
    private final List<Topic> topics;
    private final Finder finder;
    private final int most;
    private final Function<int[], List<Integer>> order;

    private Topics(LaneBy by, List<Topic> topics, Finder finder, int most, Function<int[], List<Integer>> order) {
        this.by = by;
        this.topics = List.copyOf(topics);
        this.finder = finder;
        this.most = most;
        this.order = order;
    }

    /** The topics of a content, in one way. */
    static Topics of(TimelineContent content, LaneBy by) {
        return switch (by) {
            case ACTOR -> ofActors(content, false);
            case SIDE -> ofActors(content, true);
            case ISSUE -> asked(content, by, "timeline.lane.issueless");
            case KIND -> ofKinds(content.events());
            case SOURCE -> asked(content, by, "timeline.lane.sourceless");
            case PLACE -> asked(content, by, "timeline.lane.placeless");
            case FLAT ->
                new Topics(
                        by,
                        List.of(new Topic("", "", null, Tint.NEUTRAL)),
                        (row, into) -> {
                            into[0] = 0;
                            return 1;
                        },
                        1,
                        counts -> List.of(0));
        };
    }

    LaneBy by() {
        return by;
    }

    int size() {
        return topics.size();
    }

    Topic topic(int topic) {
        return topics.get(topic);
    }

    /** How many topics a row has at most. */
    int most() {
        return most;
    }

    int find(int row, int[] into) {
        return finder.find(row, into);
    }

    /**
     * Where each topic stands when nobody has asked for another order.
     *
     * @param counts how many events each has
     */
    int[] ranks(int[] counts) {
        int[] ranks = new int[topics.size()];
        Arrays.fill(ranks, -1);
        int next = 0;
        for (int topic : order.apply(counts)) {
            ranks[topic] = next++;
        }
        for (int topic = 0; topic < ranks.length; topic++) {
            ranks[topic] = ranks[topic] < 0 ? next++ : ranks[topic];
        }
        return ranks;
    }

    private static Topics ofActors(TimelineContent content, boolean bySide) {
        EventColumns events = content.events();
        List<TimelineActor> actors = content.actors();
        Sides sides = new Sides(actors);
        List<Topic> topics = new ArrayList<>();
        for (int actor = 0; actor < actors.size(); actor++) {
            TimelineActor shown = actors.get(actor);
            topics.add(new Topic(shown.id().value(), shown.name(), shown.kind(), sides.tint(actor)));
        }
        topics.add(none("timeline.lane.nobody"));
        Finder finder = ofActors(events, actors.size());
        Finder found = bySide ? (row, into) -> onSides(sides, actors.size(), into, finder.find(row, into)) : finder;
        return new Topics(
                bySide ? LaneBy.SIDE : LaneBy.ACTOR,
                topics,
                found,
                Math.max(1, events.mostActors()),
                counts -> LaneOrder.of(actors, sides, Arrays.copyOf(counts, actors.size())));
    }

    private static int onSides(Sides sides, int nobody, int[] into, int found) {
        int kept = 0;
        for (int i = 0; i < found; i++) {
            int side = into[i] == nobody ? nobody : sides.sideOf(into[i]);
            boolean there = false;
            for (int j = 0; j < kept; j++) {
                there |= into[j] == side;
            }
            if (!there) {
                into[kept++] = side;
            }
        }
        return kept;
    }

    private static Topics ofKinds(EventColumns events) {
        List<Topic> topics = events.kinds().stream()
                .map(word -> new Topic(word, capitalised(word), null, Tint.NEUTRAL))
                .toList();
        return new Topics(
                LaneBy.KIND,
                topics,
                (row, into) -> {
                    into[0] = events.kind(row);
                    return 1;
                },
                1,
                LaneOrder::byCount);
    }

    private static Topics asked(TimelineContent content, LaneBy by, String none) {
        TopicColumn column = content.topics(by);
        List<Topic> topics = new ArrayList<>();
        column.topics().forEach(topic -> topics.add(new Topic(topic.key(), topic.title(), null, Tint.NEUTRAL)));
        int nothing = topics.size();
        topics.add(none(none));
        EventTopics rows = column.rows();
        return new Topics(
                by,
                topics,
                rows.size() < content.events().size()
                        ? (row, into) -> {
                            into[0] = nothing;
                            return 1;
                        }
                        : ofRows(rows.from(), rows.topics(), nothing),
                most(rows.from()),
                counts -> by == LaneBy.PLACE
                        ? LaneOrder.byCount(Arrays.copyOf(counts, nothing))
                        : IntStream.range(0, nothing).boxed().toList());
    }

    private static Finder ofActors(EventColumns events, int nobody) {
        return (row, into) -> {
            int count = events.actorCount(row);
            for (int place = 0; place < count; place++) {
                into[place] = events.actor(row, place);
            }
            if (count == 0) {
                into[0] = nobody;
            }
            return Math.max(1, count);
        };
    }

    private static Finder ofRows(int[] from, int[] of, int nothing) {
        return (row, into) -> {
            int count = from[row + 1] - from[row];
            if (count == 0) {
                into[0] = nothing;
                return 1;
            }
            System.arraycopy(of, from[row], into, 0, count);
            return count;
        };
    }

    private static int most(int[] from) {
        int most = 1;
        for (int row = 1; row < from.length; row++) {
            most = Math.max(most, from[row] - from[row - 1]);
        }
        return most;
    }

    private static Topic none(String words) {
        return new Topic("", Words.say(words), null, Tint.NEUTRAL);
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? Words.say("timeline.lane.kindless")
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).replace('_', ' ');
    }
}
