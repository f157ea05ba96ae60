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
    private static final int CLOSE = 5;

    private static final Set<String> NAMING = Set.of("called", "calls", "dubbed", "labeled", "labelled", "branded");

    private final Prose prose;
    private final List<Quoted> quotes;
    private final List<Sentence> sentences;
    private final Subjects subjects;
    private final Cues cues;
    private final SaidBefore before;
    private final SaidAfter after;
    private final @Nullable Voice[] voices;

    Attribution(Prose prose, List<Quoted> quotes, Cast cast) {
        this.prose = prose;
        this.quotes = quotes;
        this.sentences = Sentences.of(prose, quotes);
        this.subjects = new Subjects(prose, cast);
        this.cues = new Cues(prose);
        this.before = new SaidBefore(prose, subjects, cues);
        this.after = new SaidAfter(prose, quotes, subjects, cues);
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
        boolean first = after.leads(sentence, at);
        if (!first && name(sentence, at)) {
            return null;
        }
        Voice voice = first ? after.of(sentence, at) : around(sentence, at);
        voice = voice == null && first ? after.closing(sentence, at) : voice;
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
        Voice earlier = before.of(sentence, at);
        Voice later = earlier != null && before.near(sentence, earlier, at) ? null : after.of(sentence, at);
        return later != null ? later : earlier != null ? earlier : after.closing(sentence, at);
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
            if (said
                    || prose.is(sentence.pieces()[before], ":")
                    || NAMING.contains(prose.token(sentence.pieces()[before]).lower())) {
                return false;
            }
        }
        return true;
    }

    private static Voice nobody() {
        return new Voice(-1, -1, null, -1, -1, Rule.NONE);
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
            return before.of(previous, previous.length());
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
