package chancery.edit;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record out, after those who refer to it have been told apart by how they do, and somebody has decided what becomes
 * of each group. One edit, so that taking it back brings everything back as it was.
 *
 * <p>What goes along may be referred to in its turn: there a record stays without it where it can, and goes where it is
 * nothing without it. The plan lists all of it.
 */
public final class Deleting {

    private final Shelf shelf;
    private final Entry record;
    private final Map<Relation, Treatment> treatments;
    private final Map<Id<?>, Entry> removed = new LinkedHashMap<>();
    private final Map<Id<?>, Entry> rewritten = new LinkedHashMap<>();
    private final Deque<Entry> going = new ArrayDeque<>();

    private Deleting(Shelf shelf, Entry record, Map<Relation, Treatment> treatments) {
        this.shelf = shelf;
        this.record = record;
        this.treatments = treatments;
    }

    /** Whether records of a kind can be deleted: all but the dossier itself. */
    public static boolean possible(EntryKind kind) {
        return kind != EntryKind.DOSSIER;
    }

    /** Who refers to a record, by how: a record that does so in two ways stands in two groups. */
    public static Map<Relation, List<Id<?>>> dependents(Shelf shelf, Id<? extends Entry> id) {
        Map<Relation, List<Id<?>>> dependents = new EnumMap<>(Relation.class);
        for (Id<?> other : shelf.referringTo(id)) {
            for (Relation relation : Relations.of(shelf.entry(other).orElseThrow(), id)) {
                dependents.computeIfAbsent(relation, way -> new ArrayList<>()).add(other);
            }
        }
        return dependents;
    }

    /** The edit where nobody has decided anything, see {@link Relation#usual}. */
    public static Plan of(Shelf shelf, Id<? extends Entry> id) {
        return of(shelf, id, Map.of());
    }

    /**
     * The edit.
     *
     * @param treatments what becomes of those who refer to the record; the usual where a relation is missing
     * @throws IllegalArgumentException where the record is not there or is the dossier itself, where a record cannot be
     *     without what it is to be detached from, or is to be turned to what it cannot refer to
     */
    public static Plan of(Shelf shelf, Id<? extends Entry> id, Map<Relation, Treatment> treatments) {
        Entry record = shelf.entry(id).orElseThrow(() -> new IllegalArgumentException("there is no " + id));
        if (!possible(record.entryKind())) {
            throw new IllegalArgumentException(id + " cannot be deleted");
        }
        treatments.forEach((relation, treatment) -> check(shelf, record, relation, treatment));
        Deleting deleting = new Deleting(shelf, record, treatments);
        deleting.work();
        return deleting.plan();
    }

    private static void check(Shelf shelf, Entry record, Relation relation, Treatment treatment) {
        Id<? extends Entry> target = treatment.target();
        boolean possible = switch (treatment.way()) {
            case DELETE -> true;
            case DETACH -> relation.canBeWithout();
            case TURN ->
                relation.canTurn() && target != null && !target.equals(record.id()) && alike(shelf, record, target);
        };
        if (!possible) {
            throw new IllegalArgumentException(relation + " cannot be treated by " + treatment);
        }
    }

    private static boolean alike(Shelf shelf, Entry record, Id<? extends Entry> target) {
        return shelf.entry(target)
                .filter(entry -> entry.entryKind() == record.entryKind())
                .isPresent();
    }

    private void work() {
        remove(record);
        while (!going.isEmpty()) {
            Entry gone = going.pop();
            Map<Relation, Treatment> decided = gone.equals(record) ? treatments : Map.of();
            for (Id<?> id : referringTo(gone)) {
                if (!removed.containsKey(id)) {
                    Entry now = rewritten.containsKey(id)
                            ? rewritten.get(id)
                            : shelf.entry(id).orElseThrow();
                    treat(now, gone, decided);
                }
            }
        }
    }

    private void treat(Entry entry, Entry gone, Map<Relation, Treatment> decided) {
        boolean goes = Relations.of(entry, gone.id()).stream()
                .anyMatch(relation ->
                        decided.getOrDefault(relation, relation.usual()).way() == Treatment.Way.DELETE);
        Optional<Entry> stays = goes ? Optional.empty() : entry.match(new Rewriting(new Treated(gone.id(), decided)));
        if (stays.isPresent()) {
            rewritten.put(entry.id(), stays.get());
        } else {
            remove(shelf.entry(entry.id()).orElseThrow());
        }
    }

    private void remove(Entry entry) {
        removed.put(entry.id(), entry);
        rewritten.remove(entry.id());
        going.add(entry);
    }

    /** Those the file knows of, and those that were turned to it meanwhile. */
    private Set<Id<?>> referringTo(Entry gone) {
        Set<Id<?>> referring = new LinkedHashSet<>(shelf.referringTo(gone.id()));
        if (treatments.values().stream().anyMatch(treatment -> gone.id().equals(treatment.target()))) {
            rewritten.values().stream()
                    .filter(entry -> !Relations.of(entry, gone.id()).isEmpty())
                    .forEach(entry -> referring.add(entry.id()));
        }
        return referring;
    }

    private Plan plan() {
        List<Change> changes = new ArrayList<>();
        removed.values().forEach(entry -> {
            text(entry).ifPresent(changes::add);
            changes.add(Change.removed(entry));
        });
        rewritten.forEach((id, after) -> {
            Entry before = shelf.entry(id).orElseThrow();
            if (!before.equals(after)) {
                changes.add(Change.replaced(before, after));
            }
        });
        String name = Words.say(
                "edit.delete", Words.say("edit.kind." + record.entryKind().word()), Called.in(shelf, record));
        return Plan.of(new Edit(name, changes), shelf);
    }

    private Optional<Change> text(Entry entry) {
        if (!(entry instanceof Source source)) {
            return Optional.empty();
        }
        return shelf.text(source.id()).map(text -> Change.text(source.id(), text, null));
    }

    /** What becomes of the references to a record that goes. */
    private record Treated(Id<?> gone, Map<Relation, Treatment> decided) implements Fate {
        @Override
        @SuppressWarnings("unchecked") // The target is of the kind of the record that goes.
        public <T extends Entry> @Nullable Id<T> of(Relation relation, Id<T> to) {
            if (!to.equals(gone)) {
                return to;
            }
            Treatment treatment = decided.getOrDefault(relation, relation.usual());
            return switch (treatment.way()) {
                case DELETE, DETACH -> null;
                case TURN -> (Id<T>) Objects.requireNonNull(treatment.target());
            };
        }
    }
}
