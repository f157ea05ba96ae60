package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.store.image.Image;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets that were kept. What no longer is what was written is not given out. */
final class SheetTable {

    private SheetTable() {}

    /** All but the deleted ones, the last one first. */
    static List<KeptSheet> read(Statements statements) {
        return statements.list("sheet/all", SheetTable::sheet);
    }

    /** Those that used a record, the last one first. */
    static List<KeptSheet> using(Statements statements, Id<?> record) {
        return statements.list("sheet_record/sheets", SheetTable::sheet, record.value());
    }

    /** The file of a sheet, or null. */
    static byte @Nullable [] file(Statements statements, String id) {
        return statements.first("sheet_file/read", SheetTable::bytes, id);
    }

    /** The records that a sheet used, as they were; in the order in which they were given. */
    static List<Entry> used(Statements statements, String id) {
        return statements.list("sheet_record/of-sheet", SheetTable::entry, id);
    }

    /** Writes a new sheet. */
    static void write(Statements statements, KeptSheet sheet, byte[] file, Collection<? extends Entry> used) {
        statements.run(
                "sheet/add",
                seal(sheet),
                sheet.id(),
                sheet.title(),
                sheet.made().toString(),
                sheet.author(),
                sheet.format(),
                sheet.pages(),
                sheet.order());
        statements.run("sheet_file/add", sheet.id(), file, Seal.ofBytes(file));
        int place = 0;
        for (Entry entry : used) {
            byte[] image = StepTable.image(statements, Image.of(entry));
            statements.run(
                    "sheet_record/add",
                    sheet.id(),
                    place++,
                    entry.id().value(),
                    entry.entryKind().word(),
                    image);
        }
    }

    /** Has a sheet be there or not. */
    static void keep(Statements statements, String id, boolean kept) {
        statements.run("sheet/keep", kept ? 1 : 0, id);
    }

    /** Whether the file on which a row stands, after its sheet's id, is there and what was written. */
    static boolean wholeFile(Row row) throws SQLException {
        byte[] seal = row.bytesOrNull();
        byte[] bytes = row.bytesOrNull();
        return seal != null && bytes != null && Arrays.equals(seal, Seal.ofBytes(bytes));
    }

    private static byte[] seal(KeptSheet sheet) {
        return Seal.of(
                sheet.id(), sheet.title(), sheet.made(), sheet.author(), sheet.format(), sheet.pages(), sheet.order());
    }

    private static KeptSheet sheet(Row row) throws SQLException {
        byte[] seal = row.bytes();
        KeptSheet sheet = new KeptSheet(
                row.text(),
                row.text(),
                Instant.parse(row.text()),
                row.textOrNull(),
                row.text(),
                row.number(),
                row.text());
        sound(seal, seal(sheet), sheet.id());
        return sheet;
    }

    private static byte[] bytes(Row row) throws SQLException {
        byte[] seal = row.bytes();
        byte[] bytes = row.bytes();
        sound(seal, Seal.ofBytes(bytes), "a file");
        return bytes;
    }

    private static Entry entry(Row row) throws SQLException {
        Id<Entry> id = row.id();
        EntryKind kind = row.word(EntryKind.class);
        String body = row.text();
        sound(row.bytes(), Seal.of(body), id);
        return Image.entry(kind, body);
    }

    private static void sound(byte[] written, byte[] read, Object what) {
        if (!Arrays.equals(written, read)) {
            throw new IllegalArgumentException("of a kept sheet, " + what + " is not what was written");
        }
    }
}
