package chancery.check;

import static chancery.check.SmallDossier.ADA;
import static chancery.check.SmallDossier.event;
import static chancery.check.SmallDossier.passage;
import static chancery.check.SmallDossier.quote;
import static chancery.check.SmallDossier.source;
import static chancery.check.SmallDossier.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsoundRecordsTest {

    private static final Source GAZETTE = source("gazette", 1, null, null);

    @TempDir
    Path folder;

    private SmallDossier dossier;

    @BeforeEach
    void open() {
        dossier = new SmallDossier(
                folder,
                ADA,
                GAZETTE,
                quote("right", ADA, "Not one ship", passage("gazette", 1, 0, "Not one ship")),
                quote("wrong", ADA, "Not two ships", passage("gazette", 2, 0, "Not two ships")),
                quote("rewritten", ADA, "No ship", passage("gazette", 1, 0, "Not one ship")),
                event("sailing", Reality.OCCURRED, when(null, null), List.of(passage("gazette", 3, 4, "two ships"))));
        text("Not one ship, said Ada.");
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void theyAreTheRecordsThatTheChecksFind() {
        assertEquals(ids("wrong", "rewritten", "sailing"), all());
        assertEquals(
                all(),
                Checks.of(dossier.file().shelf(), Progress.NONE).stream()
                        .filter(finding -> finding.check() == Check.NOT_VERBATIM)
                        .map(Finding::on)
                        .collect(Collectors.toSet()));
    }

    @Test
    void afterAnEditOnlyWhatItTouchedIsLookedAtAgain() {
        Set<Id<?>> before = all();
        dossier.put(
                quote("wrong", ADA, "one ship", passage("gazette", 4, 4, "one ship")),
                quote("other", ADA, "two ships", passage("gazette", 5, 4, "two ships")));

        assertEquals(ids("rewritten", "sailing", "other"), after(before, EntryKind.QUOTE, "wrong", "other", "gone"));
        assertEquals(before, after(before, EntryKind.ACTOR, "ada"));
    }

    @Test
    void afterAnotherTextAllPassagesAreLookedAtAgain() {
        Set<Id<?>> before = all();
        text("Not two ships, said Ada.");

        assertEquals(ids("right", "rewritten"), after(before, EntryKind.SOURCE, "gazette"));
    }

    private Set<Id<?>> all() {
        return UnsoundRecords.of(dossier.file().shelf(), Progress.NONE);
    }

    private Set<Id<?>> after(Set<Id<?>> before, EntryKind kind, String... touched) {
        return UnsoundRecords.after(
                before, Set.of(kind), ids(touched), dossier.file().shelf(), Progress.NONE);
    }

    private void text(String text) {
        dossier.file().write(pen -> pen.putText(GAZETTE.id(), text));
    }

    private static Set<Id<?>> ids(String... ids) {
        return Arrays.stream(ids).map(Id::new).collect(Collectors.toSet());
    }
}
