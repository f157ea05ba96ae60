package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.edit.NewDossier;
import chancery.model.Id;
import chancery.model.Place;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;

    @BeforeEach
    void changeADossier() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("a.dossier");
        try (DossierFile dossier = DossierFile.create(file, NewDossier.titled("A dossier"))) {
            Desk desk = new Desk(dossier, "Ada");
            desk.apply(add("harbour"));
            desk.apply(add("port"));
            desk.undo();
            desk.takeBack(1);
        }
    }

    @Test
    void itTellsWhoDidWhatTheLastFirst() {
        assertEquals("""
                4  WHEN  Ada  Take back: Add harbour
                3  WHEN  Ada  Undo: Add port
                2  WHEN  Ada  Add port  (undone)
                1  WHEN  Ada  Add harbour
                """, told("history", file));
        assertEquals("4  WHEN  Ada  Take back: Add harbour\n", told("history", file, "--limit", 1));
    }

    @Test
    void itTellsWhatWasDoneToOneRecord() {
        assertEquals("""
                4  WHEN  Ada  Take back: Add harbour
                1  WHEN  Ada  Add harbour
                """, told("history", file, "--record", "harbour"));
        assertEquals("Nothing has been done to it yet.\n", told("history", file, "--record", "nobody"));
    }

    @Test
    void itTellsTheSameInJson() {
        assertEquals("""
                {
                  "steps": [
                    {
                      "number": 4,
                      "time": "WHEN",
                      "who": "Ada",
                      "name": "Take back: Add harbour",
                      "deed": "taken-back",
                      "of": 1,
                      "standing": "done",
                      "changes": [
                        {
                          "record": "harbour",
                          "kind": "place",
                          "part": "record",
                          "change": "removed"
                        }
                      ]
                    }
                  ]
                }
                """, told("history", file, "--json", "--limit", 1));
    }

    private String told(Object... arguments) {
        return shell.run(arguments)
                .out()
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?Z)?", "WHEN");
    }

    private static Edit add(String id) {
        return new Edit("Add " + id, List.of(Change.added(new Place(new Id<>(id), "Place " + id, null, null))));
    }
}
