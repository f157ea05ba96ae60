package chancery.anchor;

import chancery.model.Passage;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source's text in which passages look for their places: counted, split and folded once. Words are the same words whatever
 * their typographer did (see {@link Folding}); what is taken from a place are always the text's own characters. Immutable.
 */
public final class SearchedText {

    /** How many code points are kept on either side of a passage. */
    public static final int AROUND = 32;

    /** Words that stand in more places than this are not told apart one by one. */
    private static final int MOST = 2_000;

    private final CodePoints text;
    private final Paragraphs paragraphs;
    private final String folded;

    private SearchedText(String text) {
        this.text = CodePoints.of(text);
        this.paragraphs = Paragraphs.of(this.text);
        this.folded = Folding.fold(text);
        if (folded.length() != text.length()) {
            throw new IllegalArgumentException("the text is not in the form in which texts are kept");
        }
    }

    /**
     * A text to be searched.
     *
     * @param text as {@link TextForm} has it
     * @throws IllegalArgumentException where it is not in that form
     */
    public static SearchedText of(String text) {
        return new SearchedText(text);
    }

    /** The text itself. */
    public CodePoints text() {
        return text;
    }

    /** The text folded; unit for unit as long as the text. */
    public String folded() {
        return folded;
    }

    /** Every place where words stand, in order; at most some thousands. */
    public List<Span> places(String words) {
        String wanted = Folding.fold(words);
        List<Span> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        for (int at = folded.indexOf(wanted); at >= 0 && places.size() < MOST; at = folded.indexOf(wanted, at + 1)) {
            places.add(text.span(at, at + wanted.length()));
        }
        return places;
    }

    /** Every place where the words of a passage stand; where only its first ones are known, length and hash must agree. */
    public List<Span> places(Passage passage) {
        String exact = passage.exact();
        if (exact != null) {
            return places(exact);
        }
        String key = passage.key();
        return key == null
                ? List.of()
                : places(key).stream()
                        .map(place -> new Span(
                                place.start(), place.start() + passage.span().length()))
                        .filter(place -> text.holds(place)
                                && Folding.sha256(text.slice(place)).equals(passage.sha256()))
                        .toList();
    }

    /** Whether all that a passage remembers of what stands on either side of it stands at both sides of a place. */
    public boolean surrounded(Passage passage, Span place) {
        @Nullable String before = passage.before();
        @Nullable String after = passage.after();
        if (before == null || after == null || (before.isEmpty() && after.isEmpty())) {
            return false;
        }
        String earlier = Folding.fold(before);
        int start = text.toUnit(place.start());
        return folded.startsWith(Folding.fold(after), text.toUnit(place.end()))
                && earlier.length() <= start
                && folded.startsWith(earlier, start - earlier.length());
    }

    /** A passage as it stands in a place: with the text's own characters, there and on either side. */
    public Passage taken(Passage passage, Span place) {
        String exact = text.slice(place);
        int from = Math.max(0, place.start() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        return new Passage(
                passage.source(),
                passage.number(),
                paragraphs.at(place.start()),
                place,
                exact,
                text.text().substring(text.toUnit(from), text.toUnit(place.start())),
                text.text().substring(text.toUnit(place.end()), text.toUnit(to)),
                null,
                Folding.sha256(exact));
    }
}
