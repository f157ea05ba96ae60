package chancery.suggest;

import java.util.Set;

/** Tells which words of a sentence say that somebody says something. */
final class Cues {

    private static final Set<String> NOUN_BEFORE = Set.of(
            "the", "a", "an", "of", "his", "her", "their", "its", "'s", "in", "these", "those", "no", "any", "such",
            "new", "many", "for", "by", "with");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "get", "gets", "got");

    /** What is as often several of something as a verb. */
    private static final Set<String> PLURALS = Set.of(
            "remarks",
            "comments",
            "claims",
            "calls",
            "reports",
            "states",
            "questions",
            "demands",
            "promises",
            "answers",
            "pledges",
            "notes",
            "tweets",
            "quotes",
            "attacks",
            "challenges",
            "labels",
            "brands",
            "estimates",
            "proposals",
            "touts",
            "laments",
            "counters",
            "cautions",
            "objects");

    /** What stands before a verb in its plain form. */
    private static final Set<String> LEADING = Set.of(
            "to", "would", "could", "will", "can", "might", "may", "must", "should", "did", "does", "do", "'ll", "they",
            "we", "people", "many", "some", "others", "both");

    private static final Set<String> STRIKING =
            Set.of("shot", "shoots", "fired", "fires", "hit", "hits", "pushed", "struck");

    private static final Set<String> SAYINGS = Set.of(
            "call",
            "calls",
            "claim",
            "claims",
            "remark",
            "remarks",
            "comment",
            "comments",
            "statement",
            "assertion",
            "assertions",
            "promise",
            "pledge",
            "warning",
            "warnings",
            "description",
            "suggestion",
            "argument",
            "accusation",
            "accusations",
            "vow",
            "demand",
            "demands",
            "contention",
            "insistence",
            "admission",
            "threat",
            "threats",
            "complaint",
            "criticism",
            "conclusion",
            "prediction",
            "boast");

    private static final Set<String> PROMISES =
            Set.of("call", "calls", "pledge", "promise", "vow", "threat", "threats", "demand", "demands");

    private static final Set<String> PUTTING = Set.of("put", "puts", "putting");

    private final Prose prose;

    Cues(Prose prose) {
        this.prose = prose;
    }

    /** Whether a piece is a word of saying; "as she puts it" is one too. */
    boolean at(Sentence sentence, int at) {
        Token token = prose.token(sentence.pieces()[at]);
        return token.small()
                && (Lexicon.CUES.contains(token.lower())
                        || Lexicon.BARE_CUES.contains(token.lower()) && bare(sentence, at)
                        || PUTTING.contains(token.lower()) && next(sentence, at, "it")
                        || STRIKING.contains(token.lower()) && next(sentence, at, "back"));
    }

    private boolean next(Sentence sentence, int at, String word) {
        return at + 1 < sentence.length() && !sentence.quotes(at + 1) && prose.is(sentence.pieces()[at + 1], word);
    }

    /** Whether it is a noun that leads to what somebody says: "her claim that", "his call for". */
    boolean leading(Sentence sentence, int at) {
        if (!SAYINGS.contains(word(sentence, at))) {
            return false;
        }
        boolean promised = PROMISES.contains(word(sentence, at)) && next(sentence, at, "to");
        boolean told = next(sentence, at, "of") || next(sentence, at, "for");
        for (int on = at; on < at + 4 && !told; on++) {
            told = next(sentence, on, "that");
        }
        return promised || told;
    }

    /** Whether a verb, and no noun, stands there: "would argue", "critics call", "they say". */
    private boolean bare(Sentence sentence, int at) {
        int before = at - 1;
        while (before >= 0 && !sentence.quotes(before) && adverb(word(sentence, before))) {
            before--;
        }
        if (before < 0 || sentence.quotes(before)) {
            return false;
        }
        String word = word(sentence, before);
        return LEADING.contains(word) || word.endsWith("n't") || Lexicon.PEOPLE.contains(word);
    }

    /** Whether it says that somebody before it does so: it is no noun, and nobody is told or called something by it. */
    boolean active(Sentence sentence, int at) {
        return at(sentence, at) && !noun(sentence, at) && !passive(sentence, at);
    }

    /** Whether it goes on from what the sentence says before it: ", adding", "used the day to warn". */
    boolean joining(Sentence sentence, int at) {
        if (at == 0 || sentence.quotes(at - 1)) {
            return false;
        }
        boolean participle = word(sentence, at).endsWith("ing");
        return participle ? prose.is(sentence.pieces()[at - 1], ",") : prose.is(sentence.pieces()[at - 1], "to");
    }

    private boolean noun(Sentence sentence, int at) {
        if (at == 0 || sentence.quotes(at - 1)) {
            return false;
        }
        return NOUN_BEFORE.contains(word(sentence, at - 1))
                || PLURALS.contains(word(sentence, at)) && described(sentence, at - 1);
    }

    /** Whether a word stands there between an article and a noun: "his recent remarks"; one who may speak is none. */
    private boolean described(Sentence sentence, int at) {
        Token token = prose.token(sentence.pieces()[at]);
        return token.small()
                && !Lexicon.ROLES.contains(token.lower())
                && !Lexicon.PEOPLE.contains(token.lower())
                && !Lexicon.ORGANISATIONS.contains(token.lower())
                && !adverb(token.lower())
                && at > 0
                && !sentence.quotes(at - 1)
                && NOUN_BEFORE.contains(word(sentence, at - 1));
    }

    /** Whether a verb in its plain form stands there: "would argue". */
    boolean plain(Sentence sentence, int at) {
        return !Lexicon.CUES.contains(word(sentence, at)) && active(sentence, at);
    }

    private boolean passive(Sentence sentence, int at) {
        String verb = word(sentence, at);
        if (verb.endsWith("ing") || verb.equals("quoted")) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && !sentence.quotes(before) && adverb(word(sentence, before))) {
            before--;
        }
        return before >= 0 && !sentence.quotes(before) && BEING.contains(word(sentence, before));
    }

    private static boolean adverb(String word) {
        return word.equals("not") || word.equals("also") || word.length() > 4 && word.endsWith("ly");
    }

    private String word(Sentence sentence, int at) {
        return prose.token(sentence.pieces()[at]).lower();
    }
}
