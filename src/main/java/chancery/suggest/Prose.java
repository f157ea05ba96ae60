package chancery.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in tokens and paragraphs. A paragraph is a line; a short one that ends like no sentence is a heading, where titles stand
 * in capitals and in quotation marks.
 */
final class Prose {

    private static final int HEADING = 14;

    private final String text;
    private final List<Token> tokens;

    /** For each paragraph its first token, and one more for the end. */
    private final int[] firsts;

    private final boolean[] headings;

    Prose(String text) {
        this.text = text;
        this.tokens = List.copyOf(Tokens.of(text));
        List<Integer> starts = new ArrayList<>();
        int lines = 1 + (int) text.chars().filter(unit -> unit == '\n').count();
        for (int at = 0; at < tokens.size(); at++) {
            while (starts.size() <= tokens.get(at).paragraph()) {
                starts.add(at);
            }
        }
        while (starts.size() <= lines) {
            starts.add(tokens.size());
        }
        this.firsts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.headings = new boolean[lines];
        int first = firstFilled();
        for (int line = 0; line < lines; line++) {
            headings[line] = heading(line, line == first);
        }
    }

    private Prose(Prose whole, int size) {
        this.text = whole.text;
        this.tokens = whole.tokens.subList(0, size);
        this.firsts = whole.firsts;
        this.headings = whole.headings;
    }

    /** The same text as if it ended before a token. */
    Prose until(int token) {
        return new Prose(this, token);
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    int paragraphs() {
        return headings.length;
    }

    int first(int paragraph) {
        return firsts[paragraph];
    }

    /** The token after a paragraph's last. */
    int end(int paragraph) {
        return firsts[paragraph + 1];
    }

    boolean heading(int paragraph) {
        return headings[paragraph];
    }

    /** Whether a token of these words stands there, in the same paragraph as the one before it. */
    boolean is(int at, String... words) {
        return at >= 0 && at < size() && token(at).is(words);
    }

    /** Whether nothing but space lies between a token and the next, in one paragraph. */
    boolean joined(int at) {
        return at >= 0
                && at + 1 < size()
                && token(at).paragraph() == token(at + 1).paragraph()
                && token(at + 1).start() - token(at).end() <= 2;
    }

    /** Whether a sentence may begin with a token. */
    boolean begins(int at) {
        return at == 0
                || token(at - 1).paragraph() != token(at).paragraph()
                || token(at - 1).is(".", "!", "?", "…", ":", "“", "\"", "”", "‘", "•", "-", "–", "—");
    }

    String slice(int first, int last) {
        return text.substring(token(first).start(), token(last).end());
    }

    private int firstFilled() {
        return tokens.isEmpty() ? -1 : tokens.get(0).paragraph();
    }

    private boolean heading(int line, boolean top) {
        int from = first(line);
        int to = end(line);
        if (to - from > HEADING + 6 || from == to) {
            return false;
        }
        int last = to - 1;
        while (last > from && token(last).is("”", "\"", "'", "’", "»", ")")) {
            last--;
        }
        if (token(last).is(".", "?", "!", "…", ":", ";", ",")) {
            return false;
        }
        long words = tokens.subList(from, to).stream().filter(Token::letters).count();
        boolean says = tokens.subList(from, to).stream().anyMatch(token -> Lexicon.CUES.contains(token.lower()));
        return words <= HEADING
                && (!says || top && end(line) < size())
                && !token(from).is("by");
    }
}
