package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file a sheet is written to: whole or as it was. */
class BriefingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-05-11T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Briefing briefing = new Briefing(CLOCK);
    private DossierFile dossier;
    private Path sheet;

    @BeforeEach
    void open() {
        dossier = Made.dossier(
                folder,
                "Made",
                Made.summed(
                        Made.event("e", "It happened", Reality.OCCURRED, "2030-05-01"),
                        "In the first sentence. And more."));
        sheet = folder.resolve("sheet.pdf");
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private Briefing.Written write(Path out) {
        return briefing.write(dossier.shelf(), Orders.PLAIN, out, Progress.NONE);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.contains("made.dossier"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSheetIsAllThatIsWritten() throws IOException {
        assertEquals(new Briefing.Written(1, 0), write(sheet));
        assertEquals(List.of("sheet.pdf"), files());
    }

    @Test
    void whereThereIsRoomEverythingIsTold() throws IOException {
        write(sheet);

        assertTrue(new Printed(Files.readAllBytes(sheet)).letters().contains("Inthefirstsentence.Andmore."));
    }

    @Test
    void anOlderSheetIsReplaced() throws IOException {
        Files.writeString(sheet, "old");
        write(sheet);

        assertTrue(Files.size(sheet) > 10_000);
    }

    @Test
    void aFileIsReadableByWhoeverMayReadTheFolder() throws IOException {
        write(sheet);
        Files.writeString(folder.resolve("other"), "x");

        assertEquals(Files.getPosixFilePermissions(folder.resolve("other")), Files.getPosixFilePermissions(sheet));
    }

    @Test
    void withoutAMarkingNothingIsWritten() throws IOException {
        Dossier bare = new Dossier(
                new Id<>("bare"), "Bare", null, ZoneId.of("UTC"), LocalDate.parse("2030-05-10"), null, null, "en");
        Path other = Files.createDirectory(folder.resolve("bare"));
        try (DossierFile unmarked = Made.dossier(other, bare)) {
            assertThrows(
                    BriefRefused.class, () -> briefing.write(unmarked.shelf(), Orders.PLAIN, sheet, Progress.NONE));
        }
        assertEquals(List.of("bare"), files());
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        BriefFailed failed = assertThrows(
                BriefFailed.class, () -> write(folder.resolve("none").resolve("sheet.pdf")));

        assertTrue(failed.getMessage().contains("could not be written"), failed.getMessage());
    }

    @Test
    void aDossierIsNeverWrittenOver() throws IOException {
        Path file = dossier.path();
        byte[] before = Files.readAllBytes(file);

        assertThrows(BriefRefused.class, () -> write(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFolderIsNeverWrittenOver() {
        assertThrows(BriefRefused.class, () -> write(folder));
    }

    @Test
    void whoeverGivesUpGetsNothing() throws IOException {
        Progress givenUp = new Progress() {
            @Override
            public void fraction(double fraction) {}

            @Override
            public void words(String words) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> briefing.write(dossier.shelf(), Orders.PLAIN, sheet, givenUp));
        assertEquals(List.of(), files());
    }
}
