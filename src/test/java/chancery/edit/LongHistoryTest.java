package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.JsonExport;
import chancery.exchange.Samples;
import chancery.model.Dismissal;
import chancery.store.DossierFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law: a thousand edits of all kinds, undone one by one, leave the dossier as it was; redone, as it became. */
class LongHistoryTest {

    private static final int EDITS = 1_000;

    @TempDir
    Path folder;

    /** Everything that can be seen of a dossier but its history. */
    private record State(String export, List<Dismissal> dismissals) {

        static State of(DossierFile file) throws IOException {
            StringWriter out = new StringWriter();
            JsonExport.write(file.shelf(), out);
            return new State(out.toString(), file.shelf().dismissals());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThousandEditsAreUndoneAndRedoneAcrossReopening(Samples sample) throws IOException {
        Path path = folder.resolve("a.dossier");
        RandomEdits edits = new RandomEdits(1648);
        State before;
        State after;
        try (DossierFile file = sample.create(path, null)) {
            before = State.of(file);
            Desk desk = new Desk(file, "Ada");
            for (int i = 0; i < EDITS / 2; i++) {
                desk.apply(edits.next(file.shelf()));
            }
        }
        try (DossierFile file = DossierFile.open(path)) {
            Desk desk = new Desk(file, "Grace");
            for (int i = 0; i < EDITS / 2; i++) {
                desk.apply(edits.next(file.shelf()));
            }
            after = State.of(file);
            for (int i = 0; i < EDITS / 2; i++) {
                desk.undo();
            }
        }
        try (DossierFile file = DossierFile.open(path)) {
            Desk desk = new Desk(file, "Ada");
            for (int i = 0; i < EDITS / 2; i++) {
                desk.undo();
            }
            assertEquals(before, State.of(file));
            assertTrue(desk.undo().isEmpty());
        }
        try (DossierFile file = DossierFile.open(path)) {
            Desk desk = new Desk(file, "Ada");
            for (int i = 0; i < EDITS; i++) {
                desk.redo();
            }
            assertEquals(after, State.of(file));
            assertTrue(desk.redo().isEmpty());
            assertTrue(file.facts().sound());
        }
    }
}
