package chancery.viewmodel.text;

import chancery.anchor.Candidate;
import chancery.anchor.Reanchoring;
import chancery.anchor.SearchedText;
import chancery.anchor.Verbatim;
import chancery.anchor.Whereabouts;
import chancery.check.Check;
import chancery.check.Checks;
import chancery.check.Finding;
import chancery.edit.Called;
import chancery.edit.Settling;
import chancery.model.Dismissal;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks in a dossier for passages that do not stand in the texts of their sources. Reads from the file. */
final class Reviewing {

    private Reviewing() {}

    static List<ReviewItem> items(Shelf shelf, List<Id<Source>> sources) {
        List<ReviewItem> items = new ArrayList<>();
        List<Dismissal> left = shelf.dismissals();
        for (Id<Source> source : sources) {
            SearchedText text = SearchedText.of(shelf.text(source).orElseThrow());
            List<Entry> resting = Settling.restingOn(shelf, source);
            for (Passage passage : Settling.passages(resting, source)) {
                if (!Verbatim.check(passage, text.text()).sound()) {
                    ReviewItem item = item(shelf, passage, resting, text);
                    if (!left(shelf, item, left)) {
                        items.add(item);
                    }
                }
            }
        }
        return List.copyOf(items);
    }

    /** What the checks find of records that rest on words that are not their source's. */
    static Stream<Finding> findings(Shelf shelf, List<Id<? extends Entry>> records, Id<Source> source) {
        return records.stream()
                .flatMap(record -> Checks.ofRecord(shelf, record).stream())
                .filter(finding -> finding.check() == Check.NOT_VERBATIM
                        && finding.others().contains(source));
    }

    private static ReviewItem item(Shelf shelf, Passage passage, List<Entry> resting, SearchedText text) {
        List<Entry> owners = resting.stream()
                .filter(entry -> Settling.passages(entry).contains(passage))
                .toList();
        int number = ((Source) shelf.entry(passage.source()).orElseThrow()).number();
        return new ReviewItem(
                passage,
                number + ":" + passage.number(),
                owners.stream().map(Entry::id).collect(Collectors.toList()),
                Called.in(shelf, owners.get(0)),
                Reanchoring.of(passage, text).match(new Offered()).stream()
                        .map(candidate -> new ReviewItem.Offer(candidate.passage(), candidate.likeness()))
                        .toList());
    }

    private static boolean left(Shelf shelf, ReviewItem item, List<Dismissal> dismissals) {
        if (dismissals.isEmpty()) {
            return false;
        }
        List<Finding> findings =
                findings(shelf, item.records(), item.passage().source()).toList();
        return !findings.isEmpty()
                && findings.stream()
                        .allMatch(finding -> dismissals.stream()
                                .anyMatch(dismissal ->
                                        dismissal.check().equals(finding.check().word())
                                                && dismissal.on().equals(finding.on())
                                                && dismissal.finding().equals(finding.key())));
    }

    /** A place that is plain is offered like any other here: it was not taken when it could have been. */
    private record Offered() implements Whereabouts.Cases<List<Candidate>> {

        @Override
        public List<Candidate> stands(Whereabouts.Stands stands) {
            return List.of(new Candidate(stands.is(), 100));
        }

        @Override
        public List<Candidate> moved(Whereabouts.Moved moved) {
            return List.of(new Candidate(moved.is(), 100));
        }

        @Override
        public List<Candidate> unsure(Whereabouts.Unsure unsure) {
            return unsure.candidates();
        }
    }
}
