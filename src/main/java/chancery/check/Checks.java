package chancery.check;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.work.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs all checks. A first run reads the dossier once; after an edit only the records that it touched, and those that lean on
 * them, are looked at again.
 */
public final class Checks {

    /** With more records to look at again than this, a run over all of them is no slower. */
    private static final int MANY = 2_000;

    /** How many records are looked at between two looks at the clock. */
    private static final int STRIDE = 256;

    private static final List<RecordCheck> OF_RECORDS = List.of(
            new WeekdayCheck(),
            new TenseCheck(),
            new OrderCheck(),
            new EndsCheck(),
            new AccountCheck(),
            new RelayCheck(),
            new VerbatimCheck(),
            new SpeakerCheck(),
            new EvidenceCheck(),
            new RoleCheck(),
            new LikelihoodCheck());

    private static final List<ListCheck> OF_LISTS = List.of(new StanceCheck(), new IssueCheck(), new SpellingCheck());

    private static final Comparator<Finding> LISTED = Comparator.comparing(Finding::check)
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.on().value())
            .thenComparing(Finding::key);

    private Checks() {}

    /**
     * Everything that does not fit, by check, then by kind and id of the record. What was dismissed is among it.
     *
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static List<Finding> of(Shelf shelf, Progress progress) {
        Ground ground = new Ground(shelf);
        List<Finding> found = new ArrayList<>();
        List<List<? extends Entry>> lists =
                List.of(shelf.sources(), shelf.actors(), shelf.quotes(), shelf.positions(), shelf.notes());
        lists.forEach(ground::keep);
        // Of events there may be a million.
        shelf.walk().events(some -> {
            ground.keep(some);
            look(some, ground, found, progress);
        });
        lists.forEach(list -> look(list, ground, found, progress));
        for (ListCheck check : OF_LISTS) {
            progress.check();
            check.find(ground, found::add);
        }
        found.sort(LISTED);
        return List.copyOf(found);
    }

    /**
     * What does not fit after an edit.
     *
     * @param before what did not fit before it
     * @param kinds the kinds of records it touched
     * @param touched the records it touched, removed ones among them
     */
    public static List<Finding> after(
            List<Finding> before, Set<EntryKind> kinds, Set<Id<?>> touched, Shelf shelf, Progress progress) {
        Optional<Set<Id<?>>> again =
                touched.contains(shelf.dossier().id()) ? Optional.empty() : leaning(touched, shelf);
        if (again.isEmpty()) {
            return of(shelf, progress);
        }
        Set<Id<?>> stale = again.get();
        Ground ground = new Ground(shelf);
        List<Finding> found = new ArrayList<>();
        List<Entry> entries =
                stale.stream().sorted().flatMap(id -> ground.entry(id).stream()).toList();
        look(entries, ground, found, progress);
        List<Check> ofLists = OF_LISTS.stream().map(ListCheck::check).toList();
        List<Check> relisted = new ArrayList<>();
        for (ListCheck check : OF_LISTS) {
            if (check.reads().stream().anyMatch(kinds::contains)) {
                check.find(ground, found::add);
                relisted.add(check.check());
            }
        }
        Stream<Finding> kept = before.stream()
                .filter(finding -> ofLists.contains(finding.check())
                        ? !relisted.contains(finding.check())
                        : !stale.contains(finding.on()));
        return Stream.concat(kept, found.stream()).sorted(LISTED).toList();
    }

    /** What does not fit about one record, without what is found only by looking at many; nothing where it is not there. */
    public static List<Finding> ofRecord(Shelf shelf, Id<?> id) {
        Ground ground = new Ground(shelf);
        List<Finding> found = new ArrayList<>();
        look(ground.entry(id).stream().toList(), ground, found, Progress.NONE);
        return List.copyOf(found);
    }

    /** The touched records, those that refer to them, and those that refer to these; nothing where they are too many. */
    private static Optional<Set<Id<?>>> leaning(Set<Id<?>> touched, Shelf shelf) {
        Set<Id<?>> all = new HashSet<>(touched);
        Collection<Id<?>> edge = touched;
        for (int step = 0; step < 2; step++) {
            Set<Id<?>> next = new HashSet<>();
            for (Id<?> id : edge) {
                next.addAll(shelf.referringTo(id));
                if (all.size() + next.size() > MANY) {
                    return Optional.empty();
                }
            }
            next.removeAll(all);
            all.addAll(next);
            edge = next;
        }
        return Optional.of(all);
    }

    private static void look(
            Collection<? extends Entry> entries, Ground ground, List<Finding> found, Progress progress) {
        int seen = 0;
        for (Entry entry : entries) {
            if (seen++ % STRIDE == 0) {
                progress.check();
            }
            for (RecordCheck check : OF_RECORDS) {
                entry.match(new Look(check, ground, found::add));
            }
        }
    }
}
