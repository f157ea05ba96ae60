package chancery.viewmodel.check;

import chancery.anchor.Candidate;
import chancery.anchor.Reanchoring;
import chancery.anchor.SearchedText;
import chancery.anchor.Verbatim;
import chancery.anchor.Whereabouts;
import chancery.check.Finding;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.Settling;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives a record's passages their places in their texts, and the texts' own characters, where their words stand in one place
 * that is plainly theirs. Whatever is not plain is for the review of the source's passages.
 */
final class Reattach {

    private Reattach() {}

    /** The fix, where a passage that does not hold has a place of its own in its text. */
    static Optional<Fix> of(Finding finding, Shelf shelf) {
        return edit(finding, shelf)
                .map(possible -> new Fix(Words.say("window.checks.fix.reattach"), now -> edit(finding, now)));
    }

    private static Optional<Edit> edit(Finding finding, Shelf shelf) {
        return shelf.entry(finding.on()).flatMap(entry -> edit(entry, shelf));
    }

    private static Optional<Edit> edit(Entry entry, Shelf shelf) {
        Map<Passage, Passage> moved = new HashMap<>();
        Settling.passages(entry)
                .forEach(passage -> shelf.text(passage.source())
                        .flatMap(text -> place(passage, SearchedText.of(text)))
                        .ifPresent(found -> moved.put(passage, found)));
        List<Change> changes = moved.keySet().stream()
                .map(Passage::source)
                .distinct()
                .flatMap((Id<Source> source) -> Settling.restingOn(shelf, source).stream())
                .distinct()
                .collect(
                        Collectors.collectingAndThen(Collectors.toList(), resting -> Settling.changes(resting, moved)));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(Words.say("window.checks.fix.reattach.edit"), changes));
    }

    private static Optional<Passage> place(Passage passage, SearchedText text) {
        if (Verbatim.check(passage, text.text()).sound()) {
            return Optional.empty();
        }
        Whereabouts whereabouts = Reanchoring.of(passage, text);
        return whereabouts.now().or(() -> whereabouts.match(new Shown(text)));
    }

    /** The words that the finding shows beside the passage's: they stand in its place, between all that stood around it. */
    private record Shown(SearchedText text) implements Whereabouts.Cases<Optional<Passage>> {

        @Override
        public Optional<Passage> stands(Whereabouts.Stands stands) {
            return Optional.empty();
        }

        @Override
        public Optional<Passage> moved(Whereabouts.Moved moved) {
            return Optional.empty();
        }

        @Override
        public Optional<Passage> unsure(Whereabouts.Unsure unsure) {
            return unsure.candidates().stream()
                    .map(Candidate::passage)
                    .filter(place -> place.span().start() == unsure.was().span().start()
                            && text.surrounded(unsure.was(), place.span()))
                    .findFirst();
        }
    }
}
