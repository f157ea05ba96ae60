package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import chancery.timeline.LaneBy;
import chancery.viewmodel.LongDossier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lanes of so many events that they are sorted beside the window. */
class LongLanesTest {

    @TempDir
    private Path folder;

    @Test
    void theLanesComeFromBesideTheWindow() throws InterruptedException {
        try (LongDossier dossier = new LongDossier(folder)) {
            TimelineViewModel timeline = dossier.panels().timeline();

            for (LaneBy by : List.of(LaneBy.ISSUE, LaneBy.SOURCE, LaneBy.PLACE, LaneBy.KIND, LaneBy.FLAT)) {
                timeline.lanes().sortBy(by);
                assertNotEquals(
                        timeline.lanes().arrangement(), timeline.options().lanes());
                dossier.answers().await(() -> timeline.options().laneBy() == by);
                assertEquals(timeline.lanes().arrangement(), timeline.options().lanes());
            }
        }
    }
}
