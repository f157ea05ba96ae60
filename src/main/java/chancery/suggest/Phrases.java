package chancery.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds phrases that tell who does something without naming anybody: "the officials of X", "X's campaign", "14 percent". */
final class Phrases {

    private static final int PHRASE = 12;
    private static final int STEPS = 6;

    static final Set<String> BREAKS = Set.of(
            "that", "when", "as", "because", "if", "while", "and", "but", "or", "so", "than", "is", "was", "were",
            "are", "has", "had", "to", "then", "after", "before", "who", "which", "by");

    static final Set<String> BEGINS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "one", "two", "three", "four", "several", "some", "many",
            "both", "another", "our", "my", "senior", "other");

    private static final Set<String> TIMES = Set.of(
            "time", "past", "day", "week", "month", "year", "night", "morning", "evening", "afternoon", "weekend");

    static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "of", "for", "with", "from", "to", "by", "about", "against", "between", "into", "over",
            "after", "before", "during", "near", "under", "since", "until", "towards", "toward");

    /** They lead the place somebody is described by: "the woman behind the counter". */
    private static final Set<String> PLACED =
            Set.of("behind", "beside", "inside", "outside", "across", "along", "around", "within", "below", "above");

    private final Prose prose;
    private final Cast cast;

    Phrases(Prose prose, Cast cast) {
        this.prose = prose;
        this.cast = cast;
    }

    /** The phrase that ends at a piece; null where no article and nobody's office begins one. */
    @Nullable
    Voice of(Sentence sentence, int last) {
        int from = last;
        for (int at = last; at >= 0 && at > last - PHRASE && !sentence.quotes(at); at--) {
            Token token = prose.token(sentence.pieces()[at]);
            boolean breaks = BREAKS.contains(token.lower()) && !(token.is("and") && people(sentence, at - 1));
            if (token.mark() || token.small() && (breaks || Lexicon.CUES.contains(token.lower()))) {
                break;
            }
            from = at;
        }
        Voice clause = clause(sentence, from - 1, last);
        if (clause != null) {
            return clause;
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
            return naming != null && naming.first() <= first + 1 && naming.first() >= first
                    ? Subjects.named(naming)
                    : new Voice(first, end, null, -1, -1, Rule.NONE);
        }
        Naming owner = owner(sentence, from, last);
        if (owner != null) {
            return new Voice(owner.first(), sentence.pieces()[last], null, -1, -1, Rule.NONE);
        }
        return Lexicon.PEOPLE.contains(only.lower())
                ? new Voice(sentence.pieces()[last], sentence.pieces()[last], null, -1, -1, Rule.NONE)
                : null;
    }

    /** Where a clause says which one is meant: "the boy who sells the tickets"; null where none ends there. */
    private @Nullable Voice clause(Sentence sentence, int who, int last) {
        boolean tells = who > 0
                && who < last
                && !sentence.quotes(who)
                && !sentence.quotes(who - 1)
                && prose.is(sentence.pieces()[who], "who", "whose")
                && prose.token(sentence.pieces()[who - 1]).small();
        Voice head = tells ? of(sentence, who - 1) : null;
        return head == null || head.player() != null
                ? null
                : new Voice(head.first(), sentence.pieces()[last], null, -1, -1, Rule.NONE);
    }

    /** The last piece of the clause that says which one is meant, from its "who" on; -1 where none begins there. */
    int clauseEnd(Sentence sentence, int who) {
        if (!prose.is(sentence.pieces()[who], "who", "whose")) {
            return -1;
        }
        int end = who;
        while (end + 1 < sentence.length() && end - who < PHRASE && !sentence.quotes(end + 1)) {
            if (prose.token(sentence.pieces()[end + 1]).mark()) {
                return end > who ? end : -1;
            }
            end++;
        }
        return -1;
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
        return PREPOSITIONS.contains(word) || PLACED.contains(word) || BEGINS.contains(word) || word.equals("and");
    }

    private boolean people(Sentence sentence, int at) {
        return at >= 0
                && !sentence.quotes(at)
                && (Lexicon.PEOPLE.contains(prose.token(sentence.pieces()[at]).lower())
                        || Lexicon.ROLES.contains(
                                prose.token(sentence.pieces()[at]).lower()));
    }

    /** Somebody whom nothing else tells to be one, by words that stand in capitals before a word of saying. */
    @Nullable
    Voice called(Sentence sentence, int last) {
        int from = prose.token(sentence.pieces()[last]).digits() ? last - 1 : last;
        int end = from;
        while (from >= 0 && from > last - PHRASE && !sentence.quotes(from) && capital(sentence.pieces()[from])) {
            from--;
        }
        return from == end
                ? null
                : new Voice(sentence.pieces()[from + 1], sentence.pieces()[last], null, -1, -1, Rule.NONE);
    }

    /** Somebody whom nothing else tells to be one, by words that stand in capitals after a word of saying. */
    @Nullable
    Voice capitals(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.length() && !sentence.quotes(to) && capital(sentence.pieces()[to])) {
            to++;
        }
        return to == from
                ? null
                : new Voice(sentence.pieces()[from], sentence.pieces()[to - 1], null, -1, -1, Rule.NONE);
    }

    private boolean capital(int token) {
        return prose.token(token).capital()
                && !DateWords.dayOrMonth(prose.token(token).lower());
    }

    /** Whether a phrase is of people other than the one it names: "a spokesman for X". */
    boolean headed(Voice phrase, Naming naming) {
        for (int at = phrase.first(); at < naming.first() - 1; at++) {
            String word = prose.token(at).lower();
            if ((Lexicon.ROLES.contains(word) || Lexicon.PEOPLE.contains(word))
                    && prose.is(at + 1, "of", "for", "at", "in")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is somebody of somebody's: "X's campaign". */
    boolean owned(int first, int last) {
        Naming naming = cast.starting(first);
        return naming != null && prose.is(naming.last() + 1, "'s") && naming.last() + 1 < last;
    }

    /** The piece before all those, up to a piece, that tell only when it was. */
    int untimed(Sentence sentence, int last) {
        int at = last;
        for (int step = 0; step < STEPS && at >= 0 && !sentence.quotes(at); step++) {
            int back = time(sentence, at);
            if (back == 0) {
                break;
            }
            at -= back;
        }
        return at;
    }

    /** How many pieces tell only when it was, such as "at the time" or "late last week", where they end at a piece; else 0. */
    private int time(Sentence sentence, int last) {
        String word = prose.token(sentence.pieces()[last]).lower();
        if (DateWords.dayOrMonth(word)) {
            boolean led = last > 0 && !sentence.quotes(last - 1) && prose.is(sentence.pieces()[last - 1], "on", "in");
            return led ? 2 : 1;
        }
        if (!TIMES.contains(word)) {
            return 0;
        }
        int at = last - 1;
        while (at > 0 && at > last - STEPS && !sentence.quotes(at) && when(sentence.pieces()[at])) {
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
}
