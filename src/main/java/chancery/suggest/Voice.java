package chancery.suggest;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to speak, and by which words.
 *
 * @param first the first token that names the speaker, or -1
 * @param last the last such token, or -1
 * @param player who it is, where the text says, or null
 * @param cue the first token of the word of saying, or -1
 * @param cueLast its last token, or -1
 * @param rule what told so
 */
record Voice(int first, int last, @Nullable Player player, int cue, int cueLast, Rule rule) {

    Voice with(int cueFirst, int lastOfCue, Rule by) {
        return new Voice(first, last, player, cueFirst, lastOfCue, by);
    }

    Voice by(Rule other) {
        return new Voice(first, last, player, cue, cueLast, other);
    }
}
