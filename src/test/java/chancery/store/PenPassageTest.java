package chancery.store;

import static chancery.store.Example.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.store.DossierRefused.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a write does to the passages that records share. */
class PenPassageTest extends DossierTest {

    @Test
    void aPassageThatChangesUnderOneRecordOnlyIsRefused() {
        List<Entry> before = everything();
        Passage other = changed(Example.SAID);
        DossierRefused refused = refused(pen -> pen.put(withPassage(other)));
        assertEquals(Reason.CONFLICT, refused.reason());
        assertEquals(
                "Nothing was changed in “harbour.dossier”: passage 2 of “gazette” would say one thing under one record"
                        + " and another under the next.",
                refused.getMessage());
        assertEquals(before, everything());
    }

    @Test
    void aPassageThatChangesUnderAllItsRecordsIsChanged() {
        Passage other = changed(Example.SAID);
        Event event = Example.WALKOUT.withPassages(List.of(other, Example.KEYED));
        file.write(pen -> {
            pen.put(event);
            pen.put(withPassage(other));
        });
        assertEquals(Optional.of(event), shelf.event(event.id()));
        assertEquals(List.of(other), shelf.quotes().get(0).passages());
    }

    @Test
    void aPassageOnWhichNothingRestsGoes() {
        assertEquals(2, file.facts().passages());
        file.write(pen -> pen.put(Example.WALKOUT.withPassages(List.of())));
        assertEquals(1, file.facts().passages());
        file.write(pen -> {
            pen.remove(Example.DOUBT.id());
            pen.remove(Example.FIRM.id());
            pen.remove(Example.WILL_NOT.id());
        });
        assertEquals(0, file.facts().passages());
    }

    private static Passage changed(Passage passage) {
        return new Passage(
                passage.source(),
                passage.number(),
                passage.paragraph(),
                passage.span(),
                passage.exact(),
                "otherwise ",
                passage.after(),
                passage.key(),
                passage.sha256());
    }

    private static Quote withPassage(Passage passage) {
        Quote quote = Example.WILL_NOT;
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.speaker(),
                quote.onBehalfOf(),
                quote.relayedBy(),
                quote.cue(),
                quote.event(),
                quote.saidWhen(),
                quote.text(),
                quote.language(),
                quote.translation(),
                quote.translator(),
                List.of(passage));
    }
}
