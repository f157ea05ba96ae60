package chancery.anchor;

import chancery.model.Passage;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the passages of a source their places in a text that is attached, edited or put in the place of another. Only the same
 * words count, whatever their typography, and only where one place is plainly theirs:
 *
 * <ol>
 *   <li>the place they had, in a stretch of the text that the edit left alone;
 *   <li>the only place where they stand;
 *   <li>of several, the only one with all that was kept of the passage's surroundings on both sides;
 *   <li>where nothing was kept of these, since the text was not held: the place that lies to the passages around it as it
 *       always did.
 * </ol>
 *
 * <p>Everything else is left as it was and told, with the likeliest places, for a person to decide.
 */
public final class Reanchoring {

    private final SearchedText text;
    private final @Nullable Unchanged unchanged;
    private final Map<Passage, List<Span>> places = new LinkedHashMap<>();
    private final Map<Passage, Span> settled = new LinkedHashMap<>();

    private Reanchoring(List<Passage> passages, @Nullable CodePoints before, SearchedText text) {
        this.text = text;
        this.unchanged = before == null ? null : new Unchanged(before, text.text());
        passages.forEach(passage -> places.computeIfAbsent(passage, text::places));
    }

    /**
     * Looks where passages stand.
     *
     * @param passages of one source
     * @param before the text they were taken from, or null where it was not held
     * @param text the one they are to stand in
     * @return an answer for each different passage, in the order given
     */
    public static List<Whereabouts> of(List<Passage> passages, @Nullable CodePoints before, SearchedText text) {
        return new Reanchoring(passages, before, text).answers();
    }

    /** Where one passage stands in the text of its source, which has not changed. */
    public static Whereabouts of(Passage passage, SearchedText text) {
        return of(List.of(passage), null, text).get(0);
    }

    private List<Whereabouts> answers() {
        places.forEach((passage, found) -> plain(passage, found).ifPresent(place -> settled.put(passage, place)));
        Map<Passage, Span> beside = new LinkedHashMap<>();
        places.forEach((passage, found) -> {
            if (!settled.containsKey(passage) && passage.before() == null) {
                inLine(passage, found).ifPresent(place -> beside.put(passage, place));
            }
        });
        settled.putAll(beside);
        List<Whereabouts> answers = new ArrayList<>();
        places.forEach((passage, found) -> answers.add(answer(passage, found)));
        return answers;
    }

    private Whereabouts answer(Passage passage, List<Span> found) {
        Span place = settled.get(passage);
        if (place == null) {
            return new Whereabouts.Unsure(passage, Candidates.of(passage, found, text));
        }
        Passage is = text.taken(passage, place);
        return place.equals(passage.span()) ? new Whereabouts.Stands(passage, is) : new Whereabouts.Moved(passage, is);
    }

    private Optional<Span> plain(Passage passage, List<Span> found) {
        Span untouched = unchanged == null ? null : unchanged.of(passage.span());
        if (untouched != null && found.contains(untouched)) {
            return Optional.of(untouched);
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        List<Span> surrounded =
                found.stream().filter(place -> text.surrounded(passage, place)).toList();
        return surrounded.size() == 1 ? Optional.of(surrounded.get(0)) : Optional.empty();
    }

    /** The place that has kept its distance from the passages around it; its old one, where there are none. */
    private Optional<Span> inLine(Passage passage, List<Span> found) {
        Span was = passage.span();
        Integer shift = shift(passage);
        if (shift == null || was.start() + shift < 0) {
            return Optional.empty();
        }
        Span now = new Span(was.start() + shift, was.end() + shift);
        return found.contains(now) ? Optional.of(now) : Optional.empty();
    }

    /** How far the passages around one have moved; null where they do not agree. */
    private @Nullable Integer shift(Passage passage) {
        List<Integer> ofParagraph = settled.keySet().stream()
                .filter(other -> other.paragraph() == passage.paragraph())
                .map(this::moved)
                .distinct()
                .toList();
        if (!ofParagraph.isEmpty()) {
            return ofParagraph.size() == 1 ? ofParagraph.get(0) : null;
        }
        Passage before = null;
        Passage after = null;
        for (Passage other : settled.keySet()) {
            int start = other.span().start();
            if (start < passage.span().start()) {
                before = before == null || start > before.span().start() ? other : before;
            } else {
                after = after == null || start < after.span().start() ? other : after;
            }
        }
        if (before == null || after == null) {
            Passage only = before == null ? after : before;
            return only == null ? 0 : moved(only);
        }
        return moved(before) == moved(after) ? moved(before) : null;
    }

    private int moved(Passage passage) {
        return Objects.requireNonNull(settled.get(passage)).start()
                - passage.span().start();
    }
}
