package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record of whatever kind. */
final class EntryReading {

    private EntryReading() {}

    /** The record of an id, or null where there is none. */
    static @Nullable Entry find(Statements statements, Id<?> id) {
        return statements.first(
                "entry/find",
                found -> read(statements, Rows.of(found.number()), found.word(EntryKind.class)),
                id.value());
    }

    private static Entry read(Statements statements, Rows row, EntryKind kind) {
        return switch (kind) {
            case DOSSIER -> DossierTable.read(statements);
            case SOURCE -> first(SourceTable.read(statements, row));
            case ACTOR -> first(ActorTable.read(statements, row));
            case PLACE -> first(PlaceTable.read(statements, row));
            case EVENT -> first(EventTable.read(statements, row));
            case QUOTE -> first(QuoteTable.read(statements, row));
            case ISSUE -> first(IssueTable.read(statements, row));
            case POSITION -> first(PositionTable.read(statements, row));
            case NOTE -> first(NoteTable.read(statements, row));
        };
    }

    private static Entry first(Map<Integer, ? extends Entry> found) {
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a record is named that is not there"));
    }
}
