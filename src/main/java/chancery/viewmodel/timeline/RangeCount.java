package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.store.Shelf;
import chancery.text.Opening;
import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Distance;
import chancery.time.Range;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Shown;
import chancery.viewmodel.Contents;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a stretch of time holds: the columns once from end to end, and of the file only the quotes that are listed. */
final class RangeCount {

    private static final int MOST_LINES = 40;
    private static final int MOST_WORDS = 180;

    private final Contents contents;
    private final EventColumns events;
    private final Extent extent;
    private final BitSet hidden;
    private final Shown left;
    private final Map<Reality, Integer> realities = new EnumMap<>(Reality.class);
    private final List<Integer> quoted = new ArrayList<>();
    private final int[] kinds;
    private final int[] actors;
    private int touching;
    private int within;
    private int quotes;

    /**
     * Counts a stretch.
     *
     * @param left which rows filters leave
     * @param hidden the actors whose lanes are not shown, by their places: an event that has only such ones is not counted
     */
    RangeCount(Contents contents, Extent extent, BitSet hidden, Shown left) {
        this.left = left;
        this.contents = contents;
        this.events = contents.events();
        this.extent = extent;
        this.hidden = hidden;
        kinds = new int[events.kinds().size()];
        actors = new int[contents.actors().size()];
    }

    RangeReport count(Shelf shelf) {
        for (int row = 0; row < events.size(); row++) {
            if (begins(row) && touches(row) && shown(row)) {
                add(row);
            }
        }
        return new RangeReport(
                extent,
                words(extent),
                Distance.of(extent.first(), extent.last() + 1).words(),
                touching,
                within,
                counts(),
                realities,
                participants(),
                quotes,
                lines(shelf));
    }

    /** A stretch in words, in days where it is made of days. */
    static String words(Extent extent) {
        return DateWords.span(
                new Bounds(new Range(extent.first(), extent.first()), new Range(extent.last(), extent.last())));
    }

    /** Whether a row may begin before the stretch ends. */
    private boolean begins(int row) {
        return events.startEarliest(row) <= extent.last();
    }

    private boolean touches(int row) {
        boolean dated = Tick.known(events.startEarliest(row))
                || Tick.known(events.startLatest(row))
                || Tick.known(events.endEarliest(row))
                || Tick.known(events.endLatest(row));
        return dated && events.endLatest(row) >= extent.first();
    }

    private boolean shown(int row) {
        int taking = events.actorCount(row);
        if (!left.shows(row)) {
            return false;
        }
        boolean shown = taking == 0 || hidden.isEmpty();
        for (int place = 0; place < taking && !shown; place++) {
            shown = !hidden.get(events.actor(row, place));
        }
        return shown;
    }

    private void add(int row) {
        touching++;
        if (events.startEarliest(row) >= extent.first() && events.endLatest(row) <= extent.last()) {
            within++;
        }
        kinds[events.kind(row)]++;
        realities.merge(events.realityOf(row), 1, Integer::sum);
        for (int place = events.actorCount(row) - 1; place >= 0; place--) {
            actors[events.actor(row, place)]++;
        }
        int said = events.quotes(row);
        if (said > 0) {
            quotes += said;
            if (quoted.size() < MOST_LINES) {
                quoted.add(row);
            }
        }
    }

    private List<RangeReport.Count> counts() {
        List<RangeReport.Count> counts = new ArrayList<>();
        for (int kind = 0; kind < kinds.length; kind++) {
            if (kinds[kind] > 0) {
                counts.add(new RangeReport.Count(events.kinds().get(kind), kinds[kind]));
            }
        }
        counts.sort(
                Comparator.comparingInt(RangeReport.Count::count).reversed().thenComparing(RangeReport.Count::word));
        return counts;
    }

    private List<RangeReport.Of> participants() {
        List<RangeReport.Of> counts = new ArrayList<>();
        for (int actor = 0; actor < actors.length; actor++) {
            if (actors[actor] > 0) {
                Actor who = contents.actors().get(actor);
                counts.add(new RangeReport.Of(who.id(), who.name(), actors[actor]));
            }
        }
        counts.sort(Comparator.comparingInt(RangeReport.Of::count).reversed().thenComparing(RangeReport.Of::name));
        return counts;
    }

    private List<RangeReport.Line> lines(Shelf shelf) {
        List<RangeReport.Line> lines = new ArrayList<>();
        for (int row : quoted) {
            Event event = shelf.event(events.key(row));
            for (Quote quote : shelf.quotesAt(event.id())) {
                if (lines.size() < MOST_LINES) {
                    lines.add(new RangeReport.Line(quote.id(), speaker(quote.speaker()), text(quote)));
                }
            }
        }
        return lines;
    }

    private String speaker(@Nullable Id<Actor> speaker) {
        return speaker == null
                ? Words.say("window.range.nobody")
                : contents.actor(speaker).map(Actor::name).orElse(speaker.value());
    }

    /** The words of a quote in quotation marks; a paraphrase without. */
    private static String text(Quote quote) {
        String text = Opening.of(quote.text(), MOST_WORDS);
        return quote.kind() == QuoteKind.REPORTED ? text : Words.say("window.range.quoted", text);
    }
}
