package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Stance;
import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import chancery.timeline.Box;
import chancery.timeline.Chronicle;
import chancery.timeline.FixedRuler;
import chancery.timeline.Folding;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.Overview;
import chancery.timeline.QuietStretches;
import chancery.timeline.StanceSpan;
import chancery.timeline.Stances;
import chancery.timeline.StripItem;
import chancery.timeline.StripLayout;
import chancery.timeline.StripSizes;
import chancery.timeline.TimelineContent;
import chancery.timeline.Tint;
import chancery.timeline.ViewOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaintingTest {

    private static final long AS_OF = Tick.latest("2022-01-10");
    private static final Pattern PLACE = Pattern.compile("[0-9.]+");

    private static TimelineContent week() {
        return new Chronicle()
                .actor("russia", ActorKind.STATE)
                .actor("usa", ActorKind.STATE)
                .event("Leaders meet", Chronicle.within("2021-12-01", "2021-12-09"), "russia", "usa")
                .event("Troops", Reality.ONGOING, Chronicle.ongoing("2022-01-05"), 2, "russia")
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"), "russia", "usa")
                .event("Council", Reality.SCHEDULED, Chronicle.within("2022-01-12", "2022-01-12"), 1, "russia")
                .content();
    }

    @Test
    void aWeekIsDrawnAsItWasLookedAtAndFoundGood() throws IOException {
        RecordingSurface surface = new RecordingSurface();
        TimelinePainter.paint(layout(week(), Set.of(2)), surface, Palette.light());
        Golden.assertStrokes("week.txt", surface.strokes());
    }

    @Test
    void ribbonsOfStancesAreDrawnAsTheyWereLookedAtAndFoundGood() throws IOException {
        Range first = new Range(Tick.earliest("2021-12-01"), Tick.latest("2021-12-08"));
        Range later = new Range(Tick.earliest("2022-01-09"), Tick.latest("2022-01-09"));
        Stances stances = new Stances(List.of(
                span("russia", Stance.STRONGLY_OPPOSES, first, Range.NEVER),
                span("russia", Stance.SUPPORTS, later, Range.NEVER),
                span("usa", Stance.MIXED, Range.ALWAYS, later)));
        RecordingSurface surface = new RecordingSurface();
        TimelinePainter.paint(layout(week().with(stances), Set.of()), surface, Palette.light());
        Golden.assertStrokes("week-stances.txt", surface.strokes());
    }

    private static StanceSpan span(String actor, Stance stance, Range start, Range end) {
        return new StanceSpan(
                new Id<>(actor + "-" + (stance.value() + 2)), new Id<>(actor), new Id<>(actor), stance, start, end);
    }

    @Test
    void theStripAboveIsDrawnAsItWasLookedAtAndFoundGood() throws IOException {
        TimelineContent content = week();
        ViewOptions view = ViewOptions.showing(content, Folding.NONE, 700, 300, AS_OF);
        ViewOptions close = view.scaled(view.scale().zoomed(500, 3));
        RecordingSurface surface = new RecordingSurface();
        OverviewPainter.paint(
                Overview.of(content, close, 700, 44, 148, 696),
                List.of(),
                view.sizes(),
                surface,
                Palette.dark(),
                FixedRuler.SEVEN);
        Golden.assertStrokes("overview.txt", surface.strokes());
    }

    @Test
    void theStripOnPaperIsDrawnAsItWasLookedAtAndFoundGood() throws IOException {
        RecordingSurface surface = new RecordingSurface();
        StripPainter.paint(
                StripLayout.lay(
                        List.of(
                                item(Chronicle.within("2021-12-01", "2021-12-09"), Reality.OCCURRED, "Leaders meet"),
                                item(Chronicle.within("2022-01-10", "2022-01-10"), Reality.OCCURRED, "Talks"),
                                item(Chronicle.within("2022-01-12", "2022-01-12"), Reality.SCHEDULED, "Council")),
                        480,
                        AS_OF,
                        FixedRuler.SEVEN,
                        StripSizes.USUAL),
                surface,
                Palette.print());
        Golden.assertStrokes("strip.txt", surface.strokes());
    }

    @Test
    void everyRealityHasAShapeOfItsOwnAsAPointAndAsABar() {
        List<Bounds> sorts = List.of(
                Chronicle.within("2022-01-05", "2022-01-05"),
                Chronicle.lasting("2022-01-03", "2022-01-08"),
                Chronicle.within("2022-01-03", "2022-01-08"));
        for (int sort = 0; sort < sorts.size(); sort++) {
            Set<List<String>> shapes = new HashSet<>();
            for (Reality reality : Reality.values()) {
                TimelineContent content = new Chronicle()
                        .actor("usa", ActorKind.STATE)
                        .event("Event", reality, sorts.get(sort), 1, "usa")
                        .event("End", Chronicle.within("2022-01-20", "2022-01-20"))
                        .content();
                RecordingSurface surface = new RecordingSurface();
                TimelinePainter.paint(layout(content, Set.of()), surface, Palette.light());
                shapes.add(surface.strokes());
            }
            int alike = sort == 0 ? 0 : 1;
            assertEquals(
                    Reality.values().length - alike,
                    shapes.size(),
                    "a bar of what goes on is known by its arrow alone");
        }
    }

    @Test
    void shapesKeepToTheirRadius() {
        for (Reality reality : Reality.values()) {
            RecordingSurface surface = new RecordingSurface();
            PointPainter.paint(surface, reality, 100, 100, 6, Colour.of("#000000"), Colour.of("#ffffff"));
            for (String stroke : surface.strokes()) {
                PLACE.matcher(stroke.replaceAll(" (fill|pen|radius) .*", ""))
                        .results()
                        .mapToDouble(place -> Double.parseDouble(place.group()))
                        .forEach(place -> assertTrue(Math.abs(place - 100) <= 6, reality + ": " + stroke));
            }
        }
    }

    @Test
    void theLegendExplainsEveryRealityAndEveryOtherShape() {
        List<Reality> explained = new ArrayList<>();
        Set<Legend.Sort> others = EnumSet.of(Legend.Sort.REALITY);
        for (Legend.Entry entry : Legend.ENTRIES) {
            RecordingSurface surface = new RecordingSurface();
            entry.paint(surface, Palette.light(), new Box(0, 0, 30, 16));
            assertTrue(!surface.strokes().isEmpty() && !entry.words().isBlank());
            if (entry.sort() == Legend.Sort.REALITY) {
                explained.add(entry.reality());
            } else {
                others.add(entry.sort());
            }
        }
        assertEquals(List.of(Reality.values()), explained);
        assertEquals(EnumSet.allOf(Legend.Sort.class), others);
        assertEquals(
                List.of(Reality.DENIED, Reality.OCCURRED, Reality.OCCURRED),
                Legend.of(Set.of(Reality.DENIED), Set.of(Legend.Sort.LATER)).stream()
                        .map(Legend.Entry::reality)
                        .toList());
    }

    @Test
    void wordsStandUponTheLineOfTheDay() {
        RecordingSurface surface = new RecordingSurface();
        TimelinePainter.paint(layout(week(), Set.of()), surface, Palette.light());
        List<String> ofNote = surface.strokes().stream()
                .filter(stroke -> stroke.endsWith(" long") || stroke.contains("\"Talks\""))
                .map(stroke -> stroke.strip().substring(0, 4))
                .toList();
        assertEquals(List.of("line", "text"), ofNote);
    }

    @Test
    void everythingThatLiesInThePlotIsClippedToIt() {
        RecordingSurface surface = new RecordingSurface();
        Layout layout = layout(week(), Set.of());
        TimelinePainter.paint(layout, surface, Palette.light());
        long clips = surface.strokes().stream()
                .filter(stroke -> stroke.startsWith("clip"))
                .count();
        assertEquals(2, clips);
        assertTrue(surface.strokes().stream()
                .filter(stroke -> stroke.contains("circle") || stroke.contains("gradient"))
                .allMatch(stroke -> stroke.startsWith("  ")));
    }

    private static StripItem item(Bounds bounds, Reality reality, String text) {
        Range start = bounds.start();
        String date = Tick.earliestText(start.earliest());
        return new StripItem(bounds, reality, date, text, List.of(2), Tint.of(0), text.equals("Talks"));
    }

    private static Layout layout(TimelineContent content, Set<Integer> chosen) {
        Folding folding = QuietStretches.find(content, row -> true, AS_OF);
        ViewOptions options =
                ViewOptions.showing(content, folding, 700, 300, AS_OF).choosing(chosen);
        return new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
    }
}
