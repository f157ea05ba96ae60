package chancery.viewmodel.suggest;

import chancery.anchor.Folding;
import chancery.model.Dismissal;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.suggest.Suggestions;
import chancery.viewmodel.Contents;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.ReadingText;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes suggestions of what the rules found in a text: less what is recorded of it already, and less what was rejected. Reads from
 * the file: not for the JavaFX thread.
 */
final class Offering {

    /** The name under which the file keeps what was rejected, beside the dismissed findings of checks. */
    static final String REJECTED = "suggestion";

    /** So much on either side of the words tells them from the same words elsewhere. */
    private static final int AROUND = 16;

    private static final int KEY = 24;

    private final Opened opened;
    private final Map<String, Integer> keys = new HashMap<>();

    private Offering(Opened opened) {
        this.opened = opened;
    }

    /** What is left of the finds of a text. */
    static Offered of(Suggestions found, Opened opened, Source source, Contents contents, Shelf shelf) {
        Offering offering = new Offering(opened);
        Cast cast = new Cast(contents, found.actors());
        List<Suggestion> all = new ArrayList<>();
        all.addAll(new DateOffers(offering, source, contents, shelf).of(found.dates()));
        all.addAll(new QuoteOffers(offering, cast).of(found.quotes()));
        all.addAll(new ActorOffers(offering, cast).of(found.actors()));
        return new Offered(all).without(rejected(shelf, source.id()));
    }

    /** The keys of what was rejected in a source. */
    private static Set<String> rejected(Shelf shelf, Id<Source> source) {
        return shelf.dismissals().stream()
                .filter(one -> one.check().equals(REJECTED) && one.on().equals(source))
                .map(Dismissal::finding)
                .collect(Collectors.toSet());
    }

    Opened opened() {
        return opened;
    }

    ReadingText text() {
        return opened.text();
    }

    int paragraph(Stretch at) {
        return text().paragraphAt(at.from());
    }

    /** A key for words where they stand: the same when the text is changed elsewhere. It cannot be read back into words. */
    String key(SuggestionKind kind, Stretch at) {
        String all = text().text();
        return key(
                kind,
                all.substring(Math.max(0, at.from() - AROUND), at.from())
                        + '\n'
                        + text().slice(at)
                        + '\n'
                        + all.substring(at.to(), Math.min(all.length(), at.to() + AROUND)));
    }

    /** A key for whatever words tell of; the same words a second time have another. */
    String key(SuggestionKind kind, String words) {
        String key = kind.word() + '-' + Folding.sha256(words).substring(0, KEY);
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + '-' + times;
    }
}
