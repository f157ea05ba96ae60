package chancery.viewmodel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnheldTest {

    @TempDir
    private Path folder;

    @Test
    void whatRestsOnASourceCountsThoughItsTextIsLeftOut() {
        try (DossierFile file = Samples.GENEVA_2022.create(folder.resolve("talks.dossier"), null)) {
            ReaderViewModel reader = new ReaderViewModel(
                    new Session(file, Contents.of(file.shelf()), Work.sameThread(), new Problems()));
            reader.show(true);
            assertNull(reader.openedProperty().get());
            assertEquals(
                    Map.of(MarkKind.QUOTE, 16, MarkKind.EVENT, 26, MarkKind.POSITION, 17, MarkKind.NOTE, 18),
                    reader.countsProperty().get());
            assertEquals(
                    List.of("Article of Mon 10 January 2022"),
                    reader.sources().lines().stream().map(SourceLine::title).toList());
        }
    }
}
