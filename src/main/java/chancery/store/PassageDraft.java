package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The passages in one transaction. Several records may rest on one passage, so a change to it must be a change to all of them:
 * every record that rests on it must have been put with it. A passage on which nothing rests any more goes.
 */
final class PassageDraft {

    /** A passage in the file. */
    private record Kept(int row, Passage passage) {}

    private final Draft draft;

    /** What a passage says now, where this transaction changed it, by its number in the file. */
    private final Map<Integer, Passage> changed = new HashMap<>();

    /** What the records say that were put, by their numbers. */
    private final Map<Integer, List<Passage>> said = new HashMap<>();

    private final Set<Integer> loosened = new HashSet<>();
    private int highest;

    PassageDraft(Draft draft) {
        this.draft = draft;
    }

    /** Writes a passage where it is new or says something new; answers its number in the file. */
    int write(Passage passage) {
        int source = draft.row(passage.source(), EntryKind.SOURCE);
        draft.touched(source);
        Kept kept = find(source, passage);
        if (kept != null && kept.passage().equals(passage)) {
            return kept.row();
        }
        int row = kept == null ? next() : kept.row();
        PassageTable.write(draft, row, passage);
        if (kept != null) {
            changed.put(row, passage);
        }
        return row;
    }

    /** Notes what a record says. */
    void says(int owner, List<Passage> passages) {
        said.put(owner, passages);
    }

    /** Notes that a record will no longer rest on its passages, or not on all of them. */
    void loosen(int owner) {
        said.remove(owner);
        for (String kind : List.of("event", "quote")) {
            loosened.addAll(draft.statements().list(kind + "_passage/of", Row::number, owner));
        }
    }

    /** Takes out what nothing rests on; refuses changes that not all records say. */
    void settle() {
        loosened.forEach(row -> draft.statements().run("passage/remove-unused", row));
        changed.forEach((row, passage) -> {
            for (int owner : draft.statements().list("passage/owners", Row::number, row)) {
                if (!said.getOrDefault(owner, List.of()).contains(passage)) {
                    throw draft.conflict(
                            "store.conflict.passage", passage.source().value(), Integer.toString(passage.number()));
                }
            }
        });
    }

    private @Nullable Kept find(int source, Passage passage) {
        return draft.statements()
                .first(
                        "passage/find",
                        row -> new Kept(row.number(), PassageTable.of(passage.source(), row)),
                        source,
                        passage.number());
    }

    private int next() {
        if (highest == 0) {
            highest = Math.toIntExact(draft.statements().number("passage/highest"));
        }
        highest = Math.incrementExact(highest);
        return highest;
    }
}
