package chancery.viewmodel.position;

import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.QuoteKind;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an actor stood for on an issue over time.
 *
 * @param actor whose positions these are
 * @param issue what they are on
 * @param stages the earliest first
 */
public record PositionHistory(String actor, String issue, List<Stage> stages) {

    /** Copies the list. */
    public PositionHistory {
        stages = List.copyOf(stages);
    }

    /**
     * One position.
     *
     * @param line the position
     * @param evidence the words of its quotes and the titles of its events, in the order of weight
     */
    public record Stage(PositionLine line, List<String> evidence) {

        /** Copies the list. */
        public Stage {
            evidence = List.copyOf(evidence);
        }
    }

    /** Reads what bears some positions out. Takes time: not for the JavaFX thread. */
    static PositionHistory of(String actor, String issue, List<PositionLine> lines, Shelf shelf) {
        List<Stage> stages = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparingLong(line -> line.tenure().start().latest()))
                .forEach(line -> stages.add(new Stage(line, evidence(line.position(), shelf))));
        return new PositionHistory(actor, issue, stages);
    }

    private static List<String> evidence(Position position, Shelf shelf) {
        List<String> words = new ArrayList<>();
        for (Evidence evidence : position.evidence()) {
            String id = evidence.id().value();
            shelf.quote(new Id<>(id))
                    .map(quote -> quote.kind() == QuoteKind.REPORTED
                            ? quote.text()
                            : Words.say("positions.quoted", quote.text()))
                    .or(() -> shelf.event(new Id<>(id)).map(event -> event.title()))
                    .ifPresent(words::add);
        }
        return words;
    }
}
