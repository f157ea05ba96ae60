package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.text.Words;
import chancery.timeline.Extent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a stretch of time holds.
 *
 * @param extent which stretch
 * @param words the stretch in words
 * @param length how long it is, in words
 * @param events how many events touch it
 * @param within how many of them lie wholly within it, whatever is uncertain about them
 * @param kinds how many events there are of each kind, the most frequent first
 * @param realities how many events there are of each reality; those of which there are any
 * @param actors who takes part in how many, the most frequent first
 * @param quotes how many quotes were said at them
 * @param lines the first of those quotes
 */
public record RangeReport(
        Extent extent,
        String words,
        String length,
        int events,
        int within,
        List<Count> kinds,
        Map<Reality, Integer> realities,
        List<Of> actors,
        int quotes,
        List<Line> lines) {

    /** So many of a kind. */
    public record Count(String word, int count) {}

    /** So many of an actor. */
    public record Of(Id<Actor> actor, String name, int count) {}

    /** A quote in one line. */
    public record Line(Id<Quote> quote, String speaker, String text) {}

    /** Copies the collections. */
    public RangeReport {
        kinds = List.copyOf(kinds);
        Map<Reality, Integer> counted = new EnumMap<>(Reality.class);
        counted.putAll(realities);
        realities = Collections.unmodifiableMap(counted);
        actors = List.copyOf(actors);
        lines = List.copyOf(lines);
    }

    /** How many events there are, in words. */
    public String said() {
        return within == events
                ? Words.say("window.range.events", events)
                : Words.say("window.range.events.within", events, within);
    }

    /** All of it as plain text. */
    public String text() {
        List<String> text = new ArrayList<>(List.of(Words.say("window.range.text.head", words, length), said(), ""));
        kinds.forEach(kind -> text.add(Words.say("window.range.text.count", kind.word(), kind.count())));
        text.add("");
        realities.forEach((reality, count) -> text.add(Words.say("window.range.text.count", reality.word(), count)));
        if (!actors.isEmpty()) {
            text.add("");
            actors.forEach(actor -> text.add(Words.say("window.range.text.count", actor.name(), actor.count())));
        }
        if (!lines.isEmpty()) {
            text.add("");
            lines.forEach(line -> text.add(Words.say("window.range.text.quote", line.speaker(), line.text())));
        }
        if (quotes > lines.size()) {
            text.add(Words.say("window.range.quotes.more", quotes - lines.size()));
        }
        return String.join("\n", text) + "\n";
    }
}
