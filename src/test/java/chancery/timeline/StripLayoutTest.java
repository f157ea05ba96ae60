package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Reality;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StripLayoutTest {

    private static final long AS_OF = Tick.latest("2022-01-10");

    @Test
    void captionsStandAboveAndBelowByTurns() {
        List<StripItem> items = new ArrayList<>();
        for (int day = 1; day < 10; day += 2) {
            items.add(item(Chronicle.within("2022-01-0" + day, "2022-01-0" + day), "Event"));
        }
        Strip strip = lay(items, 680);
        assertEquals(
                List.of(true, false, true, false, true),
                strip.captions().stream()
                        .map(caption -> caption.box().bottom() < strip.axisY())
                        .toList());
        assertEquals(List.of(), strip.uncaptioned());
    }

    @Test
    void aCaptionIsTheDateThenTheWordsThenTheReferences() {
        StripItem item = new StripItem(
                Chronicle.within("2022-01-10", "2022-01-10"),
                Reality.OCCURRED,
                "10 Jan",
                "Talks on security guarantees",
                List.of(3, 4),
                Tint.NEUTRAL,
                false);
        List<Strip.Line> lines = lay(List.of(item), 680).captions().get(0).lines();
        assertEquals(
                List.of("10 Jan", "Talks on security", "guarantees"),
                lines.stream().map(Strip.Line::text).toList());
        assertEquals(
                List.of("", "", "3, 4"),
                lines.stream().map(Strip.Line::references).toList());
    }

    @Test
    void aCaptionIsAsWideAsItsWordsAskForUpToAPoint() {
        assertEquals(List.of("Talks open"), words("Talks open"));
        assertEquals(List.of("Talks on the", "quay"), words("Talks on the quay"));
        assertEquals(List.of("Talks on security", "guarantees"), words("Talks on security guarantees"));
        assertEquals(
                List.of("Talks on security", "guarantees and insp…"),
                words("Talks on security guarantees and inspectors"));
    }

    private static List<String> words(String text) {
        return lay(List.of(item(Chronicle.within("2022-01-10", "2022-01-10"), text)), 680)
                .captions()
                .get(0)
                .lines()
                .stream()
                .skip(1)
                .map(Strip.Line::text)
                .toList();
    }

    @Test
    void undatedEventsAreLeftOutAndRowsAreTheItemsPlaces() {
        Strip strip = lay(
                List.of(item(Bounds.UNDATED, "Someday"), item(Chronicle.within("2022-01-05", "2022-01-05"), "Talks")),
                680);
        assertEquals(
                List.of(1), strip.captions().stream().map(Strip.Caption::item).toList());
        assertEquals(1, strip.marks().size());
    }

    @Test
    void withoutEventsThereIsStillALine() {
        Strip strip = lay(List.of(), 680);
        assertEquals(List.of(), strip.captions());
        assertTrue(strip.axisY() < strip.height());
    }

    @Test
    void theAsOfLineIsNamedUnlessThereIsNone() {
        List<StripItem> items = List.of(item(Chronicle.within("2022-01-05", "2022-01-05"), "Talks"));
        Strip.AsOf asOf = lay(items, 680).asOf();
        assertNotNull(asOf);
        assertEquals("as of 10 Jan", asOf.text());
        assertNull(StripLayout.lay(items, 680, Tick.FUTURE, FixedRuler.SEVEN, StripSizes.USUAL)
                .asOf());
    }

    @Test
    void captionsOverlapNeitherEachOtherNorTheStemsOfOthers() {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            Strip strip = lay(byChance(random), 400 + random.nextInt(500));
            for (Strip.Caption one : strip.captions()) {
                assertTrue(one.box().x() >= -0.01 && one.box().right() <= strip.width() + 0.01, one.toString());
                assertTrue(one.box().y() >= -0.01 && one.box().bottom() <= strip.height() + 0.01, one.toString());
                for (Strip.Caption two : strip.captions()) {
                    if (one.item() != two.item()) {
                        assertTrue(!one.box().grown(-0.01).overlaps(two.box()), one + " and " + two);
                        assertTrue(!one.box().grown(-0.01).overlaps(stem(two)), one + " and the stem of " + two);
                    }
                }
            }
        }
    }

    @Test
    void marksNeverOverlap() {
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            List<Mark> marks = lay(byChance(random), 400 + random.nextInt(500)).marks();
            for (int a = 0; a < marks.size(); a++) {
                for (int b = a + 1; b < marks.size(); b++) {
                    boolean apart = !marks.get(a)
                            .box()
                            .grown(-1.2)
                            .overlaps(marks.get(b).box().grown(-1.2));
                    assertTrue(apart, marks.get(a) + " and " + marks.get(b));
                }
            }
        }
    }

    private static Box stem(Strip.Caption caption) {
        double top = Math.min(caption.stemFrom(), caption.stemTo());
        return new Box(caption.stemX(), top, 0.1, Math.abs(caption.stemTo() - caption.stemFrom()));
    }

    private static List<StripItem> byChance(Random random) {
        List<StripItem> items = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            String from = String.format("2021-%02d-%02d", 10 + random.nextInt(2), 1 + random.nextInt(28));
            String to = String.format("2021-12-%02d", 1 + random.nextInt(28));
            Bounds bounds = switch (random.nextInt(5)) {
                case 0 -> Chronicle.within(from, to);
                case 1 -> Chronicle.before(to);
                case 2 -> Chronicle.lasting(from, to);
                default -> Chronicle.within(to, to);
            };
            items.add(item(bounds, "Words of an event".substring(0, 1 + random.nextInt(17)) + "."));
        }
        return items;
    }

    private static StripItem item(Bounds bounds, String text) {
        return new StripItem(bounds, Reality.OCCURRED, "10 Jan", text, List.of(1), Tint.NEUTRAL, false);
    }

    private static Strip lay(List<StripItem> items, double width) {
        return StripLayout.lay(items, width, AS_OF, FixedRuler.SEVEN, StripSizes.USUAL);
    }
}
