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
    private static final Set<String> BREAKS = Set.of(
            "that", "when", "as", "because", "if", "while", "and", "but", "or", "so", "than", "is", "was", "were",
            "are", "has", "had", "to", "then", "after", "before", "who", "which", "by");
    private static final Set<String> BEGINS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "one", "two", "three", "four", "several", "some", "many",
            "both", "another", "our", "my", "senior", "other");
    private static final Set<String> TIMES = Set.of(
            "time", "past", "day", "week", "month", "year", "night", "morning", "evening", "afternoon", "weekend");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "of", "for", "with", "from", "to", "by", "about", "against", "between", "into", "over",
            "after", "before", "during", "near", "under", "since", "until", "towards", "toward");

    private final Prose prose;
    private final Cast cast;
    private final Pronouns pronouns;

    Subjects(Prose prose, Cast cast) {
        this.prose = prose;
        this.cast = cast;
        this.pronouns = new Pronouns(prose, cast);
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
    private @Nullable Voice ending(Sentence sentence, int at) {
        if (at < 0 || sentence.quotes(at)) {
            return null;
        }
        int token = sentence.pieces()[at];
        if (PRONOUNS.contains(prose.token(token).lower())) {
            return pronoun(token);
        }
        if (DateWords.dayOrMonth(prose.token(token).lower())) {
            boolean on = at > 0 && !sentence.quotes(at - 1) && prose.is(sentence.pieces()[at - 1], "on", "in");
            return ending(sentence, on ? at - 2 : at - 1);
        }
        int aside = time(sentence, at);
        if (aside > 0) {
            return ending(sentence, at - aside);
        }
        Naming naming = cast.ending(token);
        Voice phrase = phrase(sentence, at);
        Voice before = phrase == null ? null : led(sentence, at, phrase);
        if (before != null) {
            return before;
        }
        if (naming != null && (phrase == null || naming.player().person() && !headed(phrase, naming))) {
            return named(naming);
        }
        return phrase != null ? phrase : naming == null ? called(sentence, at) : named(naming);
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
        return ending(sentence, prose.is(sentence.pieces()[at - 2], ",") ? at - 3 : at - 2);
    }

    /** How many pieces tell only when it was, such as "at the time" or "late last week", where they end at a piece; else 0. */
    private int time(Sentence sentence, int last) {
        if (!TIMES.contains(prose.token(sentence.pieces()[last]).lower())) {
            return 0;
        }
        int at = last - 1;
        while (at > 0 && !sentence.quotes(at) && when(sentence.pieces()[at])) {
            at--;
        }
        return last - at > 1 && at >= 0 && !sentence.quotes(at) ? last - at : 0;
    }

    private boolean when(int token) {
        return prose.is(
                        token, "this", "last", "that", "next", "the", "same", "at", "in", "on", "late", "early",
                        "recent", "one")
                || DateWords.dayOrMonth(prose.token(token).lower());
    }

    /** Somebody whom nothing else tells to be one, by words that stand in capitals before a word of saying. */
    private @Nullable Voice called(Sentence sentence, int last) {
        int from = prose.token(sentence.pieces()[last]).digits() ? last - 1 : last;
        int end = from;
        while (from >= 0 && from > last - PHRASE && !sentence.quotes(from) && capital(sentence.pieces()[from])) {
            from--;
        }
        return from == end
                ? null
                : new Voice(sentence.pieces()[from + 1], sentence.pieces()[last], null, -1, -1, Rule.NONE);
    }

    private boolean capital(int token) {
        return prose.token(token).capital()
                && !DateWords.dayOrMonth(prose.token(token).lower());
    }

    /** Whether a phrase is of people other than the one it names: "a spokesman for X". */
    private boolean headed(Voice phrase, Naming naming) {
        for (int at = phrase.first(); at < naming.first() - 1; at++) {
            String word = prose.token(at).lower();
            if ((Lexicon.ROLES.contains(word) || Lexicon.PEOPLE.contains(word))
                    && prose.is(at + 1, "of", "for", "at", "in")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Voice phrase(Sentence sentence, int last) {
        int from = last;
        for (int at = last; at >= 0 && at > last - PHRASE && !sentence.quotes(at); at--) {
            Token token = prose.token(sentence.pieces()[at]);
            boolean breaks = BREAKS.contains(token.lower()) && !(token.is("and") && people(sentence, at - 1));
            if (token.mark() || token.small() && (breaks || Lexicon.CUES.contains(token.lower()))) {
                break;
            }
            from = at;
        }
        Token only = prose.token(sentence.pieces()[last]);
        int share = last > 0 && only.is("percent", "%") ? sentence.pieces()[last - 1] : -1;
        if (share >= 0 && Character.isDigit(prose.token(share).word().charAt(0))) {
            return new Voice(share, sentence.pieces()[last], null, -1, -1, Rule.NONE);
        }
        int start = start(sentence, from, last);
        if (start >= 0) {
            int first = sentence.pieces()[start];
            int end = sentence.pieces()[last];
            Naming naming = cast.ending(end);
            boolean titled = naming != null && naming.first() <= first + 1 && naming.first() >= first;
            return titled ? named(naming) : new Voice(first, end, null, -1, -1, Rule.NONE);
        }
        Naming owner = owner(sentence, from, last);
        if (owner != null) {
            return new Voice(owner.first(), sentence.pieces()[last], null, -1, -1, Rule.NONE);
        }
        return Lexicon.PEOPLE.contains(only.lower())
                ? new Voice(sentence.pieces()[last], sentence.pieces()[last], null, -1, -1, Rule.NONE)
                : null;
    }

    /** Whose the last word is, where what stands before it is "X's". */
    private @Nullable Naming owner(Sentence sentence, int from, int last) {
        boolean small = prose.token(sentence.pieces()[last]).small();
        for (int at = last - 1; small && at > from; at--) {
            if (prose.is(sentence.pieces()[at], "'s")) {
                return cast.ending(sentence.pieces()[at - 1]);
            }
        }
        return null;
    }

    /** Where the phrase begins that ends at a piece: at its nearest article, or farther back over "of" and "for"; -1 for none. */
    private int start(Sentence sentence, int from, int last) {
        int start = -1;
        for (int at = last - 1; at >= from; at--) {
            Token token = prose.token(sentence.pieces()[at]);
            boolean begins = BEGINS.contains(token.lower());
            if (begins || Lexicon.PEOPLE.contains(token.lower())) {
                start = at;
            }
            if (begins && !(at > from && linked(sentence.pieces()[at - 1]))) {
                break;
            }
        }
        return start;
    }

    private boolean linked(int token) {
        String word = prose.token(token).lower();
        return PREPOSITIONS.contains(word) || BEGINS.contains(word) || word.equals("and");
    }

    private boolean people(Sentence sentence, int at) {
        return at >= 0
                && !sentence.quotes(at)
                && (Lexicon.PEOPLE.contains(prose.token(sentence.pieces()[at]).lower())
                        || Lexicon.ROLES.contains(
                                prose.token(sentence.pieces()[at]).lower()));
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
                    || last >= 0 && PREPOSITIONS.contains(word) && !word.equals("of") && !word.equals("for")
                    || DateWords.dayOrMonth(word)
                    || BREAKS.contains(word)) {
                Voice introduced = first >= 0 && word.equals(",") ? person(sentence, at + 1) : null;
                if (introduced != null) {
                    return introduced;
                }
                break;
            }
            first = first < 0 ? token : first;
            last = token;
        }
        boolean phrase = first >= 0
                && (BEGINS.contains(prose.token(first).lower())
                        || Lexicon.PEOPLE.contains(prose.token(last).lower())
                        || owned(first, last));
        return phrase ? new Voice(first, last, null, -1, -1, Rule.NONE) : first < 0 ? null : capitals(sentence, from);
    }

    /** Whoever is introduced by name after what he is: "said the group's lawyer, X". */
    private @Nullable Voice person(Sentence sentence, int at) {
        Naming naming = at < sentence.length() && !sentence.quotes(at) ? cast.starting(sentence.pieces()[at]) : null;
        return naming != null && naming.player().person() && !prose.is(naming.last() + 1, "'s") ? named(naming) : null;
    }

    /** Whether it is somebody of somebody's: "X's campaign". */
    private boolean owned(int first, int last) {
        Naming naming = cast.starting(first);
        return naming != null && prose.is(naming.last() + 1, "'s") && naming.last() + 1 < last;
    }

    /** Somebody whom nothing else tells to be one, by words that stand in capitals after a word of saying. */
    private @Nullable Voice capitals(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.length() && !sentence.quotes(to) && capital(sentence.pieces()[to])) {
            to++;
        }
        return to == from
                ? null
                : new Voice(sentence.pieces()[from], sentence.pieces()[to - 1], null, -1, -1, Rule.NONE);
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
                && PREPOSITIONS.contains(prose.token(before).lower());
        return led || prose.is(naming.last() + 1, "'s") || !naming.player().person() && titled(naming);
    }

    Voice named(Naming naming) {
        return new Voice(naming.first(), naming.last(), naming.player(), -1, -1, Rule.NONE);
    }

    private @Nullable Voice pronoun(int token) {
        Player player = pronouns.meant(token);
        boolean tells = player != null || prose.is(token, "they", "we", "i", "he", "she", "it");
        return tells ? new Voice(token, token, player, -1, -1, Rule.NONE) : null;
    }
}
