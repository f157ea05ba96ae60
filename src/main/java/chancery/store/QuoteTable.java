package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import java.util.Map;

/** The quotes with their passages. */
final class QuoteTable {

    private QuoteTable() {}

    /** By the reference of their first passage, then id; those without a passage last. */
    static Map<Integer, Quote> read(Statements statements, Rows rows) {
        Parts<Passage> passages = PassageTable.read(statements, "quote", rows);
        return statements.byRow(
                "quote/read",
                (number, row) -> new Quote(
                        row.id(),
                        row.word(QuoteKind.class),
                        row.idOrNull(),
                        row.idOrNull(),
                        row.idOrNull(),
                        row.textOrNull(),
                        row.idOrNull(),
                        row.whenOrNull(),
                        row.text(),
                        row.textOrNull(),
                        row.textOrNull(),
                        row.textOrNull(),
                        passages.of(number)),
                rows.json());
    }

    static void write(Draft draft, int row, Quote quote) {
        new Values(draft, row)
                .word(quote.kind())
                .id(quote.speaker(), EntryKind.ACTOR)
                .id(quote.onBehalfOf(), EntryKind.ACTOR)
                .id(quote.relayedBy(), EntryKind.ACTOR)
                .text(quote.cue())
                .id(quote.event(), EntryKind.EVENT)
                .when(quote.saidWhen())
                .text(quote.text())
                .text(quote.language())
                .text(quote.translation())
                .text(quote.translator())
                .bytes(Seal.of(quote.text(), quote.translation()))
                .into("quote/put");
        PassageTable.write(draft, "quote", row, quote.passages());
    }
}
