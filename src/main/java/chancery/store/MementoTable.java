package chancery.store;

import chancery.model.Memento;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the views remember with the dossier. */
final class MementoTable {

    private MementoTable() {}

    /** Those of a kind, by name. */
    static List<Memento> read(Statements statements, Memento.Kind kind) {
        return statements.list("remembered/all", MementoTable::memento, kind.word());
    }

    /** The one of a kind and name, or null. */
    static @Nullable Memento find(Statements statements, Memento.Kind kind, String name) {
        return statements.first("remembered/find", MementoTable::memento, kind.word(), name);
    }

    /** Writes one in the place of an earlier one of that kind and name. */
    static void write(Statements statements, Memento memento) {
        statements.run("remembered/put", memento.kind().word(), memento.name(), memento.body());
    }

    static void remove(Statements statements, Memento.Kind kind, String name) {
        statements.run("remembered/remove", kind.word(), name);
    }

    private static Memento memento(Row row) throws SQLException {
        return new Memento(row.word(Memento.Kind.class), row.text(), row.text());
    }
}
