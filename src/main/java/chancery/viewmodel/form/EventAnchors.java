package chancery.viewmodel.form;

import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.store.Hit;
import chancery.store.Shelf;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Session;
import chancery.viewmodel.when.Anchors;
import chancery.work.Latest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the events of a dossier by words for them: those that have all the words, in their titles first; where there is none, those
 * that have most of them, since an article says "after the talks opened" of what the dossier calls "Talks open".
 */
final class EventAnchors implements Anchors {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 60;
    private static final int LEAST_LETTERS = 3;
    private static final int IN_TITLE = 3;

    private final Session session;
    private final Latest latest;

    EventAnchors(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
    }

    @Override
    public void find(String words, Consumer<Found> answer) {
        session.ask(latest, shelf -> found(shelf, words), answer);
    }

    private static Found found(Shelf shelf, String words) {
        List<Hit> named = events(shelf, words)
                .filter(hit -> words(words).allMatch(word -> begins(hit.title(), word)))
                .toList();
        Stream<Hit> best = named.isEmpty() ? alike(shelf, words) : named.stream();
        List<Anchor> events = best.limit(SHOWN)
                .flatMap(hit -> shelf.event(new Id<>(hit.id().value())).stream())
                .map(EventAnchors::anchor)
                .toList();
        return new Found(events, !named.isEmpty());
    }

    private static Stream<Hit> events(Shelf shelf, String words) {
        return shelf.search(words, LOOKED_AT).stream().filter(hit -> hit.kind() == EntryKind.EVENT);
    }

    private static Stream<Hit> alike(Shelf shelf, String words) {
        List<String> each =
                words(words).filter(word -> word.length() >= LEAST_LETTERS).toList();
        Map<Id<?>, Hit> found = new LinkedHashMap<>();
        Map<Id<?>, Integer> worth = new HashMap<>();
        for (String word : each) {
            events(shelf, word).forEach(hit -> {
                found.putIfAbsent(hit.id(), hit);
                worth.merge(hit.id(), 1, Integer::sum);
            });
        }
        found.forEach((id, hit) -> worth.merge(
                id,
                IN_TITLE
                        * (int) each.stream()
                                .filter(word -> like(hit.title(), word))
                                .count(),
                Integer::sum));
        return found.values().stream()
                .sorted(Comparator.comparing(hit -> worth.getOrDefault(hit.id(), 0), Comparator.reverseOrder()));
    }

    private static boolean begins(String title, String word) {
        return words(title).anyMatch(other -> other.startsWith(word));
    }

    /** Whether a word of a title begins as a word does, so that "opened" is found in "Talks open". */
    private static boolean like(String title, String word) {
        return words(title)
                .anyMatch(other -> other.startsWith(word) || other.length() > LEAST_LETTERS && word.startsWith(other));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty());
    }

    private static Anchor anchor(Event event) {
        Edtf value = event.when().edtf();
        String day = value == null ? "" : DateWords.of(value);
        return new Anchor(event.id(), event.title(), day, event.when().bounds());
    }
}
