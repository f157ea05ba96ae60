package chancery.edit;

import chancery.anchor.Folding;
import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Records whose passages have got other places, or their source's own characters. Several records may rest on one passage: it
 * is the same one under all of them, and changes with all of them.
 */
public final class Settling implements Entry.Cases<Entry> {

    private static final String BETWEEN_PARTS = " … ";

    private final Map<Passage, Passage> moves;

    private Settling(Map<Passage, Passage> moves) {
        this.moves = moves;
    }

    /** The records that rest on a source, by id: its events and quotes. */
    public static List<Entry> restingOn(Shelf shelf, Id<Source> source) {
        return shelf.referringTo(source).stream()
                .flatMap(id -> shelf.entry(id).stream())
                .filter(entry -> passages(entry).stream()
                        .anyMatch(passage -> passage.source().equals(source)))
                .toList();
    }

    /** What an event or a quote rests on; nothing for any other record. */
    public static List<Passage> passages(Entry entry) {
        return switch (entry.entryKind()) {
            case EVENT -> ((Event) entry).passages();
            case QUOTE -> ((Quote) entry).passages();
            default -> List.of();
        };
    }

    /** The passages of a source on which records rest, each once, by number. */
    public static List<Passage> passages(List<Entry> resting, Id<Source> source) {
        return resting.stream()
                .flatMap(entry -> passages(entry).stream())
                .filter(passage -> passage.source().equals(source))
                .distinct()
                .sorted(Comparator.comparingInt(Passage::number))
                .toList();
    }

    /**
     * The changes that give passages their new places, under every record that rests on them.
     *
     * @param resting the records, as the dossier has them
     * @param moves what each passage becomes; one that is not among them stays
     */
    public static List<Change> changes(List<Entry> resting, Map<Passage, Passage> moves) {
        Settling settling = new Settling(moves);
        List<Change> changes = new ArrayList<>();
        for (Entry entry : resting) {
            Entry after = entry.match(settling);
            if (!after.equals(entry)) {
                changes.add(Change.replaced(entry, after));
            }
        }
        return changes;
    }

    /** A record with its passages where they are now. */
    public static Entry settled(Entry entry, Map<Passage, Passage> moves) {
        return entry.match(new Settling(moves));
    }

    @Override
    public Entry event(Event event) {
        List<Passage> passages = moved(event.passages());
        return passages.equals(event.passages()) ? event : event.withPassages(passages);
    }

    /** A quotation that had its passages' words has them still; one that somebody has written otherwise is left as it is. */
    @Override
    public Entry quote(Quote quote) {
        List<Passage> passages = moved(quote.passages());
        if (passages.equals(quote.passages())) {
            return quote;
        }
        Optional<String> before = words(quote.passages());
        boolean worded = quote.kind() != QuoteKind.REPORTED
                && before.map(words -> Folding.fold(words).equals(Folding.fold(quote.text())))
                        .orElse(false);
        String text = worded ? words(passages).orElse(quote.text()) : quote.text();
        return quote.withText(text).withPassages(passages);
    }

    private static Optional<String> words(List<Passage> passages) {
        return passages.stream().allMatch(passage -> passage.exact() != null)
                ? Optional.of(passages.stream().map(Passage::exact).collect(Collectors.joining(BETWEEN_PARTS)))
                : Optional.empty();
    }

    private List<Passage> moved(List<Passage> passages) {
        return passages.stream()
                .map(passage -> moves.getOrDefault(passage, passage))
                .toList();
    }

    @Override
    public Entry dossier(Dossier dossier) {
        return dossier;
    }

    @Override
    public Entry source(Source source) {
        return source;
    }

    @Override
    public Entry actor(Actor actor) {
        return actor;
    }

    @Override
    public Entry place(Place place) {
        return place;
    }

    @Override
    public Entry issue(Issue issue) {
        return issue;
    }

    @Override
    public Entry position(Position position) {
        return position;
    }

    @Override
    public Entry note(Note note) {
        return note;
    }
}
