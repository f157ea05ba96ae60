package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import chancery.edit.Desk;
import chancery.edit.NewDossier;
import chancery.store.Access;
import chancery.store.DossierFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: what was imported into an empty dossier is exported again to the byte. */
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Example.FERRY,
                "/golden/exchange/nothing-yet.json",
                "/golden/exchange/saved-by-name.json",
                "/chancery/dossiers/geneva-2022.json",
                "/chancery/dossiers/harbour-exercise.json"
            })
    void anImportIsExportedToTheByte(String resource) throws IOException {
        byte[] text = Example.bytes(resource);
        Path path = folder.resolve("a.dossier");
        try (DossierFile file = DossierFile.create(path, NewDossier.titled("Before the import"))) {
            DossierContents contents =
                    assertInstanceOf(Outcome.Accepted.class, Example.read(text)).contents();
            Importing.into(new Desk(file), file.shelf(), contents, "a.json");

            assertEquals(new String(text, StandardCharsets.UTF_8), exported(file));
        }
        try (DossierFile file = DossierFile.open(path, Access.READ)) {
            assertEquals(new String(text, StandardCharsets.UTF_8), exported(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsExportedAsItShips(Samples sample) throws IOException {
        try (DossierFile file = sample.create(folder.resolve("a.dossier"), null)) {
            String text =
                    new String(Example.bytes("/chancery/dossiers/" + sample.word() + ".json"), StandardCharsets.UTF_8);

            assertEquals(text, exported(file));
        }
    }

    @Test
    void aSampleCanHaveATitleOfItsOwn() {
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(folder.resolve("a.dossier"), "My exercise")) {
            assertEquals("My exercise", file.shelf().dossier().title());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Example.FERRY, "/chancery/dossiers/harbour-exercise.json"})
    void undoingAnImportLeavesTheDossierAsItWas(String resource) throws IOException {
        try (DossierFile file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("Before"))) {
            String before = exported(file);
            Desk desk = new Desk(file);
            DossierContents contents = assertInstanceOf(Outcome.Accepted.class, Example.read(Example.bytes(resource)))
                    .contents();
            Importing.into(desk, file.shelf(), contents, "a.json");
            String after = exported(file);

            desk.undo();
            assertEquals(before, exported(file));
            desk.redo();
            assertEquals(after, exported(file));
        }
    }

    static String exported(DossierFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExport.write(file.shelf(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
