package chancery.store;

import chancery.model.Confidence;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.model.NoteKind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes. */
final class NoteTable {

    private NoteTable() {}

    /** By id. */
    static Map<Integer, Note> read(Statements statements, Rows rows) {
        return statements.byRow(
                "note/read",
                (number, row) -> new Note(
                        row.id(),
                        row.word(NoteKind.class),
                        row.id(),
                        row.text(),
                        row.wordOrNull(Likelihood.class),
                        row.wordOrNull(Confidence.class),
                        row.textOrNull(),
                        instant(row.textOrNull())),
                rows.json());
    }

    static void write(Draft draft, int row, Note note) {
        new Values(draft, row)
                .word(note.kind())
                .anyId(note.on())
                .text(note.text())
                .word(note.likelihood())
                .word(note.confidence())
                .text(note.author())
                .textOf(note.time())
                .bytes(Seal.of(note.text()))
                .into("note/put");
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
