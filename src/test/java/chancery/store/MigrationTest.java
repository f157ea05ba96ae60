package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Event;
import chancery.store.DossierRefused.Reason;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of an earlier version is copied, then brought up to date; with a schema that is to come. */
class MigrationTest extends DossierTest {

    private static final int NOW = Schema.released().version();
    private static final String COPY = "harbour (version " + NOW + ")";

    private List<Event> events;

    @BeforeEach
    void closeTheFileOfThisVersion() {
        events = shelf.events();
        file.close();
    }

    @Test
    void anOlderFileIsBroughtUpToDateAfterAVerifiedCopy() {
        byte[] before = Raw.bytes(path);
        Path copy = folder.resolve(COPY + ".dossier");
        try (DossierFile newer = open(later("CREATE TABLE more (x INTEGER) STRICT;"), Access.EDIT)) {
            assertFalse(newer.readOnly());
            assertEquals(events, newer.shelf().events());
            assertEquals(NOW + 1, newer.facts().schemaVersion());
            assertEquals(
                    List.of("This dossier was brought up to the form of this version of Chancery. A copy of what it was"
                            + " is “" + COPY + ".dossier”, beside it."),
                    newer.notices());
        }
        assertEquals(
                Reason.NEWER,
                assertThrows(DossierRefused.class, () -> DossierFile.open(path)).reason());
        try (DossierFile old = DossierFile.open(copy)) {
            assertEquals(events, old.shelf().events());
        }
        assertEquals(before.length, Raw.bytes(copy).length);
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() {
        byte[] before = Raw.bytes(path);
        Schema broken = later("CREATE TABLE more (x); INSERT INTO nothing VALUES (1);");
        assertThrows(StoreFailed.class, () -> open(broken, Access.EDIT));
        assertArrayEquals(before, Raw.bytes(path));
        try (DossierFile old = DossierFile.open(path)) {
            assertEquals(events, old.shelf().events());
        }
    }

    @Test
    void whoeverGivesItUpFindsTheFileAsItWas() {
        byte[] before = Raw.bytes(path);
        Schema later = later("CREATE TABLE more (x);");
        List<String> said = new ArrayList<>();
        for (int step = 1; step <= 3; step++) {
            Impatient progress = new Impatient(step);
            Opening opening = new Opening(path, later);
            assertThrows(CancellationException.class, () -> opening.open(Access.EDIT, progress));
            assertArrayEquals(before, Raw.bytes(path));
            assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
            said.add(progress.last);
        }
        assertEquals(
                List.of(
                        "Checking harbour.dossier",
                        "Copying harbour.dossier as it is, before it is brought up to date",
                        "Bringing harbour.dossier up to date"),
                said);
        open(later, Access.EDIT).close();
    }

    /** Gives up as soon as so many things have been said to be done. */
    private static final class Impatient implements Progress {

        private final int steps;
        private int heard;
        private String last = "";

        Impatient(int steps) {
            this.steps = steps;
        }

        @Override
        public void fraction(double fraction) {}

        @Override
        public void words(String words) {
            heard++;
            last = words;
        }

        @Override
        public boolean cancelled() {
            return heard >= steps;
        }
    }

    @Test
    void aCopyDoesNotReplaceAnEarlierOne() throws IOException {
        Path taken = folder.resolve(COPY + ".dossier");
        Files.writeString(taken, "mine");
        open(later("CREATE TABLE more (x);"), Access.EDIT).close();
        assertEquals(Set.of("harbour.dossier", COPY + ".dossier", COPY + " 2.dossier"), Raw.names(folder));
        assertEquals("mine", Files.readString(taken));
    }

    @Test
    void anOlderFileThatCanOnlyBeReadIsRefused() {
        byte[] before = Raw.bytes(path);
        Schema later = later("CREATE TABLE more (x);");
        assertEquals(
                Reason.OLDER,
                assertThrows(DossierRefused.class, () -> open(later, Access.READ))
                        .reason());
        assertArrayEquals(before, Raw.bytes(path));
    }

    private DossierFile open(Schema schema, Access access) {
        return new Opening(path, schema).open(access);
    }

    private static Schema later(String script) {
        return new Schema(Stream.concat(Schema.released().scripts().stream(), Stream.of(script))
                .toList());
    }
}
