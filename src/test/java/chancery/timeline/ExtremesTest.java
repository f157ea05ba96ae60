package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pictures and times at their limits. */
class ExtremesTest {

    @Test
    void windowsOfAnySizeAreLaidOut() {
        TimelineContent content = Chronicle.byChance(2, 80, 6, 200).content();
        for (double width : new double[] {1, 40, 149, 160, 5_000}) {
            for (double height : new double[] {1, 30, 61, 90, 3_000}) {
                for (double factor : new double[] {0.5, 1, 4}) {
                    ViewOptions options = ViewOptions.showing(content, Folding.NONE, width, height, Chronicle.AS_OF)
                            .textSized(factor);
                    Layout layout = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
                    assertEquals(content.undated(), layout.undated());
                    assertNotNull(Overview.of(content, options, width, 44, 10, width));
                }
            }
        }
    }

    @Test
    void fromGeologyToADayAheadEverythingIsLaidOutAtEveryScale() {
        TimelineContent content = new Chronicle()
                .actor("earth", ActorKind.GROUP)
                .event("Impact", Edtf.parse("Y-66000000").bounds(), "earth")
                .event("Battle", Edtf.parse("-0489").bounds(), "earth")
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"), "earth")
                .event("Sunset", Edtf.parse("Y900000000").bounds(), "earth")
                .content();
        long asOf = Tick.latest("2022-01-10");
        Folding folding = QuietStretches.find(content, row -> true, asOf);
        ViewOptions options = ViewOptions.showing(content, folding, 900, 400, asOf);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            double x = 150 + random.nextInt(700);
            ViewOptions here = options.scaled(options.scale().zoomed(x, Math.pow(10, random.nextDouble() * 17 - 1)));
            Layout layout = new LayoutEngine().lay(content, here, FixedRuler.SEVEN);
            assertTrue(layout.axis().minor().size() < 100);
        }
    }

    @Test
    void aHundredThousandThingsThatHaveAlwaysBeenAreStillSorted() {
        Chronicle chronicle = new Chronicle().actor("a", ActorKind.STATE);
        for (int i = 0; i < 20_000; i++) {
            chronicle.event("Event", Chronicle.before("2022-01-" + (10 + i % 20)), "a");
        }
        TimelineContent content = chronicle.content();
        Layout layout = new LayoutEngine()
                .lay(content, ViewOptions.showing(content, Folding.NONE, 900, 400, Tick.FUTURE), FixedRuler.SEVEN);
        assertTrue(layout.clustered());
    }

    @Test
    void whereAllIsOneMomentTheDaysAboutItAreShown() {
        TimelineContent content = new Chronicle()
                .actor("a", ActorKind.STATE)
                .event("Said by then", Chronicle.before("2022-01-10"), "a")
                .event("Done by then", Chronicle.before("2022-01-10"), "a")
                .content();
        long moment = content.extentOf(0).last();

        Extent shown = content.extentAround(moment);

        assertEquals(new Extent(moment - Tick.DAY, moment + Tick.DAY), shown);
        ViewOptions options = ViewOptions.showing(content, Folding.NONE, 900, 400, moment);
        Layout layout = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
        assertEquals(
                List.of("Done by then", "Said by then"),
                layout.labels().stream().map(Label::text).sorted().toList());
    }

    @Test
    void aDayIsShownAsADay() {
        TimelineContent content = new Chronicle()
                .actor("a", ActorKind.STATE)
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"), "a")
                .content();

        assertEquals(content.extentOf(0), content.extentAround(Tick.FUTURE));
    }
}
