package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.ActorKind;
import chancery.model.EventColumns;
import chancery.model.EventRows;
import chancery.model.Id;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** After an edit a content is what it would be if it were made anew, whatever of it was taken over. */
class EditedContentTest {

    private static final int ACTORS = 7;
    private static final List<LaneBy> WAYS = List.of(LaneBy.ACTOR, LaneBy.SIDE, LaneBy.KIND, LaneBy.FLAT);
    private static final List<LaneBy> ANY = List.of(LaneBy.values());
    private static final List<LaneBy> ASKED = List.of(LaneBy.ISSUE, LaneBy.SOURCE, LaneBy.PLACE);

    private record Row(
            int key, List<Long> bounds, int reality, int kind, int importance, int quotes, List<Integer> actors) {

        boolean undated() {
            return IntStream.range(0, 4).noneMatch(i -> Tick.known(bounds.get(i)));
        }
    }

    @Test
    void aContentThatWasEditedIsAsIfItWereMadeAnew() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Row> rows = new ArrayList<>();
            for (int key = 1; key <= 120; key++) {
                rows.add(row(key, random));
            }
            LaneBy by = WAYS.get(seed % WAYS.size());
            LaneBy then = seed % 3 == 0 ? WAYS.get(random.nextInt(WAYS.size())) : LaneBy.FLAT;
            Arrangement into = Arrangement.by(by, then == by ? LaneBy.FLAT : then);
            TimelineContent content = new TimelineContent(columns(rows), row -> "", row -> "", people());
            for (int edit = 0; edit < 12; edit++) {
                content.group(into);
                change(rows, random);
                content = content.edited(columns(rows), row -> "", people());
                TimelineContent anew = new TimelineContent(columns(rows), row -> "", row -> "", people());
                assertAlike(anew, content, into, "seed " + seed + ", edit " + edit + ", " + into);
            }
        }
    }

    @Test
    void lanesForWhichTheFileIsAskedAreAsIfTheyWereMadeAnew() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Row> rows = new ArrayList<>();
            for (int key = 1; key <= 120; key++) {
                rows.add(row(key, random));
            }
            LaneBy by = ASKED.get(seed % ASKED.size());
            LaneBy then = ANY.get(random.nextInt(ANY.size()));
            Arrangement into = random.nextBoolean() || then == LaneBy.FLAT || then == by
                    ? Arrangement.by(by, then == by ? LaneBy.FLAT : then)
                    : Arrangement.by(then, by);
            EditedTopics topics = new EditedTopics(random);
            Set<LaneBy> ways = EnumSet.copyOf(ASKED);
            TimelineContent content = content(rows).knowing(topics.columns(ways, keys(rows)));
            for (int edit = 0; edit < 12; edit++) {
                TimelineContent before = content;
                before.group(into);
                change(rows, random);
                Set<Integer> touched = topics.change(keys(rows));
                BitSet out = new BitSet();
                out.set(random.nextInt(100));
                Shown shown = random.nextBoolean() ? Shown.ALL : Shown.without(out, new BitSet());
                TimelineContent anew =
                        content(rows).knowing(topics.columns(ways, keys(rows))).showing(shown);
                TimelineContent now =
                        before.edited(columns(rows), row -> "", people()).showing(shown);

                Optional<TimelineContent> after = now.knowing(before, touched, asked -> topics.columns(ways, asked));

                assertEquals(topics.sameAsBefore(), after.isPresent(), "seed " + seed + ", edit " + edit);
                content = after.orElse(anew);
                assertAlike(anew, content, into, "seed " + seed + ", edit " + edit + ", " + into);
            }
        }
    }

    private static TimelineContent content(List<Row> rows) {
        return new TimelineContent(columns(rows), row -> "", row -> "", people());
    }

    private static int[] keys(List<Row> rows) {
        return columns(rows).keys();
    }

    @Test
    void onlyWhatChangedGoesAndComes() {
        Random random = new Random(1);
        List<Row> rows = new ArrayList<>();
        for (int key = 1; key <= 50; key++) {
            rows.add(row(key, random));
        }
        EventColumns before = columns(rows);
        Row moved = rows.get(20);
        rows.set(20, new Row(moved.key, bounds(9_000, 3), moved.reality, moved.kind, 1, 0, moved.actors));
        EventColumns after = columns(rows);

        RowChanges changes = RowChanges.between(before, after);

        assertEquals(1, changes.gone().length);
        assertEquals(1, changes.come().length);
        assertEquals(moved.key, before.key(changes.gone()[0]));
        assertEquals(moved.key, after.key(changes.come()[0]));
        for (int row = 0; row < before.size(); row++) {
            if (before.key(row) != moved.key) {
                assertEquals(before.key(row), after.key(changes.now(row)));
            }
        }
    }

    /** One event goes, and the one behind it changes. */
    @Test
    void changesBesideEachOtherDoNotMoveAllThatFollows() {
        List<Row> rows = new ArrayList<>();
        for (int key = 1; key <= 50; key++) {
            rows.add(new Row(key, bounds(key, 3), 0, 0, 1, 0, List.of()));
        }
        EventColumns before = columns(rows);
        rows.set(21, new Row(22, bounds(22, 3), 0, 0, 3, 2, List.of(1)));
        rows.remove(20);

        RowChanges changes = RowChanges.between(before, columns(rows));

        assertArrayEquals(new int[] {20, 21}, changes.gone());
        assertArrayEquals(new int[] {20}, changes.come());
    }

    private static void assertAlike(TimelineContent anew, TimelineContent edited, Arrangement into, String what) {
        assertEquals(anew.dated(), edited.dated(), what);
        assertEquals(anew.extent(), edited.extent(), what);
        LaneTable expected = anew.lanes(into, Set.of());
        LaneTable found = edited.lanes(into, Set.of());
        assertEquals(expected.plan().lanes(), found.plan().lanes(), what);
        for (int lane = 0; lane < expected.plan().lanes().size(); lane++) {
            assertArrayEquals(expected.rows(lane).toArray(), found.rows(lane).toArray(), what);
            assertEquals(expected.rows(lane).last(), found.rows(lane).last(), what);
            assertEquals(foremost(expected.rows(lane)), foremost(found.rows(lane)), what);
            for (long from = 0; from < 400; from += 90) {
                assertArrayEquals(
                        expected.rows(lane).within(from * Tick.DAY, (from + 30) * Tick.DAY, 1_000),
                        found.rows(lane).within(from * Tick.DAY, (from + 30) * Tick.DAY, 1_000),
                        what);
            }
        }
        for (int row = 0; row < anew.dated(); row++) {
            assertEquals(expected.plan().labelLane(row), found.plan().labelLane(row), what);
        }
    }

    private static List<Integer> foremost(LaneRows rows) {
        List<Integer> foremost = new ArrayList<>();
        rows.foremost().between(0, rows.size()).forEachRemaining((int row) -> foremost.add(row));
        return foremost;
    }

    private static void change(List<Row> rows, Random random) {
        int place = random.nextInt(rows.size());
        Row row = rows.get(place);
        Row other = row(row.key, random);
        switch (random.nextInt(6)) {
            case 0 -> rows.remove(place);
            case 1 -> rows.add(row(1_000 + random.nextInt(100_000), random));
            case 2 -> rows.set(place, other);
            case 3 -> rows.set(place, new Row(row.key, row.bounds, row.reality, row.kind, 3, 1, row.actors));
            case 4 -> rows.set(place, new Row(row.key, row.bounds, 1, row.kind, row.importance, 1, other.actors));
            default -> {
                rows.set(place, new Row(row.key, other.bounds, row.reality, row.kind, 2, 0, row.actors));
                rows.add(row(1_000 + random.nextInt(100_000), random));
            }
        }
    }

    private static Row row(int key, Random random) {
        List<Integer> actors = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> random.nextInt(ACTORS))
                .distinct()
                .toList();
        return new Row(
                key,
                bounds(random.nextInt(400), random.nextInt(12)),
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(4),
                random.nextInt(3),
                actors);
    }

    /** Mostly a day or a few; some without a beginning, without an end, or without any date. */
    private static List<Long> bounds(int day, int shape) {
        long from = day * Tick.DAY;
        long to = from + shape * Tick.DAY + Tick.DAY - 1;
        return switch (shape) {
            case 0 -> List.of(Tick.PAST, Tick.FUTURE, Tick.PAST, Tick.FUTURE);
            case 1 -> List.of(Tick.PAST, from, Tick.PAST, from);
            case 2 -> List.of(from, from + Tick.DAY - 1, Tick.FUTURE, Tick.FUTURE);
            default -> List.of(from, from + Tick.DAY - 1, to - Tick.DAY, to);
        };
    }

    private static EventColumns columns(List<Row> unsorted) {
        List<Row> rows = unsorted.stream()
                .sorted(Comparator.comparing(Row::undated)
                        .thenComparingLong(row -> row.bounds.stream()
                                .filter(Tick::known)
                                .findFirst()
                                .orElse(Tick.FUTURE))
                        .thenComparingLong(row -> row.bounds.get(0))
                        .thenComparingLong(row -> row.bounds.get(3))
                        .thenComparingInt(Row::key))
                .toList();
        int size = rows.size();
        byte[] reality = new byte[size];
        short[] kind = new short[size];
        byte[] importance = new byte[size];
        byte[] quotes = new byte[size];
        int[] from = new int[size + 1];
        for (int row = 0; row < size; row++) {
            reality[row] = (byte) rows.get(row).reality;
            kind[row] = (short) rows.get(row).kind;
            importance[row] = (byte) rows.get(row).importance;
            quotes[row] = (byte) rows.get(row).quotes;
            from[row + 1] = from[row] + rows.get(row).actors.size();
        }
        return new EventColumns(
                new EventRows(
                        rows.stream().mapToInt(Row::key).toArray(),
                        rows.stream().mapToLong(row -> row.bounds.get(0)).toArray(),
                        rows.stream().mapToLong(row -> row.bounds.get(1)).toArray(),
                        rows.stream().mapToLong(row -> row.bounds.get(2)).toArray(),
                        rows.stream().mapToLong(row -> row.bounds.get(3)).toArray(),
                        reality,
                        kind,
                        importance,
                        quotes,
                        from,
                        rows.stream()
                                .flatMap(row -> row.actors.stream())
                                .mapToInt(Integer::intValue)
                                .toArray()),
                List.of("meeting", "statement", "incident"));
    }

    private static List<TimelineActor> people() {
        return IntStream.range(0, ACTORS)
                .mapToObj(i -> new TimelineActor(
                        new Id<>("actor-" + i),
                        "Actor " + i,
                        i < 2 ? ActorKind.STATE : ActorKind.PERSON,
                        i < 2 ? null : new Id<>("actor-" + i % 2),
                        null))
                .toList();
    }
}
