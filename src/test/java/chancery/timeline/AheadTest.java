package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.ActorKind;
import chancery.model.Reality;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How events of every reality look from a day before them. */
class AheadTest {

    @Test
    void whatHasHappenedSinceLooksScheduledFromTheDayBefore() {
        Map<Reality, Reality> looks = new EnumMap<>(Reality.class);
        for (Reality reality : Reality.values()) {
            looks.put(reality, look(reality, Chronicle.within("2022-01-12", "2022-01-12"), "2022-01-11"));
        }
        assertEquals(
                Map.of(
                        Reality.OCCURRED, Reality.SCHEDULED,
                        Reality.ONGOING, Reality.SCHEDULED,
                        Reality.SCHEDULED, Reality.SCHEDULED,
                        Reality.THREATENED, Reality.THREATENED,
                        Reality.HYPOTHETICAL, Reality.HYPOTHETICAL,
                        Reality.DENIED, Reality.DENIED,
                        Reality.ALLEGED, Reality.ALLEGED),
                looks);
    }

    @Test
    void everythingLooksAsItIsFromItsOwnDayOnAndWithoutAnyDay() {
        for (Reality reality : Reality.values()) {
            Bounds day = Chronicle.within("2022-01-12", "2022-01-12");
            assertEquals(reality, look(reality, day, "2022-01-12"));
            assertEquals(reality, look(reality, day, Tick.FUTURE));
        }
    }

    @Test
    void whatMayHaveHappenedByThenLooksAsItIs() {
        for (Bounds bounds : List.of(
                Chronicle.within("2022-01-10", "2022-01-14"),
                Chronicle.lasting("2022-01-11", "2022-01-20"),
                Chronicle.before("2022-01-20"))) {
            assertEquals(Reality.OCCURRED, look(Reality.OCCURRED, bounds, "2022-01-11"));
        }
    }

    private static Reality look(Reality reality, Bounds bounds, String asOf) {
        return look(reality, bounds, Tick.latest(asOf));
    }

    private static Reality look(Reality reality, Bounds bounds, long asOf) {
        TimelineContent content = new Chronicle()
                .actor("usa", ActorKind.STATE)
                .event("Talks", reality, bounds, 1, "usa")
                .event("Before", Chronicle.within("2022-01-01", "2022-01-01"), "usa")
                .content();
        ViewOptions options = ViewOptions.showing(content, Folding.NONE, 1000, 400, asOf);
        int row = content.title(0).equals("Talks") ? 0 : 1;
        return new LayoutEngine()
                .lay(content, options, FixedRuler.SEVEN).marks().stream()
                        .flatMap(mark -> mark.match(new LookOf(row)).stream())
                        .findFirst()
                        .orElseThrow()
                        .reality();
    }

    /** The look of a row's mark. */
    private record LookOf(int row) implements Mark.Cases<Optional<Look>> {

        @Override
        public Optional<Look> point(Mark.Point point) {
            return point.row() == row ? Optional.of(point.look()) : Optional.empty();
        }

        @Override
        public Optional<Look> bar(Mark.Bar bar) {
            return bar.row() == row ? Optional.of(bar.look()) : Optional.empty();
        }

        @Override
        public Optional<Look> cluster(Mark.Cluster cluster) {
            return Optional.empty();
        }
    }
}
