package chancery.edit;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of two that are the same: one goes, and everything that referred to it refers to the other. It is one edit,
 * so that taking it back splits them again.
 *
 * <p>What becomes double in a record is joined, what would refer to itself is let go, names become aliases. The passages of a
 * source that goes get new numbers in the one that stays, so that no number ever means another passage than it did; one that
 * stands there already is that one. Two sources whose texts differ are not one, and are refused.
 */
public final class Merging {

    private static final Set<EntryKind> KINDS =
            EnumSet.of(EntryKind.ACTOR, EntryKind.ISSUE, EntryKind.SOURCE, EntryKind.PLACE);

    private Merging() {}

    /** Whether records of a kind can be merged. */
    public static boolean possible(EntryKind kind) {
        return KINDS.contains(kind);
    }

    /** The edit where nothing is chosen: where the two differ, the one that stays is right. */
    public static Proposal of(Shelf shelf, Id<? extends Entry> from, Id<? extends Entry> into) {
        return of(shelf, from, into, Set.of());
    }

    /**
     * The edit.
     *
     * @param from the record that goes
     * @param into the record that stays
     * @param taken what is taken from the record that goes, where the two differ
     * @throws IllegalArgumentException where they are not two records of one kind that can be merged
     */
    public static Proposal of(Shelf shelf, Id<? extends Entry> from, Id<? extends Entry> into, Set<Trait> taken) {
        Entry gone = shelf.entry(from).orElseThrow(() -> new IllegalArgumentException("there is no " + from));
        Entry kept = shelf.entry(into).orElseThrow(() -> new IllegalArgumentException("there is no " + into));
        if (from.equals(into) || gone.entryKind() != kept.entryKind() || !possible(gone.entryKind())) {
            throw new IllegalArgumentException(from + " cannot be merged into " + into);
        }
        Uniting uniting = new Uniting(shelf, taken);
        return switch (gone.entryKind()) {
            case ACTOR -> plan(shelf, gone, kept, uniting.actors((Actor) gone, (Actor) kept), uniting);
            case ISSUE -> plan(shelf, gone, kept, uniting.issues((Issue) gone, (Issue) kept), uniting);
            case PLACE -> plan(shelf, gone, kept, uniting.places((Place) gone, (Place) kept), uniting);
            default -> sources(shelf, (Source) gone, (Source) kept, uniting);
        };
    }

    private static Proposal plan(Shelf shelf, Entry gone, Entry kept, Entry united, Uniting uniting) {
        Fate fate = new Turned(gone.id(), kept.id());
        return possible(shelf, gone, kept, united, fate, List.of(), uniting);
    }

    private static Proposal sources(Shelf shelf, Source gone, Source kept, Uniting uniting) {
        SourceTexts texts = new SourceTexts(shelf, gone, kept);
        String clash = texts.clash();
        if (clash != null) {
            return new Proposal.Refused(clash);
        }
        PassageMoves moves = new PassageMoves(shelf, gone, kept, texts.moved());
        Proposal.Refused astray = moves.astray();
        if (astray != null) {
            return astray;
        }
        Fate fate = new Turned(gone.id(), kept.id()) {
            @Override
            public Passage of(Relation relation, Passage passage) {
                return moves.of(passage);
            }
        };
        Source united = uniting.sources(gone, kept, moves.next());
        return possible(shelf, gone, kept, united, fate, texts.changes(), uniting);
    }

    private static Proposal possible(
            Shelf shelf, Entry gone, Entry kept, Entry united, Fate fate, List<Change> texts, Uniting uniting) {
        List<Change> changes = new ArrayList<>(texts);
        changes.add(Change.removed(gone));
        if (!united.equals(kept)) {
            changes.add(Change.replaced(kept, united));
        }
        Set<Id<?>> referring = new LinkedHashSet<>(shelf.referringTo(gone.id()));
        referring.addAll(shelf.referringTo(kept.id()));
        referring.remove(gone.id());
        referring.remove(kept.id());
        for (Id<?> id : referring) {
            Entry before = shelf.entry(id).orElseThrow();
            Entry after = before.match(new Rewriting(fate)).orElseThrow();
            if (!after.equals(before)) {
                changes.add(Change.replaced(before, after));
            }
        }
        String name = Words.say("edit.merge", Called.in(shelf, gone), Called.in(shelf, kept));
        return new Proposal.Possible(Plan.of(new Edit(name, changes), shelf), uniting.differences());
    }

    /** Every reference to one record goes to another. */
    private static class Turned implements Fate {

        private final Id<? extends Entry> from;
        private final Id<? extends Entry> into;

        Turned(Id<? extends Entry> from, Id<? extends Entry> into) {
            this.from = from;
            this.into = into;
        }

        @Override
        @SuppressWarnings("unchecked") // The two are of one kind.
        public <T extends Entry> @Nullable Id<T> of(Relation relation, Id<T> to) {
            return to.equals(from) ? (Id<T>) into : to;
        }
    }
}
