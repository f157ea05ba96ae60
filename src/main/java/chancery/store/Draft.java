package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One transaction's changes before they are committed. Gives records their numbers, a number even to a record that is only
 * referred to and must still come; {@link #settle} then tells whether everything fits together.
 */
final class Draft {

    /**
     * A record that was met.
     *
     * @param kind what it is; where it is not there yet, what those expect who refer to it, or null
     * @param there whether the file has it, or had it before this transaction
     */
    private record Known(int row, @Nullable EntryKind kind, boolean there) {

        /** Whether there are so few of its kind that all can be held in memory. */
        boolean small() {
            return kind == EntryKind.SOURCE
                    || kind == EntryKind.ACTOR
                    || kind == EntryKind.PLACE
                    || kind == EntryKind.ISSUE;
        }
    }

    /** The dossier as a whole, as it is in the file. */
    private record Cover(int row, Id<Entry> id) {}

    private final Statements statements;
    private final Path file;
    private final Numbering numbering;
    private final boolean findable;
    private final PassageDraft passages;
    private final Map<String, Known> everybody = new HashMap<>();

    /** What is referred to and not there, by whom. */
    private final Map<String, Id<?>> missing = new LinkedHashMap<>();

    /** What was removed and has not come again, by its number. */
    private final Map<Integer, Id<?>> removed = new LinkedHashMap<>();

    private final TreeSet<Integer> sources = new TreeSet<>();
    private @Nullable Id<?> writing;
    private boolean over;

    Draft(Statements statements, Path file, Numbering numbering) {
        this(statements, file, numbering, true);
    }

    /**
     * A draft.
     *
     * @param findable whether records are found by their words as soon as they are written; else the search is made afterwards
     */
    Draft(Statements statements, Path file, Numbering numbering, boolean findable) {
        this.findable = findable;
        this.statements = statements;
        this.file = file;
        this.numbering = numbering;
        this.passages = new PassageDraft(this);
    }

    /** The statements of the transaction, for as long as it lasts. */
    Statements statements() {
        if (over) {
            throw new IllegalStateException("the write is over");
        }
        return statements;
    }

    /** Ends it: whoever still holds the pen can write no more. */
    void end() {
        over = true;
    }

    /** Whether records are found by their words as soon as they are written. */
    boolean findable() {
        return findable;
    }

    PassageDraft passages() {
        return passages;
    }

    /** Begins to write a record: answers where it goes. What it refers to is now its doing. */
    Slot enter(Id<?> id, EntryKind kind) {
        Id<?> referring = missing.remove(id.value());
        Known known = known(id);
        if (kind == EntryKind.DOSSIER && (known == null || !known.there())) {
            known = renamed(id, known);
        }
        int row = known == null ? numbering.next(statements()) : known.row();
        boolean again = removed.remove(row) != null;
        boolean fresh = known == null || !known.there() || again;
        if (known != null && !again && known.kind() != null && known.kind() != kind) {
            throw fresh && referring != null
                    ? misled(referring, id, kind, known.kind())
                    : conflict("store.conflict.kind", id.value(), known.kind().word());
        }
        if (fresh) {
            statements().run("entry/put", row, id.value(), kind.word());
        }
        if (kind == EntryKind.SOURCE) {
            sources.add(row);
        }
        everybody.put(id.value(), new Known(row, kind, true));
        writing = id;
        return new Slot(row, kind, fresh);
    }

    /** Takes a record out. Its number stays its own for as long as the transaction lasts. */
    void remove(Id<?> id) {
        Known known = known(id);
        if (known == null || !known.there() || known.kind() == null || removed.containsKey(known.row())) {
            return;
        }
        if (known.kind() == EntryKind.DOSSIER) {
            throw conflict("store.conflict.dossier", id.value());
        }
        passages.loosen(known.row());
        statements().run("search/remove", known.row());
        statements().run(known.kind().word() + "/remove", known.row());
        removed.put(known.row(), id);
    }

    /**
     * The number of a record that is referred to.
     *
     * @param kind what it must be; null for any kind
     */
    int row(Id<?> id, @Nullable EntryKind kind) {
        Known known = known(id);
        if (known == null) {
            known = new Known(numbering.next(statements()), kind, false);
            everybody.put(id.value(), known);
            missing.put(id.value(), writing == null ? id : writing);
        } else if (kind != null && known.kind() != null && known.kind() != kind) {
            throw misled(writing == null ? id : writing, id, known.kind(), kind);
        }
        return known.row();
    }

    /** Notes that passages of a source were written. */
    void touched(int source) {
        sources.add(source);
    }

    /** Says that a reference counts as the doing of this record. */
    void writing(Id<?> id) {
        writing = id;
    }

    /**
     * Completes a part of the transaction: what was put fits together, but for what it refers to and is still to come.
     *
     * @return the draft that goes on, knowing what is awaited, and what nearly everything refers to
     * @throws DossierRefused where it does not
     */
    Draft pause() {
        fit();
        Draft next = new Draft(statements, file, numbering, findable);
        next.missing.putAll(missing);
        everybody.forEach((id, known) -> {
            if (known.small() || missing.containsKey(id)) {
                next.everybody.put(id, known);
            }
        });
        return next;
    }

    /**
     * Completes the transaction.
     *
     * @throws DossierRefused where what was put does not fit together, or with what was there
     */
    void settle() {
        missing.forEach((id, by) -> {
            throw new DossierRefused(Reason.DANGLING, file, id, by.value());
        });
        fit();
    }

    private void fit() {
        passages.settle();
        removed.forEach((row, id) -> {
            List<Id<Entry>> users = statements().list("entry/referring", Row::<Entry>id, row);
            if (!users.isEmpty()) {
                throw new DossierRefused(
                        Reason.IN_USE, file, id.value(), users.get(0).value(), users.size());
            }
            statements().run("entry/remove", row);
        });
        for (int source : sources) {
            statements()
                    .each(
                            "source/overrun",
                            row -> {
                                throw conflict("store.conflict.numbering", row.text(), row.text(), row.text());
                            },
                            source);
        }
        KeptColumns.dropIfOld(statements());
    }

    DossierRefused conflict(String key, Object... arguments) {
        return new DossierRefused(Reason.CONFLICT, file, Words.say(key, arguments));
    }

    private DossierRefused misled(Id<?> from, Id<?> to, EntryKind is, EntryKind expected) {
        return conflict("store.conflict.reference", from.value(), to.value(), is.word(), expected.word());
    }

    /**
     * There is one dossier in a file: another id is another name of it. Where records refer to the new name already, it goes
     * where they expect it.
     */
    private @Nullable Known renamed(Id<?> id, @Nullable Known expected) {
        Cover cover = statements().first("dossier/cover", row -> new Cover(row.number(), row.id()));
        if (cover == null) {
            return expected;
        }
        everybody.remove(cover.id().value());
        if (expected != null) {
            statements().run("search/remove", cover.row());
            statements().run("dossier/remove", cover.row());
            removed.put(cover.row(), cover.id());
            return expected;
        }
        statements().run("entry/put", cover.row(), id.value(), EntryKind.DOSSIER.word());
        return new Known(cover.row(), EntryKind.DOSSIER, true);
    }

    private @Nullable Known known(Id<?> id) {
        Known known = everybody.get(id.value());
        if (known == null) {
            known = statements()
                    .first("entry/find", row -> new Known(row.number(), row.word(EntryKind.class), true), id.value());
            if (known != null) {
                everybody.put(id.value(), known);
            }
        }
        return known;
    }
}
