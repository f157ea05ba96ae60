package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a date that is not sound, and what becomes of one that is. */
class DateReadingTest {

    private final Example example = Example.ferry();

    @Test
    void anEndThatNeverComesStaysOpen() {
        assertEquals(
                new Bounds(new Range(Tick.earliest("2031-03-01"), Tick.latest("2031-03-01")), Range.NEVER), bounds(0));
    }

    @Test
    void boundsThatWereNarrowedAreKept() {
        assertEquals(Bounds.within(new Range(Tick.earliest("2031-03-06"), Tick.latest("2031-03-08"))), bounds(2));
    }

    @Test
    void aValueThatIsNoEdtfIsRefused() {
        example.with("/events/2/when", when -> when.put("edtf", "late March"));

        assertEquals(
                List.of("event ev-talks, when.edtf: “late March” is not an EDTF date: “l” does not belong here"
                        + " (character 1)."),
                example.findings());
    }

    @Test
    void everyDateIsLookedAt() {
        example.with("/actors/0/roles/0", role -> role.put("from", "2029-13"));
        example.with("/sources/1", source -> source.put("published", "yesterday"));
        example.with("/positions/0/holds", holds -> holds.put("to", "?"));

        assertEquals(
                List.of(
                        "source src-gazette, published",
                        "actor act-minister, roles[0].from",
                        "position po-minister, holds.to"),
                example.findings().stream()
                        .map(finding -> finding.substring(0, finding.indexOf(':')))
                        .toList());
    }

    @Test
    void aBoundIsADayOrATime() {
        example.with("/events/2/when", when -> bounds(when, "2031-03-06T10:00", "2031-02-30"));

        assertEquals(
                List.of(
                        "event ev-talks, when.start[0]: “2031-03-06T10:00” is neither a day such as 2022-01-09 nor a time"
                                + " such as 2022-01-09T17:00:00",
                        "event ev-talks, when.start[1]: “2031-02-30” is neither a day such as 2022-01-09 nor a time such"
                                + " as 2022-01-09T17:00:00",
                        "event ev-talks, when.end[0]: “2031-03-06T10:00” is neither a day such as 2022-01-09 nor a time"
                                + " such as 2022-01-09T17:00:00",
                        "event ev-talks, when.end[1]: “2031-02-30” is neither a day such as 2022-01-09 nor a time such as"
                                + " 2022-01-09T17:00:00"),
                example.findings());
    }

    @Test
    void earliestAndLatestRepeatTheOuterBounds() {
        example.with(
                "/events/2/when", when -> when.put("earliest", "2031-03-05").putNull("latest"));

        assertEquals(
                List.of(
                        "event ev-talks, when.earliest: this is not the same as start[0]",
                        "event ev-talks, when.latest: this is not the same as end[1]"),
                example.findings());
    }

    @Test
    void boundsOutsideTheValueAreRefused() {
        example.with("/events/2/when", when -> bounds(when, "2031-03-04", "2031-03-08"));

        assertEquals(
                List.of(
                        "event ev-talks, when.start: the bounds do not lie within those of [2031-03-05..2031-03-09], which"
                                + " are 2031-03-05/2031-03-09",
                        "event ev-talks, when.end: the bounds do not lie within those of [2031-03-05..2031-03-09], which"
                                + " are 2031-03-05/2031-03-09"),
                example.findings());
    }

    @Test
    void anOpenEndCannotBeNarrowed() {
        example.with("/events/0/when", when -> {
            when.put("latest", "2031-04-01");
            when.putArray("end").addNull().add("2031-04-01");
        });

        assertEquals(List.of("event ev-dues, when.end: the latest bound lies before the earliest"), example.findings());
    }

    @Test
    void aBoundTheValueHasMayNotBeLeftOut() {
        example.with("/events/2/when", when -> bounds(when, null, "2031-03-08"));

        assertEquals(
                List.of(
                        "event ev-talks, when.start[0]: null means that there is no bound, but the EDTF value has one:"
                                + " 2031-03-05",
                        "event ev-talks, when.end[0]: null means that there is no bound, but the EDTF value has one:"
                                + " 2031-03-05"),
                example.findings());
    }

    @Test
    void withoutAValueThereAreNoBounds() {
        example.with("/events/2/when", when -> when.putNull("edtf"));

        assertEquals(
                List.of(
                        "event ev-talks, when.start: without an EDTF value there can be no bounds",
                        "event ev-talks, when.end: without an EDTF value there can be no bounds"),
                example.findings());
    }

    @Test
    void boundsThatRunBackwardsAreRefused() {
        example.with("/events/2/when", when -> bounds(when, "2031-03-08", "2031-03-06"));

        assertEquals(
                List.of(
                        "event ev-talks, when.start: the latest bound lies before the earliest",
                        "event ev-talks, when.end: the latest bound lies before the earliest"),
                example.findings());
    }

    @Test
    void somethingDoesNotEndBeforeItBegins() {
        example.with("/events/2/when", when -> {
            when.put("earliest", "2031-03-08").put("latest", "2031-03-06");
            when.putArray("start").add("2031-03-08").add("2031-03-09");
            when.putArray("end").add("2031-03-05").add("2031-03-06");
        });

        assertEquals(List.of("event ev-talks, when.end: it ends before it begins"), example.findings());
    }

    @Test
    void twoBoundsAreExpected() {
        example.with("/events/2/when", when -> when.putArray("start").add("2031-03-06"));

        assertEquals(
                List.of("event ev-talks, when.start: two bounds are expected here, the earliest and the latest"),
                example.findings().subList(0, 1));
    }

    @Test
    void zonesAndPeriodsAreLookedAt() {
        example.with("/events/1/when", when -> when.put("zone", "New York"));
        example.with("/events/2/when", when -> when.put("offset", "3 days"));
        example.with("/events/4/when", when -> when.put("offset", "p1m"));

        assertEquals(
                List.of(
                        "event ev-speech, when.zone: “New York” is not a time zone such as Europe/Zurich",
                        "event ev-talks, when.offset: “3 days” is not a period such as P3D or -P1M",
                        "event ev-worded, when.offset: “p1m” is not a period such as P3D or -P1M"),
                example.findings());
    }

    @Test
    void aValueInAnotherZoneMayHaveBeenMovedOntoTheDossiersClock() {
        example.with("/events/1/when", when -> bounds(when, "2031-03-04T15:30:00", "2031-03-04T15:30:00"));

        assertEquals(List.of(), example.findings());
    }

    private Bounds bounds(int event) {
        return assertInstanceOf(Outcome.Accepted.class, example.read())
                .contents()
                .events()
                .get(event)
                .when()
                .bounds();
    }

    private static void bounds(ObjectNode when, String earliest, String latest) {
        when.put("earliest", earliest).put("latest", latest);
        when.putArray("start").add(earliest).add(latest);
        when.putArray("end").add(earliest).add(latest);
    }
}
