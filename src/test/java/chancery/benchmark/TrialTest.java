package chancery.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.timeline.Extent;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class TrialTest {

    @TempDir
    private Path folder;

    @Test
    void aSmallDossierIsOpenedSearchedFilteredAndEditedInTheWholeWindow() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Path file = folder.resolve("small.dossier");
        Invention.make(file, new Scale(200, 12, 1), Progress.NONE);

        Map<String, String> figures = new Trial(file, 2, 0.2).run(folder);

        assertEquals(
                List.of(
                        "file MB",
                        "open ms",
                        "memory MB",
                        "heap B/event",
                        "frame ms p50 / p95 / max",
                        "CPU ms a frame",
                        "frames",
                        "hide p95",
                        "filter p95",
                        "regroup p50 / max",
                        "search p95",
                        "search answer p95",
                        "rename p95",
                        "move p95",
                        "memory after",
                        "floor ms",
                        "floor CPU",
                        "open again p50 / max"),
                List.copyOf(figures.keySet()));
        assertTrue(Integer.parseInt(figures.get("frames")) > 0);
    }

    @Test
    void aSheetIsComposedInTheWholeWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();

        Map<String, String> figures = new SheetTrial(2).run(folder);

        assertEquals(
                List.of("first pages", "work a key", "key to pages", "key to picture"), List.copyOf(figures.keySet()));
    }

    @Test
    void theScriptPansATenthThenShowsEverythingThenAHundredth() {
        Extent all = new Extent(0, 1000);

        assertEquals(new Extent(450, 550), Script.at(all, 0.5));
        assertEquals(all, Script.at(all, 1.999_999_9));
        assertEquals(new Extent(594, 604), Script.at(all, 3));
    }

    @Test
    void percentilesAreTimesThatWereMeasured() {
        Samples samples = new Samples();
        List.of(5_000_000L, 1_000_000L, 30_000_000L, 2_000_000L).forEach(samples::add);

        assertEquals("2.0 / 30 / 30", samples.three());
    }
}
