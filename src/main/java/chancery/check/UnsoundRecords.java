package chancery.check;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Resting;
import chancery.store.Shelf;
import chancery.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The quotes and events that rest on words that are not their source's. The passages alone are looked through, not the records, so
 * that it is known of a large dossier too; after an edit only what it touched.
 */
public final class UnsoundRecords {

    /** With more records to look at again than this, all passages are. */
    private static final int MANY = 2_000;

    private static final VerbatimCheck CHECK = new VerbatimCheck();

    private UnsoundRecords() {}

    /**
     * All of them.
     *
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public static Set<Id<?>> of(Shelf shelf, Progress progress) {
        Map<Id<Source>, Set<Integer>> numbers = new HashMap<>();
        Unsound.of(shelf, progress)
                .forEach(one -> numbers.computeIfAbsent(one.source().id(), none -> new HashSet<>())
                        .add(one.passage().number()));
        Set<Id<?>> found = new HashSet<>();
        numbers.forEach((source, unsound) -> shelf.restingOn(source).stream()
                .filter(UnsoundRecords::rests)
                .filter(resting -> unsound.contains(resting.passage().number()))
                .forEach(resting -> found.add(resting.record())));
        progress.check();
        shelf.walk().quotes(some -> {
            progress.check();
            some.stream().filter(VerbatimCheck::rewritten).map(Quote::id).forEach(found::add);
        });
        return Set.copyOf(found);
    }

    /**
     * Those after an edit.
     *
     * @param before those before it
     * @param kinds the kinds of records it touched
     * @param touched the records it touched, removed ones among them
     */
    public static Set<Id<?>> after(
            Set<Id<?>> before, Set<EntryKind> kinds, Set<Id<?>> touched, Shelf shelf, Progress progress) {
        if (kinds.contains(EntryKind.SOURCE) || touched.size() > MANY) {
            return of(shelf, progress);
        }
        Ground ground = new Ground(shelf);
        Set<Id<?>> found =
                before.stream().filter(id -> !touched.contains(id)).collect(Collectors.toCollection(HashSet::new));
        for (Id<?> id : touched) {
            progress.check();
            ground.entry(id).filter(entry -> unsound(entry, ground)).ifPresent(entry -> found.add(entry.id()));
        }
        return Set.copyOf(found);
    }

    private static boolean unsound(Entry entry, Ground ground) {
        List<Finding> findings = new ArrayList<>();
        entry.match(new Look(CHECK, ground, findings::add));
        return !findings.isEmpty();
    }

    private static boolean rests(Resting resting) {
        return resting.kind() == EntryKind.QUOTE || resting.kind() == EntryKind.EVENT;
    }
}
