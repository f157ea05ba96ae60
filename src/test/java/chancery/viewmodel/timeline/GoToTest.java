package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EventColumns;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.LongDossier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoToTest {

    @TempDir
    private Path folder;

    @Test
    void anEventThatIsFoundByItsNumberGetsItsTitleWithoutFurtherTyping() throws InterruptedException {
        try (LongDossier dossier = new LongDossier(folder)) {
            TimelineViewModel timeline = dossier.panels().timeline();
            GoTo goTo = new GoTo(dossier.session(), timeline);
            EventColumns events = timeline.content().events();
            for (String typed : List.of("7", "12345", "#20001")) {
                int row = Integer.parseInt(typed.replace("#", "")) - 1;
                String title = dossier.session()
                        .file()
                        .shelf()
                        .eventTitles(new int[] {events.key(row)})
                        .get(0);

                goTo.typedProperty().set(typed);

                assertEquals(row, goTo.places().get(0).row());
                dossier.answers().await(() -> !goTo.places().get(0).words().contains(TimelineContent.AWAITED));
                assertTrue(goTo.places().get(0).words().contains(title), goTo.places()::toString);
                assertEquals(
                        1,
                        goTo.places().stream()
                                .filter(place -> place.row() == row)
                                .count());
            }
        }
    }
}
