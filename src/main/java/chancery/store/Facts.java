package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out everything about a file. */
final class Facts {

    private Facts() {}

    static FileFacts of(Connection connection, long bytes) throws SQLException {
        Soundness soundness = Soundness.of(connection);
        List<String> integrity = Stream.concat(
                        soundness.findings().stream().filter(finding -> !Soundness.search(finding)),
                        soundness.references().stream())
                .toList();
        try (Statements statements = new Statements(connection)) {
            Map<EntryKind, Integer> records = new EnumMap<>(EntryKind.class);
            statements.each("entry/count", row -> records.put(row.word(EntryKind.class), row.number()));
            return new FileFacts(
                    Pragmas.number(connection, "application_id"),
                    Pragmas.number(connection, "user_version"),
                    bytes,
                    records,
                    Math.toIntExact(statements.number("passage/count")),
                    Math.toIntExact(statements.number("sheet/count")),
                    integrity,
                    List.copyOf(altered(statements)),
                    !soundness.searchBroken());
        }
    }

    /** The records and sheets whose seals do not fit their words; a passage's is its source's. */
    private static Set<Id<?>> altered(Statements statements) {
        Set<Id<?>> altered = new LinkedHashSet<>();
        statements.each("source_text/seals", row -> check(altered, row, row.id(), row.bytes(), 1));
        statements.each("quote/seals", row -> check(altered, row, row.id(), row.bytes(), 2));
        statements.each("position/seals", row -> check(altered, row, row.id(), row.bytes(), 2));
        statements.each("note/seals", row -> check(altered, row, row.id(), row.bytes(), 1));
        statements.each("dismissal/seals", row -> check(altered, row, row.id(), row.bytes(), 2));
        statements.each("passage/seals", row -> {
            Id<Entry> source = row.id();
            byte[] seal = row.bytes();
            if (!Arrays.equals(seal, PassageTable.sealOf(row))) {
                altered.add(source);
            }
        });
        statements.each("sheet/seals", row -> check(altered, row, row.id(), row.bytes(), 7));
        statements.each("sheet_record/seals", row -> check(altered, row, row.id(), row.bytes(), 1));
        statements.each("sheet_file/seals", row -> {
            Id<Entry> sheet = row.id();
            if (!SheetTable.wholeFile(row)) {
                altered.add(sheet);
            }
        });
        return altered;
    }

    private static void check(Set<Id<?>> altered, Row row, Id<Entry> id, byte[] seal, int words) throws SQLException {
        Object[] read = new Object[words];
        for (int i = 0; i < words; i++) {
            read[i] = row.textOrNull();
        }
        if (!Arrays.equals(seal, Seal.of(read))) {
            altered.add(id);
        }
    }
}
