package chancery.store;

import chancery.model.Confidence;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.Stance;
import java.sql.SQLException;
import java.util.Map;

/** The positions with their evidence. */
final class PositionTable {

    private PositionTable() {}

    /** By issue, then actor, then since when, then id. */
    static Map<Integer, Position> read(Statements statements, Rows rows) {
        Parts<Evidence> evidence =
                statements.parts("position_evidence/read", (number, row) -> evidence(row), rows.json());
        return Order.positions(statements.byRow(
                "position/read",
                (number, row) -> new Position(
                        row.id(),
                        row.id(),
                        row.idOrNull(),
                        row.id(),
                        Stance.of(row.number()),
                        row.textOrNull(),
                        row.wordOrNull(Confidence.class),
                        row.word(PositionBasis.class),
                        new Holding(row.edtfOrNull(), row.edtfOrNull()),
                        row.textOrNull(),
                        evidence.of(number)),
                rows.json()));
    }

    static void write(Draft draft, int row, Position position) {
        new Values(draft, row)
                .id(position.actor(), EntryKind.ACTOR)
                .id(position.onBehalfOf(), EntryKind.ACTOR)
                .id(position.issue(), EntryKind.ISSUE)
                .number(position.stance().value())
                .text(position.condition())
                .word(position.confidence())
                .word(position.basis())
                .edtf(position.holds().from())
                .edtf(position.holds().to())
                .text(position.reasoning())
                .bytes(Seal.of(position.condition(), position.reasoning()))
                .into("position/put");
        int place = 0;
        for (Evidence evidence : position.evidence()) {
            boolean quote = evidence instanceof Evidence.OfQuote;
            new Values(draft, row)
                    .number(place++)
                    .id(quote ? evidence.id() : null, EntryKind.QUOTE)
                    .id(quote ? null : evidence.id(), EntryKind.EVENT)
                    .into("position_evidence/add");
        }
    }

    private static Evidence evidence(Row row) throws SQLException {
        Id<Quote> quote = row.idOrNull();
        Id<Event> event = row.idOrNull();
        if (quote != null) {
            return new Evidence.OfQuote(quote);
        }
        if (event != null) {
            return new Evidence.OfEvent(event);
        }
        throw new IllegalArgumentException("evidence is missing");
    }
}
