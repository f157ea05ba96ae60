package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Grade;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.model.SourceKind;
import java.sql.SQLException;
import java.util.Map;

/** The sources, without their texts. */
final class SourceTable {

    private SourceTable() {}

    /** By number. */
    static Map<Integer, Source> read(Statements statements, Rows rows) {
        return statements.byRow("source/read", (number, row) -> of(row), rows.json());
    }

    static void write(Draft draft, int row, Source source) {
        new Values(draft, row)
                .number(source.number())
                .text(source.title())
                .text(source.publisher())
                .text(source.author())
                .edtf(source.published())
                .text(source.language())
                .text(source.url())
                .word(source.kind())
                .text(source.grade().reliability().name())
                .number(source.grade().credibility())
                .id(source.relays(), EntryKind.SOURCE)
                .text(source.sha256())
                .number(source.nextPassage())
                .into("source/put");
    }

    private static Source of(Row row) throws SQLException {
        return new Source(
                row.id(),
                row.number(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.edtfOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.word(SourceKind.class),
                new Grade(Reliability.valueOf(row.text()), row.number()),
                row.idOrNull(),
                row.textOrNull(),
                row.number());
    }
}
