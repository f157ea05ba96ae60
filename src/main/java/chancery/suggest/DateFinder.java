package chancery.suggest;

import chancery.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text, and resolves each against the day it was published or another date in the text. */
final class DateFinder {

    private static final int STEPS = 1 << 12;

    /** A text that says when it was published does so at its head. */
    private static final int HEAD = 40;

    private final Prose prose;
    private final LedPhrase phrases;

    DateFinder(Prose prose) {
        this.prose = prose;
        this.phrases = new LedPhrase(prose);
    }

    /** The day that the first words of the text give, where they give one. */
    Optional<LocalDate> dateline() {
        Resolver resolver = new Resolver(null);
        for (int at = 0; at < Math.min(HEAD, prose.size()); at++) {
            DatePhrase phrase = read(at);
            Optional<Resolved> resolved = phrase == null ? Optional.empty() : resolver.resolve(phrase, Tense.OPEN);
            if (resolved.isPresent() && resolved.get().day() != null) {
                return Optional.ofNullable(resolved.get().day());
            }
        }
        return Optional.empty();
    }

    List<Resolved> find(@Nullable LocalDate dateline, Progress progress) {
        Resolver resolver = new Resolver(dateline);
        List<Resolved> found = new ArrayList<>();
        int at = 0;
        while (at < prose.size()) {
            if (at % STEPS == 0) {
                progress.check();
            }
            DatePhrase phrase = read(at);
            Optional<Resolved> resolved = phrase == null
                    ? Optional.empty()
                    : resolver.resolve(phrase, Tense.around(prose, phrase.first(), phrase.last()));
            resolved.ifPresent(found::add);
            at = resolved.isPresent() && phrase != null ? phrase.last() + 1 : at + 1;
        }
        return found;
    }

    /** The phrase that begins at a token. A line may end without a stop, and what the next one says is not of it. */
    private @Nullable DatePhrase read(int at) {
        DatePhrase phrase = phrases.read(at);
        int paragraph = prose.token(at).paragraph();
        return phrase == null || prose.token(phrase.last()).paragraph() == paragraph
                ? phrase
                : new LedPhrase(prose.until(prose.end(paragraph))).read(at);
    }
}
