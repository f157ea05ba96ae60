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

    /** A record that was found in the file. */
    private record Found(int row, EntryKind kind) {}

    private final Statements statements;
    private final Path file;
    private final Numbering numbering;
    private final PassageDraft passages;
    private final Map<String, Integer> rows = new HashMap<>();

    /** What is referred to and not there, by whom. */
    private final Map<String, Id<?>> missing = new LinkedHashMap<>();

    /** What was removed and has not come again, by its number. */
    private final Map<Integer, Id<?>> removed = new LinkedHashMap<>();

    private final TreeSet<Integer> sources = new TreeSet<>();
    private @Nullable Id<?> writing;

    Draft(Statements statements, Path file, Numbering numbering) {
        this.statements = statements;
        this.file = file;
        this.numbering = numbering;
        this.passages = new PassageDraft(this);
    }

    Statements statements() {
        return statements;
    }

    PassageDraft passages() {
        return passages;
    }

    /** Begins to write a record: answers where it goes. What it refers to is now its doing. */
    Slot enter(Id<?> id, EntryKind kind) {
        writing = id;
        Found found = find(id);
        if (found == null && kind == EntryKind.DOSSIER) {
            found = rename(id);
        }
        int row = found == null ? row(id) : found.row();
        boolean fresh = removed.remove(row) != null || found == null;
        if (found != null && !fresh && found.kind() != kind) {
            throw conflict("store.conflict.kind", id.value(), found.kind().word());
        }
        if (fresh) {
            statements.run("entry/put", row, id.value(), kind.word());
        }
        missing.remove(id.value());
        if (kind == EntryKind.SOURCE) {
            sources.add(row);
        }
        return new Slot(row, kind, fresh);
    }

    /** Takes a record out. Its number stays its own for as long as the transaction lasts. */
    void remove(Id<?> id) {
        Found found = find(id);
        if (found == null || removed.containsKey(found.row())) {
            return;
        }
        if (found.kind() == EntryKind.DOSSIER) {
            throw conflict("store.conflict.dossier", id.value());
        }
        passages.loosen(found.row());
        statements.run("search/remove", found.row());
        statements.run(found.kind().word() + "/remove", found.row());
        rows.put(id.value(), found.row());
        removed.put(found.row(), id);
    }

    /** The number of a record that is referred to. */
    int row(Id<?> id) {
        Integer known = rows.get(id.value());
        if (known != null) {
            return known;
        }
        Found found = find(id);
        int row = found == null ? numbering.next(statements) : found.row();
        if (found == null) {
            missing.put(id.value(), writing == null ? id : writing);
        }
        rows.put(id.value(), row);
        return row;
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
     * Completes the transaction.
     *
     * @throws DossierRefused where what was put does not fit together, or with what was there
     */
    void settle() {
        missing.forEach((id, by) -> {
            throw new DossierRefused(Reason.DANGLING, file, id, by.value());
        });
        passages.settle();
        removed.forEach((row, id) -> {
            List<Id<Entry>> users = statements.list("entry/referring", Row::<Entry>id, row);
            if (!users.isEmpty()) {
                throw new DossierRefused(
                        Reason.IN_USE, file, id.value(), users.get(0).value(), users.size());
            }
            statements.run("entry/remove", row);
        });
        for (int source : sources) {
            statements.each(
                    "source/overrun",
                    row -> {
                        throw conflict("store.conflict.numbering", row.text(), row.text(), row.text());
                    },
                    source);
        }
    }

    DossierRefused conflict(String key, Object... arguments) {
        return new DossierRefused(Reason.CONFLICT, file, Words.say(key, arguments));
    }

    /** There is one dossier in a file: another id is another name of it. Answers nothing where there is none yet. */
    private @Nullable Found rename(Id<?> id) {
        Found found = statements.first("dossier/row", row -> new Found(row.number(), EntryKind.DOSSIER));
        if (found != null) {
            statements.run("entry/put", found.row(), id.value(), EntryKind.DOSSIER.word());
            rows.put(id.value(), found.row());
        }
        return found;
    }

    private @Nullable Found find(Id<?> id) {
        return statements.first("entry/find", row -> new Found(row.number(), row.word(EntryKind.class)), id.value());
    }
}
