package chancery.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of a text around the first of the words that were looked for, on one line, with all of them marked.
 *
 * @param text empty where none of the words is in it
 * @param marks where they stand, in UTF-16 units
 */
record Snippet(String text, List<Hit.Mark> marks) {

    private static final int BEFORE = 48;
    private static final int LENGTH = 160;
    private static final String CUT = "\u2026";

    /** Cuts it out. */
    static Snippet of(String text, Terms terms) {
        List<Hit.Mark> found = new Matches(text, terms).marks();
        if (found.isEmpty()) {
            return new Snippet("", List.of());
        }
        int first = found.get(0).from();
        int from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
        int to = from + LENGTH >= text.length() ? text.length() : wordEnd(text, from + LENGTH, first);
        String lead = from == 0 ? "" : CUT;
        String tail = to == text.length() ? "" : CUT;
        int shift = lead.length() - from;
        List<Hit.Mark> marks = found.stream()
                .filter(mark -> mark.to() <= to)
                .map(mark -> new Hit.Mark(mark.from() + shift, mark.to() + shift))
                .toList();
        return new Snippet(lead + oneLine(text.substring(from, to)) + tail, marks);
    }

    /** The first words of a text, on one line. */
    static String head(String text) {
        String line = oneLine(text).strip();
        if (line.length() <= LENGTH / 2) {
            return line;
        }
        return line.substring(0, wordEnd(line, LENGTH / 2, 0)).strip() + CUT;
    }

    /** As long as before, so that marks stay in their places. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i)) || Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    /** The first place after {@code at} where a word begins; {@code limit} where there is none before it. */
    private static int wordStart(String text, int at, int limit) {
        for (int i = at; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return limit;
    }

    /** The last place before {@code at} where a word ends; one that splits no character where there is none after the limit. */
    private static int wordEnd(String text, int at, int limit) {
        for (int i = at; i > limit; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Where the words stand in a text. */
    private static final class Matches {

        private final String text;
        private final List<List<String>> phrases;
        private final boolean lastIsBeginning;
        private final List<int[]> words = new ArrayList<>();

        Matches(String text, Terms terms) {
            this.text = text;
            this.phrases = terms.plain();
            this.lastIsBeginning = terms.lastIsBeginning();
            Terms.each(text, (from, to) -> words.add(new int[] {from, to}));
        }

        List<Hit.Mark> marks() {
            List<Hit.Mark> marks = new ArrayList<>();
            int end = Integer.MAX_VALUE;
            for (int i = 0; i < words.size() && words.get(i)[0] < end; i++) {
                int matched = longestAt(i);
                if (matched > 0) {
                    int from = words.get(i)[0];
                    marks.add(new Hit.Mark(from, words.get(i + matched - 1)[1]));
                    end = Math.min(end, from + LENGTH);
                    i += matched - 1;
                }
            }
            return marks;
        }

        /** How many words from this one on are one of the phrases; 0 where none is. */
        private int longestAt(int word) {
            int longest = 0;
            for (int p = 0; p < phrases.size(); p++) {
                boolean open = p == phrases.size() - 1 && lastIsBeginning;
                if (phrases.get(p).size() > longest && matches(word, phrases.get(p), open)) {
                    longest = phrases.get(p).size();
                }
            }
            return longest;
        }

        private boolean matches(int word, List<String> phrase, boolean open) {
            if (word + phrase.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < phrase.size(); i++) {
                int[] place = words.get(word + i);
                String plain = Order.plain(text.substring(place[0], place[1]));
                boolean last = i == phrase.size() - 1;
                if (!(open && last ? plain.startsWith(phrase.get(i)) : plain.equals(phrase.get(i)))) {
                    return false;
                }
            }
            return true;
        }
    }
}
