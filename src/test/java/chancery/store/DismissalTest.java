package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Dismissal;
import chancery.model.Id;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DismissalTest extends DossierTest {

    private final Dismissal weekday = new Dismissal(
            "weekday",
            Example.WALKOUT.id(),
            "on friday",
            "A slip.",
            "A. Analyst",
            Instant.parse("2022-01-10T18:00:00Z"));
    private final Dismissal spelling = new Dismissal("spelling", Example.BERG.id(), "", "Two persons.", null, null);

    @Test
    void aDismissalIsReadAsItWasWritten() {
        file.write(pen -> {
            pen.put(weekday);
            pen.put(spelling);
        });
        reopen();

        assertEquals(List.of(spelling, weekday), shelf.dismissals());
        assertTrue(file.facts().sound());
    }

    @Test
    void aFindingHasOneDismissal() {
        Dismissal better = new Dismissal("weekday", Example.WALKOUT.id(), "on friday", "As printed.", null, null);
        file.write(pen -> pen.put(weekday));
        file.write(pen -> pen.put(better));

        assertEquals(List.of(better), shelf.dismissals());
        file.write(pen -> pen.remove(weekday));
        assertEquals(List.of(), shelf.dismissals());
    }

    @Test
    void aDismissalOutlivesItsRecord() {
        Dismissal gap = new Dismissal("gap", Example.GAP.id(), "", "Nobody knows.", null, null);
        file.write(pen -> pen.put(gap));
        file.write(pen -> pen.remove(Example.GAP.id()));

        assertEquals(List.of(gap), shelf.dismissals());
    }

    @Test
    void aReasonThatIsNoLongerWhatWasWrittenIsTold() {
        file.write(pen -> pen.put(weekday));
        file.close();
        Raw.run(path, "UPDATE dismissal SET reason = 'A slap.'");
        reopen();

        assertEquals(List.of(new Id<>("walkout")), file.facts().altered());
    }
}
