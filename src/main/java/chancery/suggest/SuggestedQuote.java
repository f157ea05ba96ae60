package chancery.suggest;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One part of somebody's words, between quotation marks.
 *
 * @param span without the marks, and without a comma that belongs to the sentence around it
 * @param text the text's own words there
 * @param part 1 for a quotation's first part, 2 and so on for those that go on with it
 * @param speaker the name of who speaks, or the text's words for them; empty where the text does not say
 * @param known the actor of the dossier who speaks, or null
 * @param speakerSpan where the text names the speaker, or null
 * @param relayedBy the name of who passes the words on, or empty
 * @param cue the word of saying, as the text has it; empty where there is none
 * @param rule what told who speaks
 */
public record SuggestedQuote(
        Span span,
        String text,
        QuoteKind kind,
        int part,
        String speaker,
        @Nullable Id<Actor> known,
        @Nullable Span speakerSpan,
        String relayedBy,
        String cue,
        Rule rule) {

    SuggestedQuote moved(int by) {
        return new SuggestedQuote(
                span.moved(by),
                text,
                kind,
                part,
                speaker,
                known,
                speakerSpan == null ? null : speakerSpan.moved(by),
                relayedBy,
                cue,
                rule);
    }
}
