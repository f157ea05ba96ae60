package chancery.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.exchange.Samples;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.store.Backup;
import chancery.store.DossierFile;
import chancery.store.StoreFailed;
import chancery.store.backup.Backups;
import chancery.store.backup.Occasion;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes that fills up. Runs where the user may mount one: as root on Linux. */
class DiskFullTest {

    private static final int MEGABYTES = 6;

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mountASmallDisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "chancery-test", disk.toString());
        assumeTrue(mounted, "this user may not mount a small disk");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertTrue(ran("umount", disk.toString()));
        }
    }

    @Test
    void anEditOnAFullDiskIsRefusedAndTheNextOneIsSaved() throws IOException {
        Path path = disk.resolve("full.dossier");
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(path, null)) {
            int before = file.shelf().notes().size();
            Path ballast = fill();
            int saved = 0;
            StoreFailed failed = null;
            for (int i = 0; failed == null && i < 1_000; i++) {
                try {
                    Note note = note(file, i);
                    file.write(pen -> pen.put(note));
                    saved++;
                } catch (StoreFailed full) {
                    failed = full;
                }
            }
            assertTrue(failed != null && failed.getMessage().startsWith("The disk is full."), String.valueOf(failed));
            assertEquals(before + saved, file.shelf().notes().size());
            Files.delete(ballast);
            Note next = note(file, 5_000);
            file.write(pen -> pen.put(next));
            assertTrue(file.shelf().entry(next.id()).isPresent());
            assertTrue(file.facts().sound());
        }
        try (DossierFile again = DossierFile.open(path)) {
            assertTrue(again.facts().sound());
        }
    }

    @Test
    void aBackupOnAFullDiskLeavesNothing() throws IOException {
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(folder.resolve("here.dossier"), null)) {
            Path ballast = fill();
            assertThrows(StoreFailed.class, () -> Backup.copy(file, disk.resolve("copy.dossier")));
            assertThrows(
                    StoreFailed.class,
                    () -> new Backups(disk.resolve("backups")).make(file, Occasion.ASKED, Progress.NONE));
            try (Stream<Path> left = Files.walk(disk)) {
                assertEquals(
                        List.of(),
                        left.filter(one -> one.toString().contains(".dossier")).toList());
            }
            Files.delete(ballast);
        }
    }

    /** Leaves a few pages free. */
    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        long free = Files.getFileStore(disk).getUsableSpace() - 60_000;
        Files.write(ballast, new byte[Math.toIntExact(free)]);
        return ballast;
    }

    private static Note note(DossierFile file, int number) {
        return new Note(
                new Id<>("full-" + number),
                NoteKind.REMARK,
                file.shelf().dossier().id(),
                "so many words ".repeat(300),
                null,
                null,
                null,
                null);
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
