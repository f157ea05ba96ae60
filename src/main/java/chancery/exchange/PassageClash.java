package chancery.exchange;

import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a passage that comes in has the number of another one that the dossier has of the same source. */
final class PassageClash {

    private final Map<Cited, Seen> held = new HashMap<>();
    private final Set<Id<Source>> sources = new HashSet<>();
    private final Findings findings;

    private PassageClash(Findings findings) {
        this.findings = findings;
    }

    /** Notes every such passage. */
    static void check(Shelf shelf, DossierContents contents, Findings findings) {
        PassageClash clash = new PassageClash(findings);
        contents.sources().forEach(source -> clash.sources.add(source.id()));
        if (shelf.sources().stream().noneMatch(source -> clash.sources.contains(source.id()))) {
            return;
        }
        shelf.events().forEach(event -> clash.keep(event.passages(), Spot.of(event)));
        shelf.quotes().forEach(quote -> clash.keep(quote.passages(), Spot.of(quote)));
        for (Event event : contents.events()) {
            clash.compare(event.passages(), Spot.of(event));
        }
        for (Quote quote : contents.quotes()) {
            clash.compare(quote.passages(), Spot.of(quote));
        }
    }

    private void keep(List<Passage> passages, Spot record) {
        for (Passage passage : passages) {
            if (sources.contains(passage.source())) {
                held.putIfAbsent(Cited.of(passage), new Seen(passage, record.record()));
            }
        }
    }

    private void compare(List<Passage> passages, Spot record) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Seen seen = held.get(Cited.of(passage));
            if (seen != null && !seen.passage().equals(passage)) {
                findings.add(
                        record.at("passages").at(i),
                        "exchange.import.passage",
                        Integer.toString(passage.number()),
                        seen.record());
            }
        }
    }
}
