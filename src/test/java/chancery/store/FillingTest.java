package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Entry;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A dossier that is full from the beginning is as one that was written to. */
class FillingTest extends DossierTest {

    private static final List<Function<Shelf, List<? extends Entry>>> LISTS = List.of(
            Shelf::sources,
            Shelf::actors,
            Shelf::places,
            Shelf::issues,
            Shelf::events,
            Shelf::quotes,
            Shelf::positions,
            Shelf::notes);

    @Test
    void itHoldsWhatAPenWouldHaveWritten() {
        Path other = folder.resolve("other.dossier");
        DossierFile.create(other, shelf.dossier(), Progress.NONE, this::fill);

        try (DossierFile filled = DossierFile.open(other)) {
            for (Function<Shelf, List<? extends Entry>> list : LISTS) {
                assertEquals(list.apply(shelf), list.apply(filled.shelf()));
            }
            for (String words : List.of("harbour", "Norland", "eda", "talks")) {
                assertEquals(shelf.search(words, 100), filled.shelf().search(words, 100), words);
            }
            assertArrayEquals(
                    shelf.eventTitles(shelf.eventColumns()),
                    filled.shelf().eventTitles(filled.shelf().eventColumns()));
        }
    }

    @Test
    void itsSchemaIsThatOfEveryOther() {
        Path other = folder.resolve("other.dossier");
        DossierFile.create(other, shelf.dossier(), Progress.NONE, this::fill);

        String schema = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)";
        assertEquals(Raw.ask(path, schema), Raw.ask(other, schema));
    }

    @Test
    void whatItRefersToIsThereOrTheFileIsNot() throws IOException {
        Path other = folder.resolve("other.dossier");
        assertThrows(
                DossierRefused.class,
                () -> DossierFile.create(
                        other,
                        Example.DOSSIER,
                        Progress.NONE,
                        filling -> filling.write(pen -> pen.put(Example.WILL_NOT))));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    0,
                    files.filter(file -> file.toString().contains("other")
                                    || file.toString().endsWith(".new"))
                            .count());
        }
    }

    private void fill(Filling filling) {
        LISTS.forEach(list -> filling.write(pen -> list.apply(shelf).forEach(pen::put)));
        filling.write(pen -> shelf.sources()
                .forEach(source -> shelf.text(source.id()).ifPresent(text -> pen.putText(source.id(), text))));
    }
}
