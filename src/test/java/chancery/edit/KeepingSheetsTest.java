package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.model.Position;
import chancery.store.Access;
import chancery.store.Deed;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.Step;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that were printed stay in the dossier as they were, with what they said it from. */
class KeepingSheetsTest {

    private static final byte[] FIRST = {37, 80, 68, 70, 0, 1, -1, 10};
    private static final byte[] SECOND = {37, 80, 68, 70, 45};

    @TempDir
    Path folder;

    private Path path;
    private DossierFile file;
    private Desk desk;
    private Event event;
    private Position position;

    @BeforeEach
    void open() {
        path = folder.resolve("harbour.dossier");
        Samples.HARBOUR_EXERCISE.create(path, null).close();
        reopen();
        event = file.shelf().events().get(0);
        position = file.shelf().positions().stream()
                .filter(one -> file.shelf().referringTo(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aSheetIsThereAgainByteForByte() {
        KeptSheet sheet = sheet("sheet-a", "2022-01-10T18:00:00Z");
        desk.keep(sheet, FIRST, List.of(event.id(), position.id()));
        file.close();
        reopen();

        assertEquals(List.of(sheet), file.shelf().keptSheets());
        assertArrayEquals(FIRST, file.shelf().keptFile("sheet-a").orElseThrow());
        assertEquals(List.<Entry>of(event, position), file.shelf().keptRecords("sheet-a"));
        assertTrue(file.facts().sound());
        assertEquals(1, file.facts().sheets());
        assertEquals(Optional.empty(), file.shelf().keptFile("sheet-b"));
    }

    @Test
    void whatItUsedStaysAsItWas() {
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of(event.id(), position.id()));
        desk.apply(new Edit("Retitle", List.of(Change.replaced(event, event.withTitle("Otherwise")))));
        desk.apply(new Edit("Withdraw", List.of(Change.removed(position))));

        assertEquals(List.<Entry>of(event, position), file.shelf().keptRecords("sheet-a"));
    }

    @Test
    void theLastOneComesFirst() {
        KeptSheet early = sheet("sheet-early", "2022-01-10T18:00:00Z");
        KeptSheet late = sheet("sheet-late", "2022-01-11T07:30:00Z");
        desk.keep(late, SECOND, List.of(position.id()));
        desk.keep(early, FIRST, List.of(position.id(), event.id()));

        assertEquals(List.of(late, early), file.shelf().keptSheets());
        assertEquals(List.of(late, early), file.shelf().keys().sheetsUsing(position.id()));
        assertEquals(List.of(early), file.shelf().keys().sheetsUsing(event.id()));
    }

    @Test
    void keepingIsToldButNeverUndone() {
        Event marked = event.withTitle("Otherwise");
        desk.apply(new Edit("Mark it", List.of(Change.replaced(event, marked))));
        desk.apply(new Edit("Withdraw", List.of(Change.removed(position))));
        desk.undo();
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of(event.id()));

        Step told = file.shelf().history(Integer.MAX_VALUE, 1).get(0);
        assertEquals(Deed.KEPT, told.deed());
        assertEquals("Keep the sheet ‘The pier’ (pdf)", told.name());
        assertInstanceOf(TakingBack.Blocked.class, desk.takeBack(told.number()));
        assertEquals(Optional.of("Mark it"), desk.undoName());
        assertEquals(Optional.of("Withdraw"), desk.redoName());
        desk.redo();
        desk.undo();
        desk.undo();
        assertEquals(1, file.shelf().keptSheets().size());
    }

    @Test
    void aDeletedSheetComesBackWhole() {
        KeptSheet sheet = sheet("sheet-a", "2022-01-10T18:00:00Z");
        desk.keep(sheet, FIRST, List.of(event.id()));
        desk.apply(new Edit(
                "Delete it", List.of(Change.deleted(file.shelf().dossier().id(), sheet))));
        assertEquals(List.of(), file.shelf().keptSheets());
        assertEquals(Optional.empty(), file.shelf().keptFile("sheet-a"));
        assertEquals(List.of(), file.shelf().keptRecords("sheet-a"));
        assertEquals(0, file.facts().sheets());
        assertEquals(List.of(), file.shelf().wastebasket());

        desk.undo();
        assertEquals(List.of(sheet), file.shelf().keptSheets());
        assertArrayEquals(FIRST, file.shelf().keptFile("sheet-a").orElseThrow());
        assertEquals(List.<Entry>of(event), file.shelf().keptRecords("sheet-a"));
        desk.redo();
        assertEquals(List.of(), file.shelf().keptSheets());
    }

    @Test
    void oneThatIsGoneIsNotDeletedAgain() {
        KeptSheet sheet = sheet("sheet-a", "2022-01-10T18:00:00Z");
        Edit delete = new Edit(
                "Delete it", List.of(Change.deleted(file.shelf().dossier().id(), sheet)));
        assertThrows(IllegalStateException.class, () -> desk.apply(delete));
    }

    @Test
    void anIdIsGivenOnce() {
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of());
        KeptSheet again = sheet("sheet-a", "2022-01-11T18:00:00Z");
        assertThrows(RuntimeException.class, () -> desk.keep(again, SECOND, List.of()));
        assertEquals(1, file.shelf().keptSheets().size());
        assertArrayEquals(FIRST, file.shelf().keptFile("sheet-a").orElseThrow());
    }

    @Test
    void aRecordThatIsGoneByThenIsLeftOut() {
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of(new Id<>("nobody"), event.id(), event.id()));
        assertEquals(List.<Entry>of(event), file.shelf().keptRecords("sheet-a"));
    }

    @Test
    void aFileThatCanOnlyBeReadKeepsNothing() {
        file.close();
        file = DossierFile.open(path, Access.READ);
        Desk reader = new Desk(file, "Ada");
        KeptSheet sheet = sheet("sheet-a", "2022-01-10T18:00:00Z");
        assertThrows(DossierRefused.class, () -> reader.keep(sheet, FIRST, List.of()));
    }

    @Test
    void damagedBytesAreTold() {
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of(event.id()));
        file.close();
        raw("UPDATE sheet_file SET bytes = x'2550444600'");
        reopen();

        assertThrows(DossierRefused.class, () -> file.shelf().keptFile("sheet-a"));
        assertEquals(List.of(new Id<>("sheet-a")), file.facts().altered());
    }

    @Test
    void aDamagedTitleIsTold() {
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of(event.id()));
        file.close();
        raw("UPDATE sheet SET title = 'Another'");
        reopen();

        assertThrows(DossierRefused.class, () -> file.shelf().keptSheets());
        assertEquals(List.of(new Id<>("sheet-a")), file.facts().altered());
    }

    @Test
    void aDamagedStateIsTold() {
        desk.keep(sheet("sheet-a", "2022-01-10T18:00:00Z"), FIRST, List.of(event.id()));
        file.close();
        raw("UPDATE image SET body = replace(body, '\"importance\":', '\"importance\": ')");
        reopen();

        assertThrows(DossierRefused.class, () -> file.shelf().keptRecords("sheet-a"));
        assertEquals(List.of(new Id<>("sheet-a")), file.facts().altered());
    }

    @Test
    void whatIsSavedForASheetByNameIsUndone() {
        Memento monday = new Memento(Memento.Kind.SHEET, "Monday", "{\"template\":\"chronology\"}");
        Memento other = new Memento(Memento.Kind.SHEET, "Monday", "{\"template\":\"dossier\"}");
        Id<Dossier> dossier = file.shelf().dossier().id();
        desk.apply(new Edit("Save it", List.of(Change.remembered(dossier, null, monday))));
        desk.apply(new Edit("Save it otherwise", List.of(Change.remembered(dossier, monday, other))));
        assertEquals(List.of(other), file.shelf().mementos(Memento.Kind.SHEET));
        Change again = Change.remembered(dossier, null, monday);
        assertThrows(IllegalStateException.class, () -> desk.apply(new Edit("Again", List.of(again))));

        desk.undo();
        assertEquals(List.of(monday), file.shelf().mementos(Memento.Kind.SHEET));
        desk.undo();
        assertEquals(List.of(), file.shelf().mementos(Memento.Kind.SHEET));
    }

    @Test
    void everyChangeOfASheetIsRemembered() {
        KeptSheet sheet = sheet("sheet-a", "2022-01-10T18:00:00Z");
        Change change = Change.deleted(file.shelf().dossier().id(), sheet);
        assertEquals(change, Remembered.change(change.trace()));
        assertEquals(change.inverse(), Remembered.change(change.inverse().trace()));
    }

    private void reopen() {
        file = DossierFile.open(path);
        desk = new Desk(file, "Ada");
    }

    private void raw(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static KeptSheet sheet(String id, String made) {
        return new KeptSheet(id, "The pier", Instant.parse(made), null, "pdf", 2, "{\"title\":\"The pier\"}");
    }
}
