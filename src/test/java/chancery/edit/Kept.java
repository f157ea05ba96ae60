package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import chancery.exchange.JsonExport;
import chancery.exchange.JsonImport;
import chancery.exchange.Outcome;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every edit must keep: a dossier that fits together, and the way back. */
final class Kept {

    private Kept() {}

    /** The dossier in the exchange format, by which two states are compared. */
    static String export(DossierFile file) {
        try {
            StringWriter out = new StringWriter();
            JsonExport.write(file.shelf(), out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is sound, nothing refers to what is not there, and everything says what its sources say. */
    static void sound(DossierFile file, String after) {
        file.check(Progress.NONE);
        try {
            Outcome outcome = JsonImport.read(
                    new ByteArrayInputStream(export(file).getBytes(StandardCharsets.UTF_8)), Progress.NONE);
            assertInstanceOf(Outcome.Accepted.class, outcome, () -> after + ": " + outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an edit, looks whether the dossier is sound, and takes it back. */
    static void thereAndBack(DossierFile file, Edit edit) {
        String before = export(file);
        Desk desk = new Desk(file);
        desk.apply(edit);
        sound(file, edit.name());
        desk.undo();
        assertEquals(before, export(file), "after undoing " + edit.name());
    }

    static <T extends Entry> T read(DossierFile file, Id<T> id, Class<T> type) {
        return type.cast(file.shelf().entry(id).orElseThrow());
    }
}
