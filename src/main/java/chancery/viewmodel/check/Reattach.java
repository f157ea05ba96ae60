package chancery.viewmodel.check;

import chancery.anchor.CodePoints;
import chancery.anchor.Reattaching;
import chancery.check.Finding;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives a quote its source's own words back, where the place they stand in is plain. A passage that other records rest on too
 * is the same one there, and changes with it.
 */
final class Reattach {

    private static final String BETWEEN_PARTS = " … ";

    private Reattach() {}

    /** The fix, where every passage that does not hold has a place of its own in its text. */
    static Optional<Fix> of(Finding finding, Shelf shelf) {
        return edit(finding, shelf)
                .map(possible -> new Fix(Words.say("window.checks.fix.reattach"), now -> edit(finding, now)));
    }

    private static Optional<Edit> edit(Finding finding, Shelf shelf) {
        return shelf.entry(finding.on()).map(Quote.class::cast).flatMap(quote -> edit(quote, shelf));
    }

    private static Optional<Edit> edit(Quote quote, Shelf shelf) {
        Map<Passage, Passage> moved = new HashMap<>();
        for (Passage passage : quote.passages()) {
            shelf.text(passage.source())
                    .flatMap(text -> Reattaching.of(passage, CodePoints.of(text)))
                    .ifPresent(found -> moved.put(passage, found));
        }
        Quote mended = with(quote, moved);
        if (mended.equals(quote)) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.replaced(quote, mended));
        moved.keySet().stream()
                .map(Passage::source)
                .distinct()
                .flatMap(source -> restingOn(source, quote, shelf).stream())
                .distinct()
                .forEach(entry -> {
                    Entry after = entry.match(new Moved(moved));
                    if (!after.equals(entry)) {
                        changes.add(Change.replaced(entry, after));
                    }
                });
        return Optional.of(new Edit(Words.say("window.checks.fix.reattach.edit"), changes));
    }

    private static List<Entry> restingOn(Id<Source> source, Quote but, Shelf shelf) {
        return shelf.referringTo(source).stream()
                .filter(id -> !id.equals(but.id()))
                .flatMap(id -> shelf.entry(id).stream())
                .toList();
    }

    /** A quote with its passages where they belong, and, unless it is a paraphrase, in their words. */
    static Quote with(Quote quote, Map<Passage, Passage> moved) {
        List<Passage> passages = moved(quote.passages(), moved);
        boolean worded = quote.kind() != QuoteKind.REPORTED
                && !passages.isEmpty()
                && passages.stream().allMatch(passage -> passage.exact() != null);
        String text = worded
                ? passages.stream().map(Passage::exact).collect(Collectors.joining(BETWEEN_PARTS))
                : quote.text();
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.speaker(),
                quote.onBehalfOf(),
                quote.relayedBy(),
                quote.cue(),
                quote.event(),
                quote.saidWhen(),
                text,
                quote.language(),
                quote.translation(),
                quote.translator(),
                passages);
    }

    static Event with(Event event, Map<Passage, Passage> moved) {
        return new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.kind(),
                event.reality(),
                event.when(),
                event.place(),
                event.participants(),
                moved(event.passages(), moved),
                event.accounts(),
                event.importance(),
                event.tags(),
                event.issues());
    }

    private static List<Passage> moved(List<Passage> passages, Map<Passage, Passage> moved) {
        return passages.stream()
                .map(passage -> moved.getOrDefault(passage, passage))
                .toList();
    }
}
