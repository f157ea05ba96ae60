package chancery.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says whose words a quotation is: by a verb of saying after it, before it, or by the quotation before it. Quotations that are
 * titles, or words that the writer only keeps at a distance, are none.
 */
final class Attribution {

    private static final int REACH = 30;

    /** A word of saying so near before a quotation is its own, whatever follows. */
    private static final int CLOSE = 5;

    private static final Set<String> NAMING = Set.of("called", "calls", "dubbed", "labeled", "labelled", "branded");

    /** Papers and posts that somebody issues. */
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "letter",
            "tweet",
            "email",
            "e-mail",
            "message",
            "note",
            "memo",
            "memorandum",
            "post",
            "release",
            "report",
            "resolution",
            "petition",
            "communique",
            "communiqué",
            "video",
            "ad",
            "advertisement",
            "text",
            "cable",
            "op-ed",
            "article",
            "book",
            "decree",
            "order",
            "telegram",
            "tweets",
            "speech");

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

    private final Prose prose;
    private final List<Quoted> quotes;
    private final List<Sentence> sentences;
    private final Subjects subjects;
    private final Cues cues;
    private final @Nullable Voice[] voices;

    Attribution(Prose prose, List<Quoted> quotes, Cast cast) {
        this.prose = prose;
        this.quotes = quotes;
        this.sentences = Sentences.of(prose, quotes);
        this.subjects = new Subjects(prose, cast);
        this.cues = new Cues(prose);
        this.voices = new Voice[quotes.size()];
    }

    /** For every quotation who speaks it, or null where it is no quotation of anybody. */
    List<@Nullable Voice> voices() {
        Sentence previous = null;
        for (Sentence sentence : sentences) {
            for (int at = 0; at < sentence.length(); at++) {
                if (sentence.quotes(at)) {
                    voices[sentence.quote(at)] = voice(sentence, at, previous);
                }
            }
            backward(sentence);
            previous = sentence;
        }
        goingOn();
        List<@Nullable Voice> all = new ArrayList<>();
        for (int quote = 0; quote < voices.length; quote++) {
            all.add(voices[quote]);
        }
        return all;
    }

    /** "“A” and “b”, X said": who is named after the last of them says the first, too. */
    private void backward(Sentence sentence) {
        Voice next = null;
        for (int at = sentence.length() - 1; at >= 0; at--) {
            if (!sentence.quotes(at)) {
                continue;
            }
            Voice voice = voices[sentence.quote(at)];
            boolean open = voice == null ? !name(sentence, at) : voice.rule() == Rule.NONE;
            if (open && next != null && next.rule() == Rule.AFTER) {
                voices[sentence.quote(at)] = next;
            }
            next = voices[sentence.quote(at)];
        }
    }

    private @Nullable Voice voice(Sentence sentence, int at, @Nullable Sentence previous) {
        boolean first = leads(sentence, at);
        if (!first && name(sentence, at)) {
            return null;
        }
        Voice voice = first ? after(sentence, at) : around(sentence, at);
        voice = voice == null && first ? closing(sentence, at) : voice;
        if (voice == null) {
            voice = carried(sentence, at, first);
        }
        if (voice == null && first && sentence.length() <= at + 2) {
            voice = preceding(sentence.quote(at), previous);
        }
        return voice == null && !plain(sentence, at, first) ? null : voice == null ? nobody() : voice;
    }

    /** Within a sentence: by what stands before it; what stands after it counts where that is far off. */
    private @Nullable Voice around(Sentence sentence, int at) {
        Voice before = before(sentence, at);
        boolean near = before != null && !guessed(before) && distance(sentence, before, at) <= CLOSE;
        Voice after = near ? null : after(sentence, at);
        return after != null ? after : before != null ? before : closing(sentence, at);
    }

    private boolean opens(Sentence sentence, String word) {
        return !sentence.quotes(0) && prose.is(sentence.pieces()[0], word);
    }

    /** Whether nothing but its capitals tells that it is somebody. */
    private boolean guessed(Voice voice) {
        return voice.player() == null
                && voice.first() >= 0
                && prose.token(voice.first()).capital()
                && !prose.begins(voice.first());
    }

    private static int distance(Sentence sentence, Voice voice, int at) {
        int distance = 0;
        for (int piece = at - 1; piece >= 0 && sentence.pieces()[piece] != voice.cue(); piece--) {
            distance++;
        }
        return distance;
    }

    /** The whole sentence may be somebody's: "…, X said", or "…, X said, …". */
    private @Nullable Voice closing(Sentence sentence, int quote) {
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

    /** Whether it is the name of something, and nobody is said to say or give it. */
    private boolean name(Sentence sentence, int at) {
        Quoted quoted = quotes.get(sentence.quote(at));
        if (!Headlines.are(prose.text().substring(quoted.start(), quoted.end()))) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - CLOSE); before--) {
            if (sentence.quotes(before)) {
                return true;
            }
            boolean said = before >= at - 2 && cues.active(sentence, before);
            if (said || prose.is(sentence.pieces()[before], ":") || NAMING.contains(word(sentence, before))) {
                return false;
            }
        }
        return true;
    }

    private static Voice nobody() {
        return new Voice(-1, -1, null, -1, -1, Rule.NONE);
    }

    /** Whether no word stands before it in its sentence. */
    private boolean leads(Sentence sentence, int at) {
        for (int before = 0; before < at; before++) {
            if (sentence.quotes(before)
                    || prose.token(sentence.pieces()[before]).letters()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Voice after(Sentence sentence, int quote) {
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

    private @Nullable Voice before(Sentence sentence, int quote) {
        Voice bare = null;
        for (int at = quote - 1; at >= 0 && at > quote - REACH; at--) {
            if (sentence.quotes(at)) {
                continue;
            }
            if (prose.is(sentence.pieces()[at], ";")) {
                return bare;
            }
            Voice voice = by(sentence, at, quote);
            if (voice != null && !cues.plain(sentence, at)) {
                return voice;
            }
            bare = bare == null ? voice : bare;
        }
        if (bare != null) {
            return bare;
        }
        boolean colon = !sentence.quotes(quote - 1) && prose.is(sentence.pieces()[quote - 1], ":");
        Voice voice = colon ? subjects.first(sentence, quote) : null;
        return voice == null ? null : voice.by(Rule.COLON);
    }

    /** Who says what comes later by the word there, if it is one of saying. "X said he would urge": "said" is, for "urge" is told. */
    private @Nullable Voice by(Sentence sentence, int at, int quote) {
        if (cues.active(sentence, at)) {
            Voice voice = cues.joining(sentence, at) ? joined(sentence, at) : issuer(sentence, at);
            if (voice != null && !(guessed(voice) && opens(sentence, "according"))) {
                return voice.with(sentence.pieces()[at], sentence.pieces()[at], Rule.BEFORE);
            }
        }
        if (cues.leading(sentence, at)) {
            Voice voice = subjects.owner(sentence, at);
            if (voice != null) {
                return voice.with(sentence.pieces()[at], sentence.pieces()[at], Rule.BEFORE);
            }
        }
        if (prose.is(sentence.pieces()[at], "according") && at + 1 < quote) {
            Voice voice = subjects.after(sentence, at + 2);
            if (voice != null) {
                return voice.with(sentence.pieces()[at], sentence.pieces()[at + 1], Rule.ACCORDING);
            }
        }
        return null;
    }

    /** Who says it; whoever issues "a statement saying" so, and not the statement. */
    private @Nullable Voice issuer(Sentence sentence, int verb) {
        Voice voice = subjects.before(sentence, verb);
        boolean paper = voice != null
                && voice.player() == null
                && word(sentence, verb).endsWith("ing")
                && DOCUMENTS.contains(prose.token(voice.last()).lower());
        Voice issuer = paper ? joined(sentence, verb) : null;
        return issuer == null ? voice : issuer;
    }

    /** "X said …, adding": whoever says what comes before, or else whom the sentence is about. */
    private @Nullable Voice joined(Sentence sentence, int participle) {
        Voice own = word(sentence, participle).endsWith("ing") ? null : subjects.before(sentence, participle);
        if (own != null) {
            return own;
        }
        for (int at = participle - 1; at >= 0; at--) {
            if (!sentence.quotes(at) && cues.active(sentence, at) && !cues.joining(sentence, at)) {
                Voice voice = subjects.before(sentence, at);
                voice = voice == null ? subjects.after(sentence, at + 1) : voice;
                if (voice != null) {
                    return voice;
                }
            }
        }
        return subjects.first(sentence, participle);
    }

    private String word(Sentence sentence, int at) {
        return prose.token(sentence.pieces()[at]).lower();
    }

    private boolean ended(Quoted quoted) {
        char last = prose.text().charAt(quoted.end() - 1);
        char inner = quoted.end() - 2 < quoted.start() ? last : prose.text().charAt(quoted.end() - 2);
        return "?!–—-…".indexOf(last) >= 0 || Tokens.isApostrophe(last) && inner == ',';
    }

    /** The quotation before it speaks on, in the same sentence, or where this one is a sentence of its own. */
    private @Nullable Voice carried(Sentence sentence, int at, boolean first) {
        int quote = sentence.quote(at);
        if (quote == 0) {
            return null;
        }
        Quoted last = quotes.get(quote - 1);
        Voice voice = voices[quote - 1];
        boolean same = voice != null
                && voice.rule() != Rule.NONE
                && last.paragraph() == quotes.get(quote).paragraph();
        boolean inSentence = !first && holds(sentence, at);
        return same && (inSentence || first) ? voice.by(Rule.CARRIED) : null;
    }

    private static boolean holds(Sentence sentence, int end) {
        for (int at = end - 1; at >= Math.max(0, end - 2 * REACH); at--) {
            if (sentence.quotes(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whoever the sentence before it is about, if that sentence asks nothing: by its word of saying where it ends in a colon, by the
     * quotation it ends with, or by whom it names first.
     */
    private @Nullable Voice preceding(int quote, @Nullable Sentence previous) {
        if (previous == null
                || quotes.get(quote).paragraph() - previous.paragraph() > 2
                || prose.heading(previous.paragraph())) {
            return null;
        }
        int last = previous.length() - 1;
        if (!previous.quotes(last) && prose.is(previous.pieces()[last], ":")) {
            return before(previous, previous.length());
        }
        if (quote > 0 && quotes.get(quote - 1).paragraph() == previous.paragraph() && told(voices[quote - 1])) {
            Voice voice = voices[quote - 1];
            return voice == null ? null : voice.by(Rule.CARRIED);
        }
        for (int piece : previous.pieces()) {
            if (piece >= 0 && prose.is(piece, "asked", "asks", "?", "wondered")) {
                return null;
            }
        }
        Voice voice = subjects.first(previous, previous.length());
        return voice == null ? null : voice.by(Rule.PRECEDING);
    }

    /** Whether it says something by itself: a sentence, or more than a name or a word or two. */
    private boolean plain(Sentence sentence, int at, boolean first) {
        Quoted quoted = quotes.get(sentence.quote(at));
        long words = Pattern.compile("\\s+")
                .splitAsStream(prose.text().substring(quoted.start(), quoted.end()))
                .count();
        return first ? words > 2 : words > 4;
    }

    /** A quotation of several paragraphs is one speaker's, whichever paragraph names him. */
    private void goingOn() {
        for (int quote = quotes.size() - 2; quote >= 0; quote--) {
            Voice next = voices[quote + 1];
            if (quotes.get(quote).goesOn() && next != null && next.cue() >= 0 && !told(voices[quote])) {
                voices[quote] = next.by(Rule.CARRIED);
            }
        }
        for (int quote = 0; quote + 1 < quotes.size(); quote++) {
            Voice voice = voices[quote];
            if (quotes.get(quote).goesOn() && voice != null && !told(voices[quote + 1])) {
                voices[quote + 1] = voice.by(Rule.CARRIED);
            }
        }
    }

    private static boolean told(@Nullable Voice voice) {
        return voice != null && voice.cue() >= 0;
    }
}
