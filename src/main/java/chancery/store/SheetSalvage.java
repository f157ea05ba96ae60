package chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to the kept sheets that were saved of a damaged file. A sheet is worth something only byte for byte: one whose file or whose
 * head is not what was written goes, and is told. A record's state that is not what was written goes by itself.
 */
final class SheetSalvage {

    private static final int HEAD = 7;

    private SheetSalvage() {}

    /** Leaves sheets that are whole; answers the titles of the others. */
    static List<String> fit(Statements statements) {
        Map<Integer, String> broken = new LinkedHashMap<>();
        statements.each("sheet/whole", row -> {
            int number = row.number();
            String title = row.text();
            if (!head(row) || !SheetTable.wholeFile(row)) {
                broken.put(number, title);
            }
        });
        broken.keySet().forEach(number -> {
            statements.run("sheet_record/remove", number);
            statements.run("sheet_file/remove", number);
            statements.run("sheet/remove", number);
        });
        List<Integer> images = new ArrayList<>();
        statements.each("sheet_record/images", row -> {
            int number = row.number();
            byte[] hash = row.bytes();
            if (!Arrays.equals(hash, Seal.of(row.text()))) {
                images.add(number);
            }
        });
        images.forEach(image -> statements.run("sheet_record/forget", image));
        return List.copyOf(broken.values());
    }

    private static boolean head(Row row) throws SQLException {
        byte[] seal = row.bytes();
        Object[] words = new Object[HEAD];
        for (int i = 0; i < HEAD; i++) {
            words[i] = row.textOrNull();
        }
        return Arrays.equals(seal, Seal.of(words));
    }
}
