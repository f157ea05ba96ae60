package chancery.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut, as far as it can be played on files: what was written to the log last is missing, or is only half there, or is
 * noise. Whatever is synchronised with the disk before an edit is told to be done cannot be lost so; how much that is, is for the
 * disk to keep.
 */
class PowerCutTest {

    private static final int EDITS = 12;
    private static final int CUTS = 24;

    @TempDir
    Path folder;

    @Test
    void aLogThatWasCutAnywhereGivesAnEarlierStateWhole() throws IOException {
        Path path = folder.resolve("cut.dossier");
        byte[] main;
        byte[] log;
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(path, null)) {
            Desk desk = new Desk(file);
            desk.apply(new Edit(
                    "Begin",
                    List.of(
                            Change.added(KilledProgram.twin(KilledProgram.FIRST, 1)),
                            Change.added(KilledProgram.twin(KilledProgram.SECOND, 1)))));
            for (int i = 1; i < EDITS; i++) {
                desk.apply(new Edit(
                        "Go on",
                        List.of(
                                Change.replaced(
                                        KilledProgram.twin(KilledProgram.FIRST, i),
                                        KilledProgram.twin(KilledProgram.FIRST, i + 1)),
                                Change.replaced(
                                        KilledProgram.twin(KilledProgram.SECOND, i),
                                        KilledProgram.twin(KilledProgram.SECOND, i + 1)))));
            }
            main = Files.readAllBytes(path);
            log = Files.readAllBytes(path.resolveSibling("cut.dossier-wal"));
        }
        Random random = new Random(4711);
        int highest = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            byte[] left = cut == 0 ? log : Arrays.copyOf(log, log.length / 2 + random.nextInt(log.length / 2));
            if (cut % 3 == 2) {
                byte[] noise = new byte[Math.min(left.length / 4, 6_000)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, left, left.length - noise.length, noise.length);
            }
            highest = Math.max(highest, stateAfter(cut, main, left));
        }
        assertEquals(EDITS, highest);
    }

    private int stateAfter(int cut, byte[] main, byte[] log) throws IOException {
        Path path = folder.resolve("after-" + cut + ".dossier");
        Files.write(path, main);
        Files.write(path.resolveSibling(path.getFileName() + "-wal"), log);
        try (DossierFile file = DossierFile.open(path)) {
            int state = KilledProgram.stateOf(file);
            assertEquals(state, KilledProgram.number(file, KilledProgram.SECOND), "half an edit is there");
            assertTrue(file.facts().sound(), () -> file.facts().toString());
            return state;
        }
    }
}
