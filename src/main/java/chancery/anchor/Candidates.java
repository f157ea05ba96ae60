package chancery.anchor;

import chancery.model.Passage;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places to which a passage may belong whose words stand nowhere, or in several: the likeliest first. */
final class Candidates {

    private static final int MOST = 5;

    /** Below this a place has hardly more of a passage than any other place would. */
    private static final int LEAST = 40;

    /** Longer ones are told by their beginnings; comparing them takes the square of their words. */
    private static final int LONGEST = 400;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Passage passage;
    private final SearchedText text;

    private Candidates(Passage passage, SearchedText text) {
        this.passage = passage;
        this.text = text;
    }

    /** @param same the places where its own words stand */
    static List<Candidate> of(Passage passage, List<Span> same, SearchedText text) {
        return new Candidates(passage, text).ranked(same);
    }

    private List<Candidate> ranked(List<Span> same) {
        if (!same.isEmpty()) {
            return same.stream()
                    .sorted(Comparator.comparingInt(this::surroundings)
                            .reversed()
                            .thenComparingInt(this::distance))
                    .limit(MOST)
                    .map(place -> new Candidate(text.taken(passage, place), 100))
                    .toList();
        }
        List<Word> wanted = words(wantedWords());
        List<Word> all = words(text.folded());
        if (wanted.isEmpty() || all.isEmpty()) {
            return List.of();
        }
        return apart(Stream.concat(windows(wanted, all).stream(), between().stream())
                .map(place -> new Candidate(text.taken(passage, place), likeness(wanted, place)))
                .filter(candidate -> candidate.likeness() >= LEAST)
                .sorted(Comparator.comparingInt(Candidate::likeness)
                        .thenComparingInt(
                                candidate -> surroundings(candidate.passage().span()))
                        .reversed()
                        .thenComparingInt(
                                candidate -> distance(candidate.passage().span())))
                .toList());
    }

    /** A word of a folded text, in lower case, with the units at which it begins and ends. */
    private record Word(String letters, int from, int to) {}

    private static List<Word> words(String folded) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return words;
    }

    private String wantedWords() {
        String exact = passage.exact();
        return Folding.fold(exact == null ? String.valueOf(passage.key()) : exact);
    }

    /** The stretches of as many words as the passage has that share the most of them. */
    private List<Span> windows(List<Word> wanted, List<Word> all) {
        int size = Math.min(Math.min(wanted.size(), LONGEST), all.size());
        Map<String, Integer> missing = new HashMap<>();
        wanted.stream().limit(size).forEach(word -> missing.merge(word.letters(), 1, Integer::sum));
        int[] shared = new int[all.size() - size + 1];
        int now = 0;
        for (int i = 0; i < all.size(); i++) {
            if (missing.merge(all.get(i).letters(), -1, Integer::sum) >= 0) {
                now++;
            }
            if (i >= size && missing.merge(all.get(i - size).letters(), 1, Integer::sum) > 0) {
                now--;
            }
            if (i >= size - 1) {
                shared[i - size + 1] = now;
            }
        }
        return best(shared, size).stream()
                .map(from -> place(all.get(from), all.get(from + size - 1)))
                .toList();
    }

    /** The beginnings of the fullest windows; of those that overlap, the fullest alone. */
    private static List<Integer> best(int[] shared, int size) {
        List<Integer> best = new ArrayList<>();
        for (int round = 0; round < MOST; round++) {
            int top = -1;
            for (int i = 0; i < shared.length; i++) {
                int at = i;
                boolean free = best.stream().allMatch(other -> Math.abs(other - at) >= size);
                if (free && shared[i] > 0 && (top < 0 || shared[i] > shared[top])) {
                    top = i;
                }
            }
            if (top < 0) {
                break;
            }
            best.add(top);
        }
        return best;
    }

    /** From one word to another, and the mark that closes the passage where the text has it too. */
    private Span place(Word first, Word last) {
        if (passage.exact() == null) {
            int start = text.text().ofUnit(first.from());
            int end = Math.min(text.text().length(), start + passage.span().length());
            return new Span(start, end);
        }
        String wanted = wantedWords();
        char close = wanted.charAt(wanted.length() - 1);
        int end = last.to();
        boolean closed = !Character.isLetterOrDigit(close)
                && end < text.folded().length()
                && text.folded().charAt(end) == close;
        return text.text().span(first.from(), closed ? end + 1 : end);
    }

    /** What stands between the words that stood on either side of the passage. */
    private List<Span> between() {
        String before = passage.before();
        String after = passage.after();
        if (before == null || after == null || before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        int from = text.folded().indexOf(Folding.fold(before));
        int start = from + before.length();
        int end = from < 0 ? -1 : text.folded().indexOf(Folding.fold(after), start);
        boolean near = end > start && end - start <= 2 * passage.span().length() + SearchedText.AROUND;
        return near ? List.of(text.text().span(start, end)) : List.of();
    }

    /** The words that both have in the same order, of all that they have. */
    private int likeness(List<Word> wanted, Span place) {
        List<Word> found = words(Folding.fold(text.text().slice(place)));
        List<String> one = letters(wanted);
        List<String> other = letters(found)
                .subList(
                        0,
                        passage.exact() == null ? Math.min(found.size(), one.size()) : Math.min(found.size(), LONGEST));
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int corner = 0;
            for (int i = 1; i <= other.size(); i++) {
                int above = row[i];
                row[i] = word.equals(other.get(i - 1)) ? corner + 1 : Math.max(above, row[i - 1]);
                corner = above;
            }
        }
        // The same words with other marks between them are not the same.
        return Math.min(99, Math.round(200f * row[other.size()] / (one.size() + other.size())));
    }

    private static List<String> letters(List<Word> words) {
        return words.stream().limit(LONGEST).map(Word::letters).collect(Collectors.toList());
    }

    /** How many characters of what stood on either side of the passage stand beside a place. */
    private int surroundings(Span place) {
        String before = passage.before();
        String after = passage.after();
        if (before == null || after == null) {
            return 0;
        }
        String folded = text.folded();
        int start = text.text().toUnit(place.start());
        int end = text.text().toUnit(place.end());
        String earlier = Folding.fold(before);
        String later = Folding.fold(after);
        int same = 0;
        while (same < earlier.length()
                && same < start
                && folded.charAt(start - 1 - same) == earlier.charAt(earlier.length() - 1 - same)) {
            same++;
        }
        int more = 0;
        while (more < later.length()
                && end + more < folded.length()
                && folded.charAt(end + more) == later.charAt(more)) {
            more++;
        }
        return same + more;
    }

    private int distance(Span place) {
        return Math.abs(place.start() - passage.span().start());
    }

    private static List<Candidate> apart(List<Candidate> candidates) {
        List<Candidate> apart = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Span place = candidate.passage().span();
            if (apart.size() < MOST
                    && apart.stream().noneMatch(other -> other.passage().span().overlaps(place))) {
                apart.add(candidate);
            }
        }
        return apart;
    }
}
