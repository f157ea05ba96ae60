package chancery.suggest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks a quotation by what stands after it: "said X", "X said", "…, X said, …", "– X". */
final class SaidAfter {

    private static final Set<String> NOT_SAYING_BEFORE_ITS_SUBJECT = Set.of(
            "told",
            "tells",
            "telling",
            "saying",
            "calling",
            "adding",
            "called",
            "quoted",
            "accused",
            "urged",
            "described");

    private static final int REACH = 30;
    private static final int CLOSE = 5;

    private final List<Quoted> quotes;
    private final Prose prose;
    private final Subjects subjects;
    private final Cues cues;

    SaidAfter(Prose prose, List<Quoted> quotes, Subjects subjects, Cues cues) {
        this.prose = prose;
        this.quotes = quotes;
        this.subjects = subjects;
        this.cues = cues;
    }

    /** Who speaks the quotation at a piece, by what stands right after it; null where nobody does. */
    @Nullable
    Voice of(Sentence sentence, int quote) {
        Quoted quoted = quotes.get(sentence.quote(quote));
        int from = quote + 1;
        boolean parted = quoted.comma() || ended(quoted);
        while (from < sentence.length()
                && !sentence.quotes(from)
                && prose.is(sentence.pieces()[from], ",", "—", "–", "-")) {
            parted = true;
            from++;
        }
        if (from >= sentence.length() || sentence.quotes(from)) {
            return null;
        }
        if (signed(sentence, from)) {
            Voice voice = subjects.after(sentence, from);
            return voice == null ? null : voice.by(Rule.AFTER);
        }
        if (prose.is(sentence.pieces()[from], "according") && from + 1 < sentence.length()) {
            Voice voice = subjects.after(sentence, from + 2);
            return voice == null
                    ? null
                    : voice.with(sentence.pieces()[from], sentence.pieces()[from + 1], Rule.ACCORDING);
        }
        if (cues.at(sentence, from) && !NOT_SAYING_BEFORE_ITS_SUBJECT.contains(word(sentence, from))) {
            Voice voice = subjects.after(sentence, from + 1);
            if (voice != null) {
                return voice.with(sentence.pieces()[from], sentence.pieces()[from], Rule.AFTER);
            }
        }
        return parted ? subjectThenCue(sentence, from) : leads(sentence, quote) ? atOnce(sentence, from) : null;
    }

    /** Whether nothing but a name stands after a dash, as below a motto. */
    private boolean signed(Sentence sentence, int from) {
        if (!prose.is(sentence.pieces()[from] - 1, "-", "–", "—") || !subjects.named(sentence, from)) {
            return false;
        }
        int last = sentence.pieces()[sentence.length() - 1];
        int end = prose.is(last, ".") ? last - 1 : last;
        return last >= 0 && subjects.named(sentence.pieces()[from], end);
    }

    /** Without a comma between: the speaker comes at once, and then the word of saying. */
    private @Nullable Voice atOnce(Sentence sentence, int from) {
        for (int at = from + 1; at < Math.min(sentence.length(), from + CLOSE) && !sentence.quotes(at); at++) {
            if (cues.active(sentence, at)) {
                Voice voice = subjects.before(sentence, at);
                return voice != null && voice.first() == sentence.pieces()[from]
                        ? voice.with(sentence.pieces()[at], sentence.pieces()[at], Rule.AFTER)
                        : null;
            }
        }
        return null;
    }

    private @Nullable Voice subjectThenCue(Sentence sentence, int from) {
        for (int at = from + 1; at < Math.min(sentence.length(), from + REACH) && !sentence.quotes(at); at++) {
            if (prose.is(sentence.pieces()[at], ";", ":")) {
                return null;
            }
            if (!cues.at(sentence, at)) {
                continue;
            }
            boolean turned = prose.is(sentence.pieces()[at], "quoted")
                    || prose.is(sentence.pieces()[at], "said", "says")
                            && prose.is(sentence.pieces()[at - 1], ",")
                            && subjects.named(sentence, at + 1);
            Voice voice = turned ? subjects.after(sentence, at + 1) : null;
            voice = voice == null ? subjects.before(sentence, at) : voice;
            if (voice != null) {
                return voice.with(sentence.pieces()[at], sentence.pieces()[at], Rule.AFTER);
            }
        }
        return null;
    }

    /** The whole sentence may be somebody's: "…, X said", or "…, X said, …". */
    @Nullable
    Voice closing(Sentence sentence, int quote) {
        int end = Math.min(sentence.length(), quote + 2 * REACH);
        for (int at = quote + 2; at < end && !sentence.quotes(at); at++) {
            Voice voice = inserted(sentence, at);
            if (voice != null) {
                return voice;
            }
        }
        int from = Math.max(quote + 1, sentence.length() - CLOSE - CLOSE);
        for (int at = sentence.length() - 1; at > from && !sentence.quotes(at); at--) {
            Voice voice = inserted(sentence, at);
            if (voice != null) {
                return voice;
            }
        }
        return null;
    }

    /** Who says it by a verb there, where a comma parts him from what stands before. */
    private @Nullable Voice inserted(Sentence sentence, int verb) {
        boolean turned = prose.is(sentence.pieces()[verb], "said", "says") && comma(sentence, verb - 1);
        Voice who = turned ? subjects.after(sentence, verb + 1) : null;
        if (who != null) {
            return who.with(sentence.pieces()[verb], sentence.pieces()[verb], Rule.AFTER);
        }
        Voice voice = cues.active(sentence, verb) ? subjects.before(sentence, verb) : null;
        return voice == null || !apart(voice.first())
                ? null
                : voice.with(sentence.pieces()[verb], sentence.pieces()[verb], Rule.AFTER);
    }

    private boolean comma(Sentence sentence, int at) {
        return !sentence.quotes(at) && prose.is(sentence.pieces()[at], ",");
    }

    /** Whether a comma stands before a name and the titles before it. */
    private boolean apart(int first) {
        int at = first - 1;
        while (at >= 0
                && prose.joined(at)
                && (Lexicon.TITLES.contains(prose.token(at).lower())
                        || Lexicon.ROLES.contains(prose.token(at).lower()))) {
            at--;
        }
        return prose.is(at, ",");
    }

    /** Whether no word stands before it in its sentence. */
    boolean leads(Sentence sentence, int at) {
        for (int before = 0; before < at; before++) {
            if (sentence.quotes(before)
                    || prose.token(sentence.pieces()[before]).letters()) {
                return false;
            }
        }
        return true;
    }

    private String word(Sentence sentence, int at) {
        return prose.token(sentence.pieces()[at]).lower();
    }

    private boolean ended(Quoted quoted) {
        char last = prose.text().charAt(quoted.end() - 1);
        char inner = quoted.end() - 2 < quoted.start() ? last : prose.text().charAt(quoted.end() - 2);
        return "?!–—-…".indexOf(last) >= 0 || Tokens.isApostrophe(last) && inner == ',';
    }
}
