package chancery.exchange;

import chancery.edit.Desk;
import chancery.edit.Settling;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a new dossier for others, from the records as they are: without history, wastebasket, kept sheets and
 * what was written for sheets that are saved by name, and without the texts that are not to be passed on. What was quoted stays word for word. Of any other passage of a text that is left out only
 * the first words stay, to find it by, with its length and hash; and nothing of what stands around a passage.
 */
public final class Sharing {

    /** So many words are enough to find a place by, and no more than a catchword. */
    private static final int KEY_WORDS = 4;

    private final Set<Id<Source>> without;
    private final Set<Passage> quoted = new HashSet<>();
    private final Map<Passage, Passage> moves = new HashMap<>();

    private Sharing(Set<Id<Source>> without) {
        this.without = without;
    }

    /**
     * Writes it.
     *
     * @param without the sources whose texts are left out
     * @throws chancery.store.DossierRefused where there is such a file already, or the folder cannot be written to
     * @throws chancery.store.StoreFailed where the disk fails; no file is left then
     * @throws java.util.concurrent.CancellationException where it is no longer wanted; no file is left then
     */
    public static void write(Shelf shelf, Path out, Set<Id<Source>> without, Progress progress) {
        DossierContents contents = new Sharing(Set.copyOf(without)).contents(shelf, progress);
        progress.check();
        // Nobody is named: whoever passes a dossier on need not say who wrote it to the disk.
        Founding.of(
                out,
                contents,
                progress,
                filling -> Desk.begin(
                        filling,
                        Words.say("exchange.begin.edit", contents.dossier().title()),
                        Words.say("exchange.share.who")));
    }

    private DossierContents contents(Shelf shelf, Progress progress) {
        List<Source> sources = shelf.sources();
        List<Event> events = shelf.events();
        List<Quote> quotes = shelf.quotes();
        quotes.stream()
                .filter(quote -> quote.kind() != QuoteKind.REPORTED)
                .forEach(quote -> quoted.addAll(quote.passages()));
        progress.check();
        events.forEach(this::look);
        quotes.forEach(this::look);
        Map<Id<Source>, String> texts = new HashMap<>();
        for (Source source : sources) {
            progress.check();
            if (!without.contains(source.id())) {
                shelf.text(source.id()).ifPresent(text -> texts.put(source.id(), text));
            }
        }
        return new DossierContents(
                shelf.dossier(),
                sources,
                shelf.actors(),
                shelf.places(),
                events.stream()
                        .map(event -> (Event) Settling.settled(event, moves))
                        .toList(),
                quotes.stream()
                        .map(quote -> (Quote) Settling.settled(quote, moves))
                        .toList(),
                shelf.issues(),
                shelf.positions(),
                shelf.notes(),
                texts,
                Saved.of(shelf).stream()
                        .filter(memento -> memento.kind() != Memento.Kind.SHEET)
                        .toList());
    }

    private void look(Entry entry) {
        for (Passage passage : Settling.passages(entry)) {
            if (without.contains(passage.source())) {
                moves.put(passage, stripped(passage));
            }
        }
    }

    private Passage stripped(Passage passage) {
        String exact = passage.exact();
        boolean kept = exact == null || quoted.contains(passage);
        return new Passage(
                passage.source(),
                passage.number(),
                passage.paragraph(),
                passage.span(),
                kept ? exact : null,
                null,
                null,
                kept || exact == null ? passage.key() : key(exact),
                passage.sha256());
    }

    /** The first words; all of them where there are no more. */
    private static String key(String exact) {
        int at = 0;
        for (int word = 0; word < KEY_WORDS; word++) {
            while (at < exact.length() && Character.isWhitespace(exact.charAt(at))) {
                at++;
            }
            while (at < exact.length() && !Character.isWhitespace(exact.charAt(at))) {
                at++;
            }
        }
        return exact.substring(0, at);
    }
}
