package chancery.suggest;

import java.util.Set;

/** Whether a sentence tells of what is over or of what is ahead, as far as the words nearest to a date say. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final int REACH = 25;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "would",
            "'ll",
            "expected",
            "expects",
            "scheduled",
            "planned",
            "plans",
            "due",
            "hopes",
            "hope",
            "wants",
            "intends",
            "must",
            "should",
            "until",
            "deadline",
            "upcoming",
            "ahead",
            "next",
            "aims",
            "by");
    private static final Set<String> PRESENT = Set.of(
            "meets",
            "meet",
            "begins",
            "begin",
            "opens",
            "open",
            "starts",
            "start",
            "votes",
            "vote",
            "hosts",
            "travels",
            "arrives",
            "visits",
            "holds",
            "takes",
            "convenes",
            "resumes",
            "resume",
            "decides",
            "gathers",
            "goes",
            "returns",
            "ends",
            "expires");
    private static final Set<String> OVER = Set.of(
            "was", "were", "had", "did", "said", "told", "met", "took", "went", "came", "left", "gave", "held", "began",
            "spoke", "wrote", "sent", "saying", "made", "fell", "sank", "ran", "fought", "won", "lost", "put", "broke",
            "hit", "led", "laid", "saw", "killed", "since", "been", "has", "have");

    private static final Set<String> AFTER_A_YEAR = Set.of(
            "and",
            "or",
            "but",
            "to",
            "were",
            "was",
            "is",
            "are",
            "has",
            "had",
            "have",
            "when",
            "after",
            "before",
            "by",
            "with",
            "in",
            "on",
            "at",
            "as",
            "he",
            "she",
            "it",
            "they",
            "that",
            "which",
            "who",
            "for",
            "until",
            "because",
            "while",
            "from",
            "the",
            "a",
            "an",
            "than",
            "will",
            "would",
            "said",
            "did",
            "through",
            "election",
            "elections",
            "agreement",
            "treaty",
            "war",
            "deal",
            "budget",
            "report");

    /** The tense of what stands around the tokens from {@code first} to {@code last}. */
    static Tense around(Prose prose, int first, int last) {
        for (int at = first - 1; at >= Math.max(0, first - REACH) && !stop(prose, at, first); at--) {
            Tense tense = of(prose, at);
            if (tense != OPEN) {
                return tense;
            }
        }
        for (int at = last + 1; at < Math.min(prose.size(), last + REACH) && !stop(prose, at, first); at++) {
            Tense tense = of(prose, at);
            if (tense != OPEN) {
                return tense;
            }
        }
        return OPEN;
    }

    /** Whether a word may follow a year that is no number of things. */
    static boolean follows(Prose prose, int at) {
        return AFTER_A_YEAR.contains(prose.token(at).lower());
    }

    private static boolean stop(Prose prose, int at, int date) {
        return prose.token(at).paragraph() != prose.token(date).paragraph()
                || prose.is(at, ".", "!", "?", ";", "“", "”", "\"");
    }

    private static Tense of(Prose prose, int at) {
        Token token = prose.token(at);
        String word = token.lower();
        if (!token.letters() || token.capital()) {
            return OPEN;
        }
        if (AHEAD.contains(word) || word.equals("set") && prose.is(at - 1, "is", "are") || PRESENT.contains(word)) {
            return prose.is(at - 1, "was", "were", "had") ? PAST : FUTURE;
        }
        boolean past = OVER.contains(word) || word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        return past ? PAST : OPEN;
    }
}
