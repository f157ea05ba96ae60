package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Dismissal;
import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Place;
import chancery.model.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Id<Source> SOURCE = new Id<>("src");

    private final Place harbour = place("harbour", "The harbour");
    private final Place port = place("harbour", "The port");

    @Test
    void theInverseOfAnInverseIsTheChange() {
        for (Change change : List.of(
                Change.added(harbour),
                Change.removed(harbour),
                Change.replaced(harbour, port),
                Change.text(SOURCE, null, "Words"),
                Change.text(SOURCE, "Words", "Others"))) {
            assertEquals(change, change.inverse().inverse());
        }
    }

    @Test
    void theInverseOfAnEditTurnsEveryChangeRound() {
        Edit edit = new Edit("Move", List.of(Change.replaced(harbour, port), Change.text(SOURCE, null, "Words")));

        assertEquals(
                new Edit("Move", List.of(Change.replaced(port, harbour), Change.text(SOURCE, "Words", null))),
                edit.inverse());
    }

    @Test
    void aChangeSetTellsWhatWasTouched() {
        ChangeSet set =
                new ChangeSet(new Edit("Move", List.of(Change.removed(harbour), Change.text(SOURCE, null, "Words"))));

        assertEquals("Move", set.name());
        assertEquals(Set.of(EntryKind.PLACE, EntryKind.SOURCE), set.kinds());
        assertEquals(Set.of(harbour.id(), SOURCE), set.ids());
        assertTrue(set.touches(EntryKind.SOURCE));
        assertFalse(set.touches(EntryKind.ACTOR));
        assertTrue(set.touches(SOURCE));
        assertFalse(set.touches(new Id<Place>("elsewhere")));
    }

    @Test
    void aChangeThatChangesNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Change.replaced(harbour, place("harbour", "The harbour")));
        assertThrows(IllegalArgumentException.class, () -> Change.text(SOURCE, "Words", "Words"));
    }

    @Test
    void aRecordCannotBecomeAnother() {
        assertThrows(IllegalArgumentException.class, () -> Change.replaced(harbour, place("port", "The port")));
    }

    @Test
    void theCoverCanBeReplacedButNeitherAddedNorRemoved() {
        Dossier before = NewDossier.titled("Before");
        Dossier after = NewDossier.titled("After");

        assertEquals(after.id(), Change.replaced(before, after).id());
        assertThrows(IllegalArgumentException.class, () -> Change.added(before));
        assertThrows(IllegalArgumentException.class, () -> Change.removed(before));
    }

    @Test
    void anEditTouchesEachThingOnce() {
        List<Change> twice = List.of(Change.removed(harbour), Change.added(port));

        assertThrows(IllegalArgumentException.class, () -> new Edit("Twice", twice));
        assertThrows(IllegalArgumentException.class, () -> new Edit("Nothing", List.of()));
    }

    @Test
    void twoFindingsOnOneRecordAreDismissedInOneEdit() {
        Dismissal one = new Dismissal("weekday", harbour.id(), "friday", "A slip.", null, null);
        Dismissal other = new Dismissal("weekday", harbour.id(), "monday", "A slip.", null, null);

        Edit edit = new Edit("Dismiss", List.of(Change.dismissed(one), Change.dismissed(other)));

        assertEquals(
                List.of(Change.recalled(one), Change.recalled(other)),
                edit.inverse().changes());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Edit("Twice", List.of(Change.dismissed(one), Change.recalled(one))));
    }

    private static Place place(String id, String name) {
        return new Place(new Id<>(id), name, null, null);
    }
}
