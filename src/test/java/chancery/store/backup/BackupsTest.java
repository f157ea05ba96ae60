package chancery.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Place;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.StoreFailed;
import chancery.time.SetClock;
import chancery.work.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copies that the program keeps by itself. */
class BackupsTest {

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2022-01-10T00:00:00Z");
    private Path path;
    private DossierFile dossier;
    private Backups backups;
    private int places;

    @BeforeEach
    void openTheExercise() {
        path = folder.resolve("harbour.dossier");
        dossier = Samples.HARBOUR_EXERCISE.create(path, null);
        backups = new Backups(folder.resolve("backups"), clock, Long.MAX_VALUE);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void aBackupSaysWhatItHoldsAndWhy() {
        Backups.Answer answer = backups.make(dossier, Occasion.OPENED, Progress.NONE);
        assertTrue(answer.fresh());
        assertEquals(List.of(answer.backup()), backups.of(path, null));
        Kept kept = answer.backup();
        assertEquals(dossier.facts().records(), kept.records());
        assertEquals(Occasion.OPENED, kept.occasion());
        assertEquals(dossier.shelf().dossier().title(), kept.title());
        assertTrue(Backups.intact(kept));
        try (DossierFile copy = DossierFile.open(kept.file(), Access.READ)) {
            assertEquals(dossier.shelf().quotes(), copy.shelf().quotes());
        }
    }

    @Test
    void whereNothingHasChangedNoneIsMade() {
        Kept first = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        dossier.close();
        dossier = DossierFile.open(path);
        assertEquals(new Backups.Answer(first, false), backups.make(dossier, Occasion.OPENED, Progress.NONE));
        change();
        assertTrue(backups.make(dossier, Occasion.TIME, Progress.NONE).fresh());
        assertEquals(List.of(2, 1), numbers());
    }

    @Test
    void whatIsWrittenBeforeTheBackupOfTheOpeningBeginsIsNotInIt() {
        int before = dossier.shelf().places().size();
        dossier.hold();
        change();
        Kept opened = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        change();
        Kept later = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();

        assertEquals(
                List.of(before, before + 2),
                Stream.of(opened, later)
                        .map(kept -> kept.records().get(EntryKind.PLACE))
                        .toList());
    }

    @Test
    void whatIsHeldForACopyDoesNotKeepTheFileFromClosingAsOne() {
        dossier.hold();
        change();
        dossier.close();
        assertFalse(Files.exists(path.resolveSibling(path.getFileName() + "-wal")));
    }

    @Test
    void whereTheLastOneIsDamagedAnotherIsMade() throws IOException {
        Kept first = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        flip(first);
        assertTrue(backups.make(dossier, Occasion.OPENED, Progress.NONE).fresh());
    }

    @Test
    void aDamagedBackupIsNotOfferedButTheNextIs() throws IOException {
        Kept first = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        change();
        Kept second = backups.make(dossier, Occasion.TIME, Progress.NONE).backup();
        assertEquals(Optional.of(second), backups.newestIntact(path));
        flip(second);
        assertEquals(Optional.of(first), backups.newestIntact(path));
        Files.write(first.file(), new byte[0]);
        assertEquals(Optional.empty(), backups.newestIntact(path));
    }

    @Test
    void aHundredBackupsLeaveTwentyOne() {
        for (int i = 0; i < 100; i++) {
            change();
            backups.make(dossier, Occasion.TIME, Progress.NONE);
            clock.advance(Duration.ofHours(12));
        }
        List<Integer> left = numbers();
        assertEquals(21, left.size());
        assertEquals(IntStream.iterate(100, n -> n - 1).limit(10).boxed().toList(), left.subList(0, 10));
        // Two a day, from midnight on: each day ends with the second.
        assertEquals(List.of(90, 88, 86, 84, 82, 80, 78), left.subList(10, 17));
        assertTrue(backups.of(path, null).stream().allMatch(Backups::intact));
    }

    @Test
    void aClockThatIsSetBackMakesNoneGo() {
        for (int i = 0; i < 8; i++) {
            change();
            backups.make(dossier, Occasion.TIME, Progress.NONE);
            clock.advance(Duration.ofDays(1));
        }
        clock.advance(Duration.ofDays(-4_000));
        for (int i = 0; i < 10; i++) {
            change();
            backups.make(dossier, Occasion.TIME, Progress.NONE);
        }
        List<Integer> left = numbers();
        assertEquals(List.of(18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2), left);
        Kept newest = backups.of(path, null).get(0);
        assertTrue(newest.made().isBefore(backups.of(path, null).get(16).made()));
    }

    @Test
    void twoCopiesOfOneSampleDoNotMix() {
        Kept first = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        Path elsewhere = folder.resolve("elsewhere");
        try (DossierFile other = created(elsewhere.resolve("harbour.dossier"))) {
            Kept second = backups.make(other, Occasion.OPENED, Progress.NONE).backup();
            assertNotEquals(first.file().getParent(), second.file().getParent());
            assertEquals(List.of(second), backups.of(other.path(), null));
            assertEquals(List.of(first), backups.of(path, null));
            String id = other.shelf().dossier().id().value();
            assertEquals(List.of(first, second), backups.of(path, id));
            assertEquals(List.of(second, first), backups.of(other.path(), id));
        }
    }

    @Test
    void aDossierThatWasMovedFindsItsBackups() throws IOException {
        Kept kept = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        dossier.close();
        Path moved = Files.move(path, folder.resolve("moved.dossier"));
        dossier = DossierFile.open(moved);
        assertEquals(
                List.of(kept), backups.of(moved, dossier.shelf().dossier().id().value()));
        assertEquals(List.of(), backups.of(moved, null));
    }

    @Test
    void oldBackupsMakeRoomButTheLastTwoThatAreIntactStay() throws IOException {
        long size =
                backups.make(dossier, Occasion.OPENED, Progress.NONE).backup().bytes();
        Backups small = new Backups(backups.folder(), clock, size * 4);
        for (int i = 0; i < 5; i++) {
            change();
            small.make(dossier, Occasion.TIME, Progress.NONE);
        }
        assertEquals(List.of(6, 5, 4), numbers().subList(0, 3));
        assertFalse(numbers().contains(1));
        flip(small.of(path, null).get(0));
        Backups none = new Backups(backups.folder(), clock, 1);
        change();
        none.make(dossier, Occasion.TIME, Progress.NONE);
        assertEquals(List.of(7, 5), numbers());
    }

    @Test
    void backupsAreFoundThoughWhatWasWrittenOfThemIsLost() throws IOException {
        Kept first = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        change();
        Kept second = backups.make(dossier, Occasion.TIME, Progress.NONE).backup();
        Path written = first.file().resolveSibling(SeriesFile.NAME);
        Files.writeString(written, Files.readString(written).replace("backups=1 2", "backups=1"));
        Kept found = backups.of(path, null).get(0);
        assertEquals(second.file(), found.file());
        assertEquals("", found.digest());
        assertTrue(Backups.intact(found));
        flip(second);
        Files.write(second.file(), new byte[3]);
        assertFalse(Backups.intact(found));
        assertEquals(Optional.of(first), backups.newestIntact(path));
    }

    @Test
    void aNumberIsNotGivenTwice() throws IOException {
        backups.make(dossier, Occasion.OPENED, Progress.NONE);
        change();
        Files.delete(
                backups.make(dossier, Occasion.TIME, Progress.NONE).backup().file());
        change();
        assertEquals(
                3, backups.make(dossier, Occasion.TIME, Progress.NONE).backup().number());
        assertEquals(List.of(3, 1), numbers());
    }

    @Test
    void whatAnUnfinishedBackupLeftIsClearedAway() throws IOException {
        Kept first = backups.make(dossier, Occasion.OPENED, Progress.NONE).backup();
        Path partial = first.file().resolveSibling("harbour.000007.dossier.partial");
        Files.writeString(partial, "half");
        Files.writeString(partial.resolveSibling(partial.getFileName() + "-journal"), "half");
        backups.make(dossier, Occasion.OPENED, Progress.NONE);
        assertEquals(List.of(1), numbers());
        try (var files = Files.list(first.file().getParent())) {
            // The backup, the lock, and what is written down.
            assertEquals(3, files.count());
        }
    }

    @Test
    void aBackupThatCannotBeMadeLeavesNothingAndTheDossierAsItWas() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file where a folder is wanted");
        assertThrows(StoreFailed.class, () -> backups.make(dossier, Occasion.OPENED, Progress.NONE));
        assertEquals(List.of(), backups.of(path, null));
        change();
        assertTrue(dossier.facts().sound());
    }

    private List<Integer> numbers() {
        return backups.of(path, null).stream().map(Kept::number).toList();
    }

    private void change() {
        Place place = new Place(new Id<>("place-" + places++), "Place", null, null);
        dossier.write(pen -> pen.put(place));
        assertEquals(EntryKind.PLACE, place.entryKind());
    }

    private static DossierFile created(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Samples.HARBOUR_EXERCISE.create(file, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Flips a bit near the end, where SQLite's own checks may see nothing. */
    private static void flip(Kept kept) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(kept.file().toFile(), "rw")) {
            file.seek(file.length() - 10);
            int old = file.read();
            file.seek(file.length() - 10);
            file.write(old ^ 1);
        }
    }
}
