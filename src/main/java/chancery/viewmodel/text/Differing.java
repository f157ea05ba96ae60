package chancery.viewmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words differ from others, word by word: what both have in the same order is the same, the most that can be. */
public final class Differing {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Of longer texts nobody compares single words; the time grows with the square of this. */
    private static final int MOST = 2_000;

    private Differing() {}

    /**
     * Some of the words.
     *
     * @param differs whether the others lack them
     */
    public record Piece(String text, boolean differs) {}

    /** The words in pieces, in order; together they are the words. */
    public static List<Piece> of(String words, String others) {
        List<String> here = tokens(words);
        List<String> there = tokens(others);
        if (here.size() > MOST || there.size() > MOST) {
            return List.of(new Piece(words, false));
        }
        int[][] common = common(here, there);
        List<Piece> pieces = new ArrayList<>();
        int other = 0;
        for (int at = 0; at < here.size(); at++) {
            while (other < there.size() && common[at][other] == common[at][other + 1]) {
                other++;
            }
            boolean same = other < there.size() && here.get(at).equals(there.get(other));
            other += same ? 1 : 0;
            add(pieces, here.get(at), !same);
        }
        return whole(pieces);
    }

    /** A space between two words that differ belongs to them. */
    private static List<Piece> whole(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean between = at > 0 && at + 1 < pieces.size() && piece.text().isBlank();
            add(whole, piece.text(), piece.differs() || between);
        }
        return List.copyOf(whole);
    }

    private static void add(List<Piece> pieces, String token, boolean differs) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).differs() == differs) {
            pieces.set(last, new Piece(pieces.get(last).text() + token, differs));
        } else {
            pieces.add(new Piece(token, differs));
        }
    }

    /** How many tokens both have in common from each place on. */
    private static int[][] common(List<String> here, List<String> there) {
        int[][] common = new int[here.size() + 1][there.size() + 1];
        for (int at = here.size() - 1; at >= 0; at--) {
            for (int other = there.size() - 1; other >= 0; other--) {
                common[at][other] = here.get(at).equals(there.get(other))
                        ? common[at + 1][other + 1] + 1
                        : Math.max(common[at + 1][other], common[at][other + 1]);
            }
        }
        return common;
    }

    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
