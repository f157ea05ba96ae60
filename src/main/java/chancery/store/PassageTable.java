package chancery.store;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.model.Span;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** The passages of sources, and which records rest on them. */
final class PassageTable {

    private static final HexFormat HEX = HexFormat.of();

    private PassageTable() {}

    /** The passages of events or of quotes, in the records' order. */
    static Parts<Passage> read(Statements statements, String owner, Rows rows) {
        return statements.parts(owner + "_passage/read", (number, row) -> of(row), rows.json());
    }

    /** Lets a record rest on these passages and no others. */
    static void write(Draft draft, String owner, int row, List<Passage> passages) {
        int place = 0;
        for (Passage passage : passages) {
            int number = draft.passages().write(passage);
            new Values(draft, row).number(place++).number(number).into(owner + "_passage/add");
        }
        draft.passages().says(row, passages);
    }

    /** The records that rest on passages of a source. */
    static List<Resting> resting(Statements statements, Id<Source> source) {
        return statements.list("passage/resting", row -> resting(source, row), source.value());
    }

    /** Those of them that rest there by way of some quotes or events. */
    static List<Resting> resting(Statements statements, Id<Source> source, String among) {
        return statements.list("passage/resting-among", row -> resting(source, row), source.value(), among);
    }

    /** The passages of a stretch, in the order of their numbers. */
    static List<Passage> at(Statements statements, Id<Source> source, Span span) {
        return statements.list("passage/at", row -> of(source, row), source.value(), span.start(), span.end());
    }

    /** All passages of a source, in the order of their numbers. */
    static List<Passage> of(Statements statements, Id<Source> source) {
        return statements.list("passage/of-source", row -> of(source, row), source.value());
    }

    private static Resting resting(Id<Source> source, Row row) throws SQLException {
        Id<Entry> record = row.id();
        EntryKind kind = row.word(EntryKind.class);
        String words = row.text();
        Id<Actor> actor = row.idOrNull();
        String detail = row.textOrNull();
        return new Resting(kind, record, words, actor, detail, row.number(), of(source, row));
    }

    /** A passage as it stands in a row that begins with its source's id. */
    static Passage of(Row row) throws SQLException {
        return of(row.id(), row);
    }

    /** A passage of a source as it stands in a row that begins with its number. */
    static Passage of(Id<Source> source, Row row) throws SQLException {
        return new Passage(
                source,
                row.number(),
                row.number(),
                new Span(row.number(), row.number()),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                HEX.formatHex(row.bytes()));
    }

    static void write(Draft draft, int row, Passage passage) {
        new Values(draft, row)
                .id(passage.source(), EntryKind.SOURCE)
                .number(passage.number())
                .number(passage.paragraph())
                .number(passage.span().start())
                .number(passage.span().end())
                .text(passage.exact())
                .text(passage.before())
                .text(passage.after())
                .text(passage.key())
                .bytes(HEX.parseHex(passage.sha256()))
                .bytes(seal(passage))
                .into("passage/put");
    }

    /** The seal of a passage as it stands in a row, from its number on, whatever stands there. */
    static byte[] sealOf(Row row) throws SQLException {
        return Seal.of(
                row.tick(),
                row.tick(),
                row.tick(),
                row.tick(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                HEX.formatHex(row.bytes()));
    }

    private static byte[] seal(Passage passage) {
        return Seal.of(
                passage.number(),
                passage.paragraph(),
                passage.span().start(),
                passage.span().end(),
                passage.exact(),
                passage.before(),
                passage.after(),
                passage.key(),
                passage.sha256());
    }
}
