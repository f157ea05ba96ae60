package chancery.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says: the nearest name, pronoun or description by the order of the words. */
final class Subjects {

    private static final int APPOSITION = 30;
    private static final int PHRASE = 12;

    private static final Set<String> BETWEEN = Set.of(
            "has",
            "had",
            "have",
            "also",
            "later",
            "then",
            "once",
            "even",
            "further",
            "was",
            "is",
            "were",
            "are",
            "been",
            "be",
            "will",
            "would",
            "did",
            "does",
            "do",
            "not",
            "never",
            "always",
            "often",
            "just",
            "still",
            "himself",
            "herself",
            "itself",
            "themselves",
            "again",
            "first",
            "only",
            "simply",
            "soon",
            "being",
            "could",
            "can",
            "may",
            "might",
            "who",
            "that",
            "which");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who");

    private final Prose prose;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Phrases phrases;

    Subjects(Prose prose, Cast cast) {
        this.prose = prose;
        this.cast = cast;
        this.pronouns = new Pronouns(prose, cast);
        this.phrases = new Phrases(prose, cast);
    }

    /** Who stands before a piece of a sentence and does what it says; null where nobody does. */
    @Nullable
    Voice before(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && !sentence.quotes(at)) {
            int back = passed(sentence.pieces()[at]) ? 1 : goingOn(sentence, at);
            if (back == 0) {
                break;
            }
            at -= back;
        }
        if (at < 0 || sentence.quotes(at)) {
            return null;
        }
        int token = sentence.pieces()[at];
        if (prose.is(token, ",", ")", "—", "–")) {
            return apposition(sentence, at);
        }
        if (prose.is(token, "and", "but")) {
            return first(sentence, at);
        }
        return ending(sentence, at);
    }

    /** How many pieces "went on to" or "continued to" has, where it ends at a piece; else 0. */
    private int goingOn(Sentence sentence, int at) {
        if (at < 2 || sentence.quotes(at - 1) || sentence.quotes(at - 2) || !prose.is(sentence.pieces()[at], "to")) {
            return 0;
        }
        int before = sentence.pieces()[at - 1];
        if (prose.is(before, "on") && prose.is(sentence.pieces()[at - 2], "went", "goes", "going", "go")) {
            return 3;
        }
        return prose.is(before, "continued", "continues", "began", "begins", "proceeded") ? 2 : 0;
    }

    /** Whether somebody's name begins at a piece. */
    boolean named(Sentence sentence, int at) {
        return at < sentence.length() && !sentence.quotes(at) && cast.starting(sentence.pieces()[at]) != null;
    }

    /** Whether one name is all that stands from a token to another. */
    boolean named(int first, int last) {
        Naming naming = cast.starting(first);
        return naming != null && naming.last() == last;
    }

    /** Whose a noun is: "her claim", "X's often heard claim"; null where it is nobody's. */
    @Nullable
    Voice owner(Sentence sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 3) && !sentence.quotes(at); at--) {
            int token = sentence.pieces()[at];
            if (prose.is(token, "his", "her", "their", "its")) {
                return new Voice(token, token, pronouns.meant(token), -1, -1, Rule.NONE);
            }
            Naming naming = prose.is(token, "'s") && at > 0 && !sentence.quotes(at - 1) ? cast.ending(token - 1) : null;
            if (naming != null || !prose.token(token).small()) {
                return naming == null ? null : named(naming);
            }
        }
        return null;
    }

    private boolean passed(int token) {
        String word = prose.token(token).lower();
        return BETWEEN.contains(word)
                || word.length() > 4
                        && word.endsWith("ly")
                        && prose.token(token).small();
    }

    /** "X, who …, said": the name before what stands between commas. */
    private @Nullable Voice apposition(Sentence sentence, int close) {
        String mark = prose.token(sentence.pieces()[close]).lower();
        String open = mark.equals(")") ? "(" : mark;
        Naming inside = close == 0 || sentence.quotes(close - 1) ? null : cast.ending(sentence.pieces()[close - 1]);
        if (inside != null
                && inside.player().person()
                && !inside.described()
                && prose.is(inside.first() - 1, open)
                && cast.ending(inside.first() - 2) == null) {
            return named(inside);
        }
        for (int at = close - 1; at > 0 && at > close - APPOSITION && !sentence.quotes(at); at--) {
            if (prose.is(sentence.pieces()[at], open)) {
                Voice voice = ending(sentence, at - 1);
                if (voice != null) {
                    return voice;
                }
            }
        }
        return first(sentence, close);
    }

    /** The name, pronoun or description that ends at a piece. */
    private @Nullable Voice ending(Sentence sentence, int last) {
        int at = phrases.untimed(sentence, last);
        if (at < 0 || sentence.quotes(at)) {
            return null;
        }
        int token = sentence.pieces()[at];
        if (PRONOUNS.contains(prose.token(token).lower())) {
            return pronoun(token);
        }
        Naming naming = cast.ending(token);
        Voice phrase = phrases.of(sentence, at);
        Voice before = phrase == null ? null : led(sentence, at, phrase);
        if (before != null) {
            return before;
        }
        if (naming != null && (phrase == null || naming.player().person() && !phrases.headed(phrase, naming))) {
            return named(naming);
        }
        return phrase != null ? phrase : naming == null ? phrases.called(sentence, at) : named(naming);
    }

    /** Who stands before a phrase that only tells where he speaks: "X in his opening speech said". */
    private @Nullable Voice led(Sentence sentence, int last, Voice phrase) {
        int at = last;
        while (at > 0 && sentence.pieces()[at] > phrase.first()) {
            at--;
        }
        boolean aside = phrase.player() == null
                && at > 1
                && !sentence.quotes(at - 1)
                && prose.is(sentence.pieces()[at - 1], "in", "at", "during", "on", "after");
        if (!aside || sentence.quotes(at - 2)) {
            return null;
        }
        int before = prose.is(sentence.pieces()[at - 2], ",") ? at - 3 : at - 2;
        if (before < 0 || sentence.quotes(before)) {
            return null;
        }
        int token = sentence.pieces()[before];
        Naming naming = cast.ending(token);
        return naming != null
                ? named(naming)
                : PRONOUNS.contains(prose.token(token).lower()) ? pronoun(token) : null;
    }

    /** Who is named from a piece on, before the sentence turns to something else: "said Foreign Minister X". */
    @Nullable
    Voice after(Sentence sentence, int from) {
        int first = -1;
        int last = -1;
        for (int at = from; at < sentence.length() && at < from + PHRASE && !sentence.quotes(at); at++) {
            int token = sentence.pieces()[at];
            String word = prose.token(token).lower();
            if (at == from && PRONOUNS.contains(word)) {
                return pronoun(token);
            }
            Naming naming = cast.starting(token);
            boolean owner = naming != null
                    && (prose.is(naming.last() + 1, "'s")
                            || !naming.player().person() && (prose.is(naming.last() + 1, "of") || titled(naming)));
            if (naming != null && !owner && (naming.player().person() || first < 0 || at == from + 1)) {
                return named(naming);
            }
            if (prose.token(token).mark() && !word.equals("-")
                    || last >= 0 && Phrases.PREPOSITIONS.contains(word) && !word.equals("of") && !word.equals("for")
                    || DateWords.dayOrMonth(word)
                    || Phrases.BREAKS.contains(word)) {
                Voice introduced = first >= 0 && word.equals(",") ? person(sentence, at + 1) : null;
                if (introduced != null) {
                    return introduced;
                }
                break;
            }
            first = first < 0 ? token : first;
            last = token;
        }
        int clause = last < 0 ? -1 : clauseEnd(sentence, last);
        boolean phrase = first >= 0
                && (Phrases.BEGINS.contains(prose.token(first).lower())
                        || Lexicon.PEOPLE.contains(prose.token(last).lower())
                        || phrases.owned(first, last));
        return phrase
                ? new Voice(first, clause < 0 ? last : clause, null, -1, -1, Rule.NONE)
                : first < 0 ? null : phrases.capitals(sentence, from);
    }

    /** The last token of the clause that follows a token and says which one is meant; -1 where none does. */
    private int clauseEnd(Sentence sentence, int token) {
        for (int at = 1; at < sentence.length(); at++) {
            if (!sentence.quotes(at - 1) && sentence.pieces()[at - 1] == token && !sentence.quotes(at)) {
                int end = phrases.clauseEnd(sentence, at);
                return end < 0 ? -1 : sentence.pieces()[end];
            }
        }
        return -1;
    }

    /** Whoever is introduced by name after what he is: "said the group's lawyer, X". */
    private @Nullable Voice person(Sentence sentence, int at) {
        Naming naming = at < sentence.length() && !sentence.quotes(at) ? cast.starting(sentence.pieces()[at]) : null;
        return naming != null && naming.player().person() && !prose.is(naming.last() + 1, "'s") ? named(naming) : null;
    }

    private boolean titled(Naming naming) {
        return naming.last() + 1 < prose.size()
                && prose.joined(naming.last())
                && (Lexicon.TITLES.contains(prose.token(naming.last() + 1).lower())
                        || Lexicon.ROLES.contains(prose.token(naming.last() + 1).lower()));
    }

    /** Who a sentence is about: the first that is named and stands in no phrase of its own. */
    @Nullable
    Voice first(Sentence sentence, int end) {
        for (int at = 0; at < Math.min(2 * APPOSITION, Math.min(end, sentence.length())); at++) {
            if (sentence.quotes(at)) {
                continue;
            }
            int token = sentence.pieces()[at];
            String word = prose.token(token).lower();
            Naming naming = cast.starting(token);
            if (naming != null && !aside(naming)) {
                return named(naming);
            }
            if (word.equals("he") || word.equals("she")) {
                return pronoun(token);
            }
        }
        return null;
    }

    private boolean aside(Naming naming) {
        int before = naming.first() - 1;
        while (before >= 0
                && prose.joined(before)
                && (Lexicon.TITLES.contains(prose.token(before).lower()) || prose.is(before, "the"))) {
            before--;
        }
        boolean led = before >= 0
                && prose.token(before).paragraph()
                        == prose.token(naming.first()).paragraph()
                && Phrases.PREPOSITIONS.contains(prose.token(before).lower());
        return led || prose.is(naming.last() + 1, "'s") || !naming.player().person() && titled(naming);
    }

    static Voice named(Naming naming) {
        return new Voice(naming.first(), naming.last(), naming.player(), -1, -1, Rule.NONE);
    }

    private @Nullable Voice pronoun(int token) {
        Player player = pronouns.meant(token);
        boolean tells = player != null || prose.is(token, "they", "we", "i", "he", "she", "it");
        return tells ? new Voice(token, token, player, -1, -1, Rule.NONE) : null;
    }
}
