package chancery.store;

import chancery.model.Dossier;
import chancery.model.Marking;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The dossier as a whole: one row. */
final class DossierTable {

    private DossierTable() {}

    static Dossier read(Statements statements) {
        Dossier dossier = statements.first("dossier/read", DossierTable::of);
        if (dossier == null) {
            throw new IllegalArgumentException("the file holds no dossier");
        }
        return dossier;
    }

    static void write(Draft draft, int row, Dossier dossier) {
        Marking marking = dossier.marking();
        new Values(draft, row)
                .text(dossier.title())
                .text(marking == null ? null : marking.label())
                .textOf(dossier.zone())
                .textOf(dossier.asOf())
                .textOf(dossier.cutOff())
                .text(dossier.author())
                .text(dossier.language())
                .into("dossier/put");
    }

    private static Dossier of(Row row) throws SQLException {
        return new Dossier(
                row.id(),
                row.text(),
                marking(row.textOrNull()),
                ZoneId.of(row.text()),
                day(row.textOrNull()),
                day(row.textOrNull()),
                row.textOrNull(),
                row.text());
    }

    private static @Nullable Marking marking(@Nullable String label) {
        return label == null ? null : new Marking(label);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
