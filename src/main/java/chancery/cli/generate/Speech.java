package chancery.cli.generate;

import chancery.anchor.Folding;
import chancery.model.Actor;
import chancery.model.Confidence;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.Span;
import chancery.model.Stance;
import chancery.time.Edtf;
import java.util.List;

/** What is said at events, and what that says of who stands where. */
final class Speech {

    private static final List<String> OPENINGS = List.of(
            "We will not accept", "We are ready to discuss", "Nobody can rule out", "There is no alternative to");
    private static final List<String> CLOSINGS =
            List.of("under any pressure", "in good faith", "before the winter", "without guarantees", "at this stage");

    private final World world;
    private final Chance chance;
    private final Naming naming;
    private int passages;

    Speech(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
        this.naming = new Naming(chance);
    }

    /** A quote of an event's first participant. */
    Quote quote(int number, Event event) {
        String text = chance.of(OPENINGS) + " " + naming.matter() + " " + chance.of(CLOSINGS) + ".";
        QuoteKind kind = chance.of(List.of(QuoteKind.values()));
        Source source =
                world.sources().get((int) ((long) number * 97 % world.sources().size()));
        passages++;
        // There is no text behind it, so the places in it are as good as any that do not overlap.
        int start = passages * 200;
        Passage passage = new Passage(
                source.id(),
                passages,
                passages,
                new Span(start, start + text.codePointCount(0, text.length())),
                text,
                null,
                null,
                null,
                Folding.sha256(text));
        return new Quote(
                new Id<>("quote-" + (number + 1)),
                kind,
                event.participants().get(0).actor(),
                null,
                null,
                "said",
                event.id(),
                null,
                text,
                "en",
                null,
                null,
                List.of(passage));
    }

    /** A position that a quote bears out. */
    Position position(int number, Quote quote, Id<Actor> actor) {
        return new Position(
                new Id<>("position-" + (number + 1)),
                actor,
                null,
                world.issues().get(chance.heavyTailed(world.issues().size())).id(),
                chance.of(List.of(Stance.values())),
                chance.happens(0.1) ? "if the other side does the same" : null,
                chance.of(List.of(Confidence.values())),
                PositionBasis.SAID,
                new Holding(
                        Edtf.parse(Scale.TODAY.minusDays(chance.below(2_000)).toString()), null),
                null,
                chance.happens(0.95) ? List.of(new Evidence.OfQuote(quote.id())) : List.of());
    }
}
