package chancery.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Desk;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.store.backup.Backups;
import chancery.store.backup.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The program is killed while it edits, again and again, as by {@code kill -9}: the file stays sound, no edit is there by half,
 * and none is missing that was told to be done. Few rounds unless {@code -Dchancery.kills=200} asks for more; {@code mvn -Pkill
 * verify} does.
 */
class KillLoopTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 8);
    private static final int LONGEST_MILLIS = 250;

    @TempDir
    Path folder;

    private int acknowledged;
    private int journals;

    /** How the file is kept while it is open. */
    enum Mode {
        /** With a write-ahead log, on a local disk. */
        LOG,
        /** With a rollback journal and one connection, in a synchronised folder. */
        JOURNAL,
        /** With a write-ahead log, while backups are made. */
        BACKUPS,
        /** With a write-ahead log, stopped and gone on with before it is killed, as a computer that sleeps. */
        SUSPENDED
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void noEditThatWasToldToBeDoneIsMissing(Mode mode) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(mode == Mode.JOURNAL ? "Dropbox" : "local"));
        Path file = place.resolve("killed.dossier");
        Samples.HARBOUR_EXERCISE.create(file, null).close();
        Path backups = folder.resolve("backups");
        Random random = new Random(mode.name().length());
        int modes = Mode.values().length;
        int kills = (KILLS + modes - 1) / modes;
        for (int kill = 1; kill <= kills; kill++) {
            List<String> lines = killed(file, random, mode == Mode.BACKUPS ? backups : null, mode == Mode.SUSPENDED);
            journals += Files.exists(place.resolve("killed.dossier-wal"))
                            || Files.exists(place.resolve("killed.dossier-journal"))
                    ? 1
                    : 0;
            check(file, lines);
            for (Kept kept : new Backups(backups).of(file, null)) {
                assertTrue(Backups.intact(kept), () -> kept + " is damaged");
            }
        }
        System.out.printf(
                "%s: %d kills, %d with a journal or log left, %d edits told to be done, 0 missing%n",
                mode, kills, journals, acknowledged);
    }

    /** The lines that the program wrote until it was killed. */
    private static List<String> killed(Path file, Random random, Path backups, boolean suspended)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                file.toString(),
                Long.toString(random.nextLong())));
        if (backups != null) {
            command.add(backups.toString());
        }
        // Into a file, so that nothing of what it has told is lost with it.
        Path told = Files.createTempFile(file.getParent().getParent(), "told", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile())
                .start();
        while (Files.size(told) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        if (suspended) {
            signal(process, "STOP");
            Thread.sleep(50);
            signal(process, "CONT");
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
        }
        process.destroyForcibly();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        String all = Files.readString(told);
        // A line that was cut off has not been told.
        List<String> lines = all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        Files.delete(told);
        assertFalse(lines.isEmpty(), "it did not start");
        assertTrue(lines.get(0).startsWith("open "), () -> lines.toString());
        return lines;
    }

    /** Where there is no such command, the program just goes on. */
    private static void signal(Process process, String name) throws InterruptedException {
        try {
            int status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assert status == 0;
        } catch (IOException noSuchCommand) {
            assertTrue(process.pid() > 0);
        }
    }

    private void check(Path path, List<String> lines) {
        int done = 0;
        int tried = -1;
        for (String line : lines) {
            int space = line.indexOf(' ');
            String number = line.substring(space + 1);
            if (line.startsWith("open ") || line.startsWith("done ")) {
                done = Integer.parseInt(number);
                tried = -1;
                acknowledged += line.startsWith("done ") ? 1 : 0;
            } else {
                tried = Integer.parseInt(number);
            }
        }
        try (DossierFile file = DossierFile.open(path)) {
            int state = KilledProgram.stateOf(file);
            Set<Integer> possible = new TreeSet<>(tried < 0 ? Set.of(done) : Set.of(done, tried));
            assertTrue(possible.contains(state), () -> "state " + state + " after " + lines);
            assertEquals(state, KilledProgram.number(file, KilledProgram.SECOND), "half an edit is there");
            if (state > 0) {
                assertTrue(file.shelf().entry(KilledProgram.mark(state).id()).isPresent(), "half an edit is there");
            }
            assertTrue(file.facts().sound(), () -> file.facts().toString());
            assertTrue(file.shelf().search("Twin " + state, 9).size() >= (state == 0 ? 0 : 2));
            takeBackAndMakeAgain(file, state);
        }
    }

    /** Where the history outlives the program, what was done last can be taken back in the next one. */
    private static void takeBackAndMakeAgain(DossierFile file, int state) {
        Desk desk = new Desk(file);
        if (desk.undoName().isPresent()) {
            desk.undo();
            assertEquals(KilledProgram.stateOf(file), KilledProgram.number(file, KilledProgram.SECOND));
            desk.redo();
            assertEquals(state, KilledProgram.stateOf(file));
        }
    }
}
