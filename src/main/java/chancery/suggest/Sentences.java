package chancery.suggest;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences in which a quotation, whatever it holds, is one piece. */
final class Sentences {

    private static final int AHEAD = 5;

    private final Prose prose;
    private final List<Quoted> quotes;

    private Sentences(Prose prose, List<Quoted> quotes) {
        this.prose = prose;
        this.quotes = quotes;
    }

    static List<Sentence> of(Prose prose, List<Quoted> quotes) {
        return new Sentences(prose, quotes).all();
    }

    private List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        int quote = 0;
        for (int paragraph = 0; paragraph < prose.paragraphs(); paragraph++) {
            pieces.clear();
            int at = prose.first(paragraph);
            while (at < prose.end(paragraph)) {
                if (quote < quotes.size()
                        && quotes.get(quote).open() <= prose.token(at).start()) {
                    pieces.add(Sentence.quotation(quote));
                    while (at < prose.end(paragraph)
                            && prose.token(at).start() < quotes.get(quote).close()) {
                        at++;
                    }
                    quote++;
                } else {
                    pieces.add(at);
                    at++;
                }
            }
            cut(pieces, paragraph, sentences);
        }
        return sentences;
    }

    private void cut(List<Integer> pieces, int paragraph, List<Sentence> sentences) {
        int from = 0;
        for (int at = 0; at < pieces.size(); at++) {
            if (at + 1 == pieces.size() || ends(pieces, at)) {
                sentences.add(new Sentence(
                        pieces.subList(from, at + 1).stream()
                                .mapToInt(Integer::intValue)
                                .toArray(),
                        paragraph));
                from = at + 1;
            }
        }
    }

    private boolean ends(List<Integer> pieces, int at) {
        int piece = pieces.get(at);
        int next = pieces.get(at + 1);
        if (piece >= 0) {
            return prose.is(piece, ".", "!", "?", "…")
                    && (next < 0 || !prose.token(next).small() && !prose.is(next, ".", ")", ",", "?", "!"));
        }
        char last = last(quotes.get(-1 - piece));
        if (quotes.get(-1 - piece).comma() || ".!?…".indexOf(last) < 0) {
            return false;
        }
        return next < 0
                || prose.token(next).capital() && !(last != '.' && said(pieces, at + 1))
                || prose.token(next).digits();
    }

    /** Whether words go on with who says what stands before them: "“Why?” Smith asked". */
    private boolean said(List<Integer> pieces, int from) {
        for (int at = from; at < Math.min(from + AHEAD, pieces.size()) && pieces.get(at) >= 0; at++) {
            Token token = prose.token(pieces.get(at));
            if (token.small()) {
                return Lexicon.CUES.contains(token.lower());
            }
        }
        return false;
    }

    private char last(Quoted quoted) {
        return prose.text().charAt(quoted.end() - 1);
    }
}
