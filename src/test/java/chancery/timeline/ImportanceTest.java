package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.ActorKind;
import chancery.model.EventColumns;
import chancery.model.EventRows;
import chancery.model.Reality;
import chancery.time.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportanceTest {

    private static final Bounds DAY = Chronicle.within("2022-01-10", "2022-01-10");

    @Test
    void theMarkCountsBeforeQuotesAndQuotesBeforeActors() {
        TimelineContent content = new Chronicle()
                .actor("usa", ActorKind.STATE)
                .actor("russia", ActorKind.STATE)
                .event("Lonely", Reality.OCCURRED, DAY, 1, "usa")
                .event("Marked", Reality.OCCURRED, DAY, 2, "usa")
                .event("Together", Reality.OCCURRED, DAY, 1, "usa", "russia")
                .event("Quoted", Reality.OCCURRED, DAY, 1)
                .content();
        EventRows rows = content.events().rows(0, 4);
        int quoted = IntStream.range(0, 4)
                .filter(row -> content.title(row).equals("Quoted"))
                .findFirst()
                .orElseThrow();
        rows.quotes()[quoted] = (byte) 200;
        EventColumns events = new EventColumns(rows, content.events().kinds());

        List<String> order = IntStream.range(0, 4)
                .boxed()
                .sorted(Comparator.comparingLong(row -> -Importance.of(events, row)))
                .map(content::title)
                .toList();

        assertEquals(List.of("Marked", "Quoted", "Together", "Lonely"), order);
    }
}
