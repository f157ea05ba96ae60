package chancery.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks a quotation by what stands before it: "X said", "according to X", "X's claim that", "X:". */
final class SaidBefore {

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

    private static final int REACH = 30;

    /** A word of saying so near before a quotation is its own, whatever follows. */
    private static final int CLOSE = 5;

    private final Prose prose;
    private final Subjects subjects;
    private final Cues cues;

    SaidBefore(Prose prose, Subjects subjects, Cues cues) {
        this.prose = prose;
        this.subjects = subjects;
        this.cues = cues;
    }

    /** Whether a word of saying before a quotation is so near that what follows does not count. */
    boolean near(Sentence sentence, Voice voice, int quote) {
        return !guessed(voice) && distance(sentence, voice, quote) <= CLOSE;
    }

    /** Who speaks the quotation at a piece, or at the end of the sentence, by what stands before; null where nobody does. */
    @Nullable
    Voice of(Sentence sentence, int quote) {
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

    private String word(Sentence sentence, int at) {
        return prose.token(sentence.pieces()[at]).lower();
    }
}
