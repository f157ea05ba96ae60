package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.store.Shelf;
import chancery.viewmodel.Contents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the positions of a dossier with what they rest on. Takes time: not for the JavaFX thread. */
final class PositionReading {

    private final Contents contents;
    private final Map<Id<? extends Entry>, Quote> quotes = new HashMap<>();
    private final List<Position> positions;

    PositionReading(Contents contents, Shelf shelf) {
        this.contents = contents;
        this.positions = shelf.positions();
        shelf.quotes().forEach(quote -> quotes.put(quote.id(), quote));
    }

    List<PositionLine> read() {
        return Tenure.of(positions, contents.dossier().zone()).stream()
                .map(tenure -> new PositionLine(tenure, ground(tenure.position())))
                .toList();
    }

    private Ground ground(Position position) {
        int quoted = 0;
        int reported = 0;
        boolean firstHand = false;
        Set<String> through = new HashSet<>();
        for (Evidence evidence : position.evidence()) {
            Quote quote = quotes.get(evidence.id());
            if (quote != null) {
                if (quote.kind() == QuoteKind.REPORTED) {
                    reported++;
                } else {
                    quoted++;
                }
                if (quote.relayedBy() == null) {
                    firstHand = true;
                } else {
                    through.add(
                            contents.actor(quote.relayedBy()).map(Actor::name).orElse(""));
                }
            }
        }
        int events = position.evidence().size() - quoted - reported;
        return new Ground(quoted, reported, events, firstHand ? Set.of() : through);
    }
}
