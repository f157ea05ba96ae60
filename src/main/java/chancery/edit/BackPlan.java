package chancery.edit;

import chancery.model.Id;
import chancery.store.Deed;
import chancery.store.Shelf;
import chancery.store.Standing;
import chancery.store.Step;
import chancery.store.Touch;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds out whether one edit of the past can be taken back, and what later edits stand in its way. */
final class BackPlan {

    /** How many touches of one record are looked through for later edits. */
    private static final int MOST = 1_000;

    private final Shelf shelf;
    private final int number;

    BackPlan(Shelf shelf, int number) {
        this.shelf = shelf;
        this.number = number;
    }

    TakingBack plan() {
        Step step = shelf.step(number).orElse(null);
        if (step == null || step.standing() == null) {
            return refuse("edit.back.no-edit", List.of());
        }
        if (step.standing() != Standing.DONE) {
            return refuse("edit.back.undone", List.of());
        }
        Edit inverse = Remembered.edit(step, shelf.traces(number)).inverse();
        List<Id<?>> changed = inverse.changes().stream()
                .filter(change -> !change.fits(shelf))
                .<Id<?>>map(Change::id)
                .toList();
        if (!changed.isEmpty()) {
            return refuse("edit.back.changed", changed);
        }
        List<Id<?>> users = users(inverse);
        if (!users.isEmpty()) {
            return refuse("edit.back.used", users);
        }
        List<Id<?>> missing = missing(inverse);
        if (!missing.isEmpty()) {
            return refuse("edit.back.missing", missing);
        }
        return new TakingBack.Clear(new Edit(Words.say("edit.back", step.name()), inverse.changes(), number));
    }

    /** Who refers to what would go, and would stay as they are. */
    private List<Id<?>> users(Edit inverse) {
        Set<Id<?>> touched = new HashSet<>();
        inverse.changes().stream().filter(Change::ofRecord).forEach(change -> touched.add(change.id()));
        return inverse.changes().stream()
                .filter(change -> change.ofRecord() && change.recordAfter().isEmpty())
                .flatMap(change -> shelf.referringTo(change.id()).stream())
                .filter(user -> !touched.contains(user))
                .distinct()
                .toList();
    }

    /** What would be referred to, and is neither there nor comes back. */
    private List<Id<?>> missing(Edit inverse) {
        Set<Id<?>> coming = new HashSet<>();
        List<Id<?>> needed = new ArrayList<>();
        for (Change change : inverse.changes()) {
            change.recordAfter().ifPresent(after -> {
                coming.add(after.id());
                needed.addAll(References.of(after));
            });
        }
        return needed.stream()
                .distinct()
                .filter(id -> !coming.contains(id) && shelf.entry(id).isEmpty())
                .toList();
    }

    private TakingBack refuse(String key, Collection<Id<?>> records) {
        Map<Integer, Step> later = new TreeMap<>();
        for (Id<?> record : records) {
            shelf.historyOf(record, Integer.MAX_VALUE, MOST).stream()
                    .map(Touch::step)
                    .filter(step -> step.number() > number && standing(step))
                    .forEach(step -> later.put(step.number(), step));
        }
        return new TakingBack.Blocked(
                Words.say(key, later.size(), String.join(", ", ids(records))), List.copyOf(later.values()));
    }

    private static boolean standing(Step step) {
        return step.standing() == Standing.DONE && (step.deed() == Deed.MADE || step.deed() == Deed.TAKEN_BACK);
    }

    private static List<String> ids(Collection<Id<?>> records) {
        return records.stream().map(Id::value).distinct().toList();
    }
}
