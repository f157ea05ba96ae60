package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.paint.Shade;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorItemTest {

    @Test
    void longNumbersLeaveTheNameItsRoom() {
        assertEquals(List.of("12", "12 events, 0 quotes"), counts(row(12, 0, -1, -1)));
        assertEquals(List.of("9,999 · 3”", "9,999 events, 3 quotes"), counts(row(9_999, 3, -1, -1)));
        assertEquals(List.of("249k · 12k”", "248,983 events, 12,176 quotes"), counts(row(248_983, 12_176, -1, -1)));
        assertEquals(
                List.of("20k/249k", "20,401 of 248,983 events, 7 of 12,176 quotes"),
                counts(row(248_983, 12_176, 20_401, 7)));
    }

    private static List<String> counts(ActorItem.Row row) {
        return List.of(row.counted(), row.countedInFull());
    }

    private static ActorItem.Row row(int events, int quotes, int eventsLeft, int quotesLeft) {
        return new ActorItem.Row(
                new Id<>("verovik"),
                ActorKind.STATE,
                "Verovik",
                null,
                Shade.of("#6e7781"),
                events,
                quotes,
                eventsLeft,
                quotesLeft);
    }
}
