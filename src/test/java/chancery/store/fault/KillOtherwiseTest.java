package chancery.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.store.Access;
import chancery.store.Backup;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.DossierRefused.Reason;
import chancery.store.Replacement;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it migrates a dossier, and while it restores one. */
class KillOtherwiseTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 6) / 3 + 1;
    private static final Path OLDER = Path.of("src/test/resources/golden/store/schema-001.dossier");

    @TempDir
    Path folder;

    @Test
    void aMigrationThatIsKilledLeavesTheOldOrTheNew() throws IOException, InterruptedException {
        Random random = new Random(4711);
        int events;
        try (DossierFile whole = DossierFile.open(Files.copy(OLDER, folder.resolve("whole.dossier")))) {
            events = whole.shelf().events().size();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = Files.createDirectory(folder.resolve("migrated-" + kill));
            Path path = Files.copy(OLDER, place.resolve("older.dossier"));
            kill(random.nextInt(120), "migrate", path);
            try (DossierFile read = DossierFile.open(path, Access.READ)) {
                assertEquals(events, read.shelf().events().size());
            } catch (DossierRefused stillOld) {
                assertEquals(Reason.OLDER, stillOld.reason());
            }
            try (DossierFile file = DossierFile.open(path)) {
                assertEquals(events, file.shelf().events().size());
                assertTrue(file.facts().sound());
            }
        }
    }

    @Test
    void aRestoringThatIsKilledLeavesOneOrTheOther() throws IOException, InterruptedException {
        Random random = new Random(4711);
        Path path = folder.resolve("dossier.dossier");
        List<Path> copies = new ArrayList<>();
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(path, null)) {
            for (int i = 1; i <= 2; i++) {
                int number = i;
                file.write(pen -> pen.put(KilledProgram.mark(number)));
                copies.add(folder.resolve("backup-" + i + ".dossier"));
                Backup.copy(file, copies.get(i - 1));
            }
        }
        for (int kill = 0; kill < KILLS; kill++) {
            kill(random.nextInt(250), "restore", path, copies.get(0), copies.get(1));
            try (DossierFile file = DossierFile.open(path)) {
                assertTrue(file.facts().sound());
                assertTrue(file.shelf().entry(KilledProgram.mark(1).id()).isPresent());
                assertEquals(List.of(), file.notices());
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(
                        Set.of(),
                        left.map(one -> String.valueOf(one.getFileName()))
                                .filter(name -> name.startsWith("."))
                                .collect(Collectors.toSet()));
            }
        }
    }

    private void kill(int millis, String what, Path... paths) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KillOtherwiseTest.class.getName(),
                what));
        for (Path path : paths) {
            command.add(path.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('!', process.getInputStream().read());
        Thread.sleep(millis);
        process.destroyForcibly();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    }

    /** What is killed. */
    public static void main(String[] args) throws InterruptedException {
        Path path = Path.of(args[1]);
        if (args[0].equals("migrate")) {
            // SQLite's own library is loaded before, so that the migration itself is hit.
            boolean gone = Files.notExists(path);
            try (DossierFile read = DossierFile.open(path, Access.READ)) {
                assert !gone && read.readOnly();
            } catch (DossierRefused older) {
                assert older.reason() == Reason.OLDER;
            }
            System.out.print('!');
            System.out.flush();
            try (DossierFile file = DossierFile.open(path)) {
                assert !file.readOnly();
                Thread.sleep(60_000);
            }
        }
        System.out.print('!');
        System.out.flush();
        for (int i = 0; ; i++) {
            try (Replacement replacement = Replacement.of(path, Path.of(args[2 + i % 2]), Progress.NONE)) {
                replacement.put(null);
            }
        }
    }
}
