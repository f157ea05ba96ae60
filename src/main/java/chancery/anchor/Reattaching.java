package chancery.anchor;

import chancery.model.Passage;
import chancery.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a text where a passage belongs that no longer fits it, and takes the text's own characters there. Only a
 * place that is the only one counts: the same words, the same words but for their typography, or whatever stands between the
 * same characters before and after. Where there is none or more than one, nothing is guessed.
 */
public final class Reattaching {

    /** How many code points are kept around a passage. */
    private static final int AROUND = 32;

    /** How much of what stands around a passage must still be there to find it by that. */
    private static final int LEAST = 8;

    private Reattaching() {}

    /** The passage as the text has it; nothing where that is not plain, or where the passage fits as it is. */
    public static Optional<Passage> of(Passage passage, CodePoints text) {
        if (Verbatim.check(passage, text).sound()) {
            return Optional.empty();
        }
        String exact = passage.exact();
        Optional<Span> place = exact == null ? byHash(passage, text) : byWords(exact, text);
        return place.or(() -> bySurroundings(passage, text)).map(span -> taken(passage, span, text));
    }

    private static Optional<Span> byWords(String exact, CodePoints text) {
        Optional<Span> same = once(text.text(), exact, text);
        if (same.isPresent()) {
            return same;
        }
        String folded = Folding.fold(text.text());
        // Folding keeps lengths only where the text is in its composed form, as a held one is.
        return folded.length() == text.text().length() ? once(folded, Folding.fold(exact), text) : Optional.empty();
    }

    /** Where a passage of which only the first words are known begins, so that its length and hash are right. */
    private static Optional<Span> byHash(Passage passage, CodePoints text) {
        String key = passage.key();
        if (key == null) {
            return Optional.empty();
        }
        String folded = Folding.fold(text.text());
        String wanted = Folding.fold(key);
        Span found = null;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            int start = text.ofUnit(at);
            Span span = new Span(start, start + passage.span().length());
            if (text.holds(span) && Folding.sha256(text.slice(span)).equals(passage.sha256())) {
                if (found != null) {
                    return Optional.empty();
                }
                found = span;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Span> bySurroundings(Passage passage, CodePoints text) {
        @Nullable String before = passage.before();
        @Nullable String after = passage.after();
        if (before == null || after == null || before.length() < LEAST || after.length() < LEAST) {
            return Optional.empty();
        }
        String units = text.text();
        int at = units.indexOf(before);
        if (at < 0 || units.indexOf(before, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + before.length();
        int end = units.indexOf(after, start);
        boolean near = end > start && end - start <= 2 * passage.span().length() + AROUND;
        return near ? Optional.of(text.span(start, end)) : Optional.empty();
    }

    private static Optional<Span> once(String in, String words, CodePoints text) {
        int at = in.indexOf(words);
        return at < 0 || in.indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(text.span(at, at + words.length()));
    }

    private static Passage taken(Passage passage, Span span, CodePoints text) {
        String exact = text.slice(span);
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        return new Passage(
                passage.source(),
                passage.number(),
                Paragraphs.of(text).at(span.start()),
                span,
                exact,
                text.text().substring(text.toUnit(from), text.toUnit(span.start())),
                text.text().substring(text.toUnit(span.end()), text.toUnit(to)),
                null,
                Folding.sha256(exact));
    }
}
