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

    private static final Set<String> NOUN_BEFORE = Set.of(
            "the", "a", "an", "of", "his", "her", "their", "its", "'s", "in", "these", "those", "no", "any", "such",
            "new", "many", "for", "by", "with");

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
    private final @Nullable Voice[] voices;

    Attribution(Prose prose, List<Quoted> quotes, Cast cast) {
        this.prose = prose;
        this.quotes = quotes;
        this.sentences = Sentences.of(prose, quotes);
        this.subjects = new Subjects(prose, cast);
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
            previous = sentence;
        }
        goingOn();
        List<@Nullable Voice> all = new ArrayList<>();
        for (int quote = 0; quote < voices.length; quote++) {
            all.add(voices[quote]);
        }
        return all;
    }

    private @Nullable Voice voice(Sentence sentence, int at, @Nullable Sentence previous) {
        boolean first = leads(sentence, at);
        Voice voice = first ? after(sentence, at) : before(sentence, at);
        if (voice == null) {
            voice = first ? null : after(sentence, at);
        }
        if (voice == null) {
            voice = carried(sentence, at, first);
        }
        if (voice == null && first && sentence.length() <= at + 2) {
            voice = preceding(sentence.quote(at), previous);
        }
        return voice == null && !plain(sentence, at, first) ? null : voice == null ? nobody() : voice;
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
        if (prose.is(sentence.pieces()[from], "according") && from + 1 < sentence.length()) {
            Voice voice = subjects.after(sentence, from + 2);
            return voice == null
                    ? null
                    : voice.with(sentence.pieces()[from], sentence.pieces()[from + 1], Rule.ACCORDING);
        }
        if (cue(sentence, from) && !NOT_SAYING_BEFORE_ITS_SUBJECT.contains(word(sentence, from))) {
            Voice voice = subjects.after(sentence, from + 1);
            if (voice != null) {
                return voice.with(sentence.pieces()[from], sentence.pieces()[from], Rule.AFTER);
            }
        }
        return parted ? subjectThenCue(sentence, from) : null;
    }

    private @Nullable Voice subjectThenCue(Sentence sentence, int from) {
        for (int at = from + 1; at < Math.min(sentence.length(), from + REACH) && !sentence.quotes(at); at++) {
            if (prose.is(sentence.pieces()[at], ";", ":", ".")) {
                return null;
            }
            if (!cue(sentence, at)) {
                continue;
            }
            Voice voice = prose.is(sentence.pieces()[at], "quoted") ? subjects.after(sentence, at + 1) : null;
            voice = voice == null ? subjects.before(sentence, at) : voice;
            if (voice != null) {
                return voice.with(sentence.pieces()[at], sentence.pieces()[at], Rule.AFTER);
            }
        }
        return null;
    }

    private @Nullable Voice before(Sentence sentence, int quote) {
        for (int at = quote - 1; at >= 0 && at > quote - REACH; at--) {
            if (sentence.quotes(at)) {
                continue;
            }
            if (prose.is(sentence.pieces()[at], ";")) {
                return null;
            }
            if (cue(sentence, at) && !noun(sentence, at)) {
                Voice voice = subjects.before(sentence, at);
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
        }
        boolean colon = !sentence.quotes(quote - 1) && prose.is(sentence.pieces()[quote - 1], ":");
        Voice voice = colon ? subjects.first(sentence, quote) : null;
        return voice == null ? null : voice.by(Rule.COLON);
    }

    private boolean cue(Sentence sentence, int at) {
        Token token = prose.token(sentence.pieces()[at]);
        return token.small() && Lexicon.CUES.contains(token.lower());
    }

    private boolean noun(Sentence sentence, int at) {
        return at > 0 && !sentence.quotes(at - 1) && NOUN_BEFORE.contains(word(sentence, at - 1));
    }

    private String word(Sentence sentence, int at) {
        return prose.token(sentence.pieces()[at]).lower();
    }

    private boolean ended(Quoted quoted) {
        return "?!–—-…".indexOf(prose.text().charAt(quoted.end() - 1)) >= 0;
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
