package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanePlanTest {

    private static final Bounds DAY = Chronicle.within("2022-01-10", "2022-01-10");

    private static Chronicle crisis() {
        return new Chronicle()
                .actor("nato", ActorKind.ORGANISATION)
                .actor("russia", ActorKind.STATE)
                .actor("lavrov", ActorKind.PERSON, "russia")
                .actor("putin", ActorKind.PERSON, "russia")
                .actor("tass", ActorKind.ORGANISATION, "russia")
                .actor("usa", ActorKind.STATE)
                .actor("blinken", ActorKind.PERSON, "usa")
                .actor("idle", ActorKind.PERSON, "usa")
                .event("Talks", DAY, "russia", "usa", "nato")
                .event("Speech", DAY, "putin")
                .event("Conference", DAY, "putin")
                .event("Interview", DAY, "lavrov", "tass")
                .event("Criticism", DAY, "blinken", "russia");
    }

    @Test
    void theFirstSideEndsWithItsStateAndTheSecondBeginsWithItsOwn() {
        assertEquals(
                List.of("Putin", "Lavrov", "Tass", "Russia", "Usa", "Blinken", "Nato"),
                titles(LanePlan.of(crisis().content(), LaneBy.ACTOR)));
    }

    @Test
    void lanesOfASideHoldTheEventsOfAllWhoStandWithIt() {
        List<Lane> lanes = LanePlan.of(crisis().content(), LaneBy.SIDE).lanes();
        assertEquals(
                List.of("Russia", "Usa", "Nato"),
                lanes.stream().map(Lane::title).toList());
        assertEquals(List.of(5, 2, 1), lanes.stream().map(Lane::count).toList());
    }

    @Test
    void anEventWithoutActorsStandsInALaneOfItsOwnSort() {
        TimelineContent content = crisis().event("Storm", DAY).content();
        List<Lane> lanes = LanePlan.of(content, LaneBy.ACTOR).lanes();
        assertEquals(
                new Lane("", LaneBy.ACTOR, "", "No actor", null, Tint.NEUTRAL, 1, Lane.Nesting.NONE, "", false),
                lanes.get(lanes.size() - 1));
    }

    @Test
    void undatedEventsMakeNoLane() {
        TimelineContent content = new Chronicle()
                .actor("usa", ActorKind.STATE)
                .event("Someday", Bounds.UNDATED, "usa")
                .content();
        for (LaneBy by : LaneBy.values()) {
            assertEquals(List.of(), LanePlan.of(content, by).lanes());
        }
    }

    @Test
    void kindsAreLanesAndEverythingIsOne() {
        assertEquals(List.of("Meeting"), titles(LanePlan.of(crisis().content(), LaneBy.KIND)));
        assertEquals(List.of(""), titles(LanePlan.of(crisis().content(), LaneBy.FLAT)));
    }

    @Test
    void wordsStandWithAPersonElseWithTheActorThatHasTheFewestEvents() {
        TimelineContent content = crisis().content();
        LanePlan plan = LanePlan.of(content, LaneBy.ACTOR);
        List<String> lanes = List.of("Talks", "Speech", "Interview", "Criticism").stream()
                .map(title ->
                        plan.lanes().get(plan.labelLane(row(content, title))).title())
                .toList();
        assertEquals(List.of("Usa", "Putin", "Lavrov", "Blinken"), lanes);
    }

    @Test
    void whereThatLaneIsHiddenWordsStandInAnother() {
        TimelineContent content = crisis().content();
        LanePlan plan = LanePlan.of(content, Arrangement.by(LaneBy.ACTOR), Set.of("blinken", "usa"));
        assertEquals(List.of("Putin", "Lavrov", "Tass", "Russia", "Nato"), titles(plan));
        assertEquals(
                "Russia",
                plan.lanes().get(plan.labelLane(row(content, "Criticism"))).title());
    }

    @Test
    void headersAreAsWideAsTheLongestTitleWithinLimits() {
        Sizes sizes = new Sizes(1);
        assertEquals(0, LanePlan.of(crisis().content(), LaneBy.FLAT).headerWidth(FixedRuler.SEVEN, sizes));
        assertEquals(96, LanePlan.of(crisis().content(), LaneBy.ACTOR).headerWidth(FixedRuler.SEVEN, sizes));
        TimelineContent wordy = new Chronicle()
                .actor("osce-permanent-council-in-vienna", ActorKind.GROUP)
                .event("Meeting", DAY, "osce-permanent-council-in-vienna")
                .content();
        assertEquals(188, LanePlan.of(wordy, LaneBy.ACTOR).headerWidth(FixedRuler.SEVEN, sizes));
    }

    @Test
    void anActorTakesItsOwnColourElseItsSidesElseTheNextOfThePalettes() {
        Sides sides = new Sides(List.of(
                new TimelineActor(new Id<>("a"), "A", ActorKind.STATE, null, "#b3401f"),
                new TimelineActor(new Id<>("b"), "B", ActorKind.PERSON, new Id<>("a"), null),
                new TimelineActor(new Id<>("c"), "C", ActorKind.PERSON, new Id<>("b"), "#6e7781"),
                new TimelineActor(new Id<>("d"), "D", ActorKind.STATE, null, null),
                new TimelineActor(new Id<>("e"), "E", ActorKind.PERSON, new Id<>("f"), null),
                new TimelineActor(new Id<>("f"), "F", ActorKind.STATE, null, null)));
        List<Tint> tints =
                List.of(sides.tint(0), sides.tint(1), sides.tint(2), sides.tint(3), sides.tint(4), sides.tint(5));
        Tint red = new Tint("#b3401f", -1);
        assertEquals(List.of(red, red, new Tint("#6e7781", -1), Tint.of(0), Tint.of(1), Tint.of(1)), tints);
        assertEquals(0, sides.sideOf(2));
    }

    @Test
    void actorsThatStandWithEachOtherInACircleAreOneSide() {
        Sides sides = new Sides(List.of(
                new TimelineActor(new Id<>("a"), "A", ActorKind.STATE, new Id<>("b"), null),
                new TimelineActor(new Id<>("b"), "B", ActorKind.STATE, new Id<>("a"), null),
                new TimelineActor(new Id<>("c"), "C", ActorKind.STATE, new Id<>("b"), null)));
        assertEquals(List.of(0, 0, 0), List.of(sides.sideOf(0), sides.sideOf(1), sides.sideOf(2)));
        assertEquals(Tint.of(0), sides.tint(2));
    }

    @Test
    void rowsOfAStretchAreFoundAsByLookingAtEach() {
        Random random = new Random(7);
        for (int seed = 0; seed < 40; seed++) {
            TimelineContent content = Chronicle.byChance(seed, seed % 10 == 0 ? 5_000 : 400, 3, 900)
                    .content();
            LanePlan plan = LanePlan.of(content, LaneBy.ACTOR);
            LaneTable table = content.lanes(Arrangement.by(LaneBy.ACTOR), Set.of());
            long from = Tick.earliest("2019-07-01") + random.nextInt(900) * Tick.DAY;
            long to = from + random.nextInt(200) * Tick.DAY;
            for (int lane = 0; lane < plan.lanes().size(); lane++) {
                int here = lane;
                int[] expected = IntStream.range(0, content.dated())
                        .filter(row -> Arrays.stream(table.lanesOf(row)).anyMatch(each -> each == here))
                        .filter(row -> EventTimes.from(content.events(), row) <= to)
                        .filter(row -> EventTimes.goesOn(content.events(), row)
                                || EventTimes.to(content.events(), row) >= from)
                        .toArray();
                int[] found = table.rows(lane).within(from, to, Integer.MAX_VALUE);
                Arrays.sort(found);
                assertArrayEquals(expected, found, "seed " + seed + " lane " + lane);
            }
        }
    }

    private static int row(TimelineContent content, String title) {
        for (int row = 0; row < content.events().size(); row++) {
            if (content.title(row).equals(title)) {
                return row;
            }
        }
        throw new AssertionError(title);
    }

    private static List<String> titles(LanePlan plan) {
        return plan.lanes().stream().map(Lane::title).toList();
    }
}
