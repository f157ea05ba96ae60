package chancery.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user looks for: words, and between quotation marks words that follow each other. Only letters and digits of what was
 * typed remain, so nothing in it can be understood as a command.
 *
 * @param phrases the words to be found, a single one or several in a row, as typed; the very last word may be a beginning
 */
record Terms(List<List<String>> phrases) {

    /** Copies the list. */
    Terms {
        phrases = List.copyOf(phrases);
    }

    /** Reads what was typed. */
    static Terms of(String typed) {
        List<List<String>> phrases = new ArrayList<>();
        boolean quoted = false;
        for (String part : typed.split("[\"\u201C\u201D\u201E\u00AB\u00BB]", -1)) {
            List<String> words = words(part);
            if (quoted && !words.isEmpty()) {
                phrases.add(words);
            } else {
                words.forEach(word -> phrases.add(List.of(word)));
            }
            quoted = !quoted;
        }
        return new Terms(phrases);
    }

    /** Whether there is nothing to be looked for. */
    boolean none() {
        return phrases.isEmpty();
    }

    /** As a query of SQLite's full-text search, FTS5: every word between quotation marks. */
    String query() {
        StringBuilder query = new StringBuilder();
        for (List<String> phrase : phrases) {
            query.append(query.isEmpty() ? "" : " AND ");
            query.append('"').append(String.join(" ", phrase)).append('"');
        }
        return query.append(lastIsBeginning() ? "*" : "").toString();
    }

    /** The phrases without case and accents. */
    List<List<String>> plain() {
        return phrases.stream()
                .map(phrase -> phrase.stream().map(Order::plain).toList())
                .toList();
    }

    /** Whether the last word may be the beginning of one. A single letter is not: it would find nearly everything. */
    boolean lastIsBeginning() {
        List<String> last = phrases.get(phrases.size() - 1);
        String word = last.get(last.size() - 1);
        return word.codePointCount(0, word.length()) > 1;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        each(text, (from, to) -> words.add(text.substring(from, to)));
        return words;
    }

    /** Takes a word's first UTF-16 unit, and the one after its last. */
    @FunctionalInterface
    interface WordTaker {
        void take(int from, int to);
    }

    /** Finds the words of a text, one after another. */
    static void each(String text, WordTaker taker) {
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!partOfWord(c)) {
                if (start >= 0) {
                    taker.take(start, i);
                }
                start = -1;
            } else if (start < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                start = i;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            taker.take(start, text.length());
        }
    }

    /** Letters, numbers, private characters and the marks on letters: what FTS5's tokenizer unicode61 takes as one word. */
    private static boolean partOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }
}
