package chancery.check;

import static chancery.check.SmallDossier.ADA;
import static chancery.check.SmallDossier.FEES;
import static chancery.check.SmallDossier.counted;
import static chancery.check.SmallDossier.event;
import static chancery.check.SmallDossier.position;
import static chancery.check.SmallDossier.when;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import chancery.exchange.Samples;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Stance;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path folder;

    @Test
    void theHarbourExerciseShowsEveryCheck() {
        try (DossierFile harbour = Samples.HARBOUR_EXERCISE.create(folder.resolve("h.dossier"), null)) {
            EnumSet<Check> found = Checks.of(harbour.shelf(), Progress.NONE).stream()
                    .map(Finding::check)
                    .collect(toCollection(() -> EnumSet.noneOf(Check.class)));

            assertEquals(EnumSet.allOf(Check.class), found);
        }
    }

    @Test
    void theGenevaDossierFitsTogether() {
        try (DossierFile geneva = Samples.GENEVA_2022.create(folder.resolve("g.dossier"), null)) {
            assertEquals(List.of(), Checks.of(geneva.shelf(), Progress.NONE));
        }
    }

    @Test
    void afterAnEditTheSameIsFoundAsByLookingAtEverything() {
        try (SmallDossier dossier = new SmallDossier(
                folder,
                ADA,
                FEES,
                event("closure", when("on Sunday", "2022-01-10")),
                event("recall", counted(null, "2022-01-13", "closure", "P3D")))) {
            List<Finding> before = Checks.of(dossier.file().shelf(), Progress.NONE);
            dossier.put(
                    event("closure", when("on Monday", "2022-01-03")),
                    position("firm", ADA, Stance.OPPOSES, null, null));

            List<Finding> after = Checks.after(
                    before,
                    EnumSet.of(EntryKind.EVENT, EntryKind.POSITION),
                    Set.of(new Id<>("closure"), new Id<>("firm")),
                    dossier.file().shelf(),
                    Progress.NONE);

            assertEquals(Checks.of(dossier.file().shelf(), Progress.NONE), after);
            assertEquals(
                    List.of(
                            "order recall: It should lie 3 days after “The closure”, so at 6 Jan 2022, but it is dated 13"
                                    + " Jan 2022.",
                            "without-evidence firm: Nothing bears out that Ada Berg takes this stance."),
                    SmallDossier.told(after));
        }
    }

    @Test
    void aFindingIsKnownAgainUntilItsFactsChange() {
        try (SmallDossier dossier = new SmallDossier(folder, event("talks", when("on Sunday", "2022-01-10")))) {
            String key = key(dossier);
            dossier.put(event("other", when(null, "2022-01-10")));
            assertEquals(key, key(dossier));
            dossier.put(event("talks", when("on Sunday", "2022-01-11")));
            assertNotEquals(key, key(dossier));
        }
    }

    private static String key(SmallDossier dossier) {
        return Checks.of(dossier.file().shelf(), Progress.NONE).get(0).key();
    }
}
