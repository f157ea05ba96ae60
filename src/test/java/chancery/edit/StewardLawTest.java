package chancery.edit;

import chancery.exchange.Samples;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law: whatever is deleted, merged or renamed, nothing hangs in the air afterwards, and undo leaves no trace. */
class StewardLawTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anyRecordCanBeDeletedInEveryWay(Samples sample) {
        try (DossierFile file = sample.create(folder.resolve("a.dossier"), null)) {
            for (Entry entry : records(file.shelf())) {
                Kept.thereAndBack(file, Deleting.of(file.shelf(), entry.id()).edit());
                Kept.thereAndBack(file, all(file.shelf(), entry, relation -> Treatment.DELETE));
                Kept.thereAndBack(
                        file,
                        all(
                                file.shelf(),
                                entry,
                                relation -> relation.canBeWithout() ? Treatment.DETACH : Treatment.DELETE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatRefersToAnyRecordCanBeTurnedToAnother(Samples sample) {
        try (DossierFile file = sample.create(folder.resolve("a.dossier"), null)) {
            List<Entry> records = records(file.shelf());
            for (Entry entry : records) {
                for (Entry other : records) {
                    if (other.entryKind() == entry.entryKind() && follows(records, entry, other)) {
                        Kept.thereAndBack(
                                file,
                                all(
                                        file.shelf(),
                                        entry,
                                        relation ->
                                                relation.canTurn() ? Treatment.turnTo(other.id()) : relation.usual()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyTwoRecordsThatCanBeMergedAreSplitByUndo(Samples sample) {
        try (DossierFile file = sample.create(folder.resolve("a.dossier"), null)) {
            List<Entry> records = records(file.shelf());
            for (Entry from : records) {
                for (Entry into : records) {
                    if (Merging.possible(from.entryKind())
                            && into.entryKind() == from.entryKind()
                            && !into.equals(from)
                            && (follows(records, from, into) || follows(records, into, from))) {
                        merge(file, from.id(), into.id());
                    }
                }
            }
        }
    }

    private static void merge(DossierFile file, Id<? extends Entry> from, Id<? extends Entry> into) {
        if (Merging.of(file.shelf(), from, into) instanceof Proposal.Possible possible) {
            Kept.thereAndBack(file, possible.plan().edit());
        }
    }

    private static Edit all(Shelf shelf, Entry entry, Function<Relation, Treatment> treatment) {
        Map<Relation, Treatment> treatments = new EnumMap<>(Relation.class);
        Deleting.dependents(shelf, entry.id())
                .keySet()
                .forEach(relation -> treatments.put(relation, treatment.apply(relation)));
        return Deleting.of(shelf, entry.id(), treatments).edit();
    }

    /** Whether one is the next of its kind: every pair would take too long, and neighbours are as good as any. */
    private static boolean follows(List<Entry> records, Entry one, Entry other) {
        return records.indexOf(other) == records.indexOf(one) + 1;
    }

    private static List<Entry> records(Shelf shelf) {
        return Stream.<Stream<? extends Entry>>of(
                        shelf.sources().stream(),
                        shelf.actors().stream(),
                        shelf.places().stream(),
                        shelf.events().stream(),
                        shelf.quotes().stream(),
                        shelf.issues().stream(),
                        shelf.positions().stream(),
                        shelf.notes().stream())
                .<Entry>flatMap(Function.identity())
                .toList();
    }
}
