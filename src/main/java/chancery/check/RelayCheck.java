package chancery.check;

import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether one statement is counted twice: two quotes bear out one position, and the source of one only repeats the source of
 * the other. Also whether sources repeat each other in a circle, so that none of them is the first.
 */
final class RelayCheck implements RecordCheck {

    @Override
    public void position(Position position, Ground ground, Consumer<Finding> found) {
        List<Quote> quotes = new ArrayList<>();
        for (Evidence evidence : position.evidence()) {
            if (evidence instanceof Evidence.OfQuote of) {
                ground.quote(of.id()).ifPresent(quotes::add);
            }
        }
        for (int i = 0; i < quotes.size(); i++) {
            for (int j = i + 1; j < quotes.size(); j++) {
                Quote one = quotes.get(i);
                Quote other = quotes.get(j);
                if (repeats(other, one, ground)) {
                    found.accept(finding(position, one, other, ground));
                } else if (repeats(one, other, ground)) {
                    found.accept(finding(position, other, one, ground));
                }
            }
        }
    }

    @Override
    public void source(Source source, Ground ground, Consumer<Finding> found) {
        Set<Id<Source>> way = relayed(source.id(), ground);
        if (way.contains(source.id())) {
            List<Id<Source>> others =
                    way.stream().filter(id -> !id.equals(source.id())).toList();
            String names = way.stream().map(id -> name(id, ground)).collect(Collectors.joining(" → "));
            found.accept(Finding.of(
                    Check.RELAYED_TWICE, source, others, Words.say("check.relayed-twice.circle", names), "circle"));
        }
    }

    private static Finding finding(Position position, Quote first, Quote again, Ground ground) {
        String text = Words.say(
                "check.relayed-twice.text",
                first.speaker() == null ? Words.say("check.nobody") : ground.name(first.speaker()),
                Excerpt.of(first.text()),
                name(source(again), ground),
                name(source(first), ground));
        return Finding.of(Check.RELAYED_TWICE, position, List.of(first.id(), again.id()), text);
    }

    /** Whether a quote is another one over again, out of a source that relays the other's or by an actor who relays it. */
    private static boolean repeats(Quote again, Quote first, Ground ground) {
        Id<Source> from = source(again);
        Id<Source> origin = source(first);
        if (from == null
                || origin == null
                || from.equals(origin)
                || !Objects.equals(again.speaker(), first.speaker())) {
            return false;
        }
        boolean relayed = relayed(from, ground).contains(origin) || again.relayedBy() != null;
        boolean sameOccasion = again.event() != null && again.event().equals(first.event());
        double alike = Alike.words(again.text(), first.text());
        return relayed && alike >= (sameOccasion ? Alike.SOME : Alike.MOST);
    }

    /** The sources that a source repeats, one through the other; itself among them where they do so in a circle. */
    private static Set<Id<Source>> relayed(Id<Source> id, Ground ground) {
        Set<Id<Source>> way = new LinkedHashSet<>();
        @Nullable Id<Source> next = ground.source(id).map(Source::relays).orElse(null);
        while (next != null && way.add(next)) {
            next = ground.source(next).map(Source::relays).orElse(null);
        }
        return way;
    }

    private static @Nullable Id<Source> source(Quote quote) {
        Set<Id<Source>> sources =
                quote.passages().stream().map(Passage::source).collect(Collectors.toCollection(HashSet::new));
        return sources.size() == 1 ? sources.iterator().next() : null;
    }

    private static String name(@Nullable Id<Source> id, Ground ground) {
        return id == null ? "" : ground.source(id).map(Titles::of).orElse(id.value());
    }
}
