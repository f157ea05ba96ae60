package chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words as a source gives them. One quote may stand in several parts, where the source breaks into it.
 *
 * @param speaker or null where the source does not say
 * @param onBehalfOf whom the speaker speaks for, or null for the speaker alone
 * @param relayedBy the outlet or person through whom the words came, or null
 * @param cue the verb or phrase that announces it, as written, or null
 * @param event what it was said at, or null
 * @param saidWhen or null for the event's time
 * @param text the quoted words, parts joined by {@code " … "}; for reported speech a paraphrase
 * @param language a BCP 47 tag, or null for the source's
 * @param translation into the dossier's language, or null
 * @param translator or null
 * @param passages its parts, in order
 */
public record Quote(
        Id<Quote> id,
        QuoteKind kind,
        @Nullable Id<Actor> speaker,
        @Nullable Id<Actor> onBehalfOf,
        @Nullable Id<Actor> relayedBy,
        @Nullable String cue,
        @Nullable Id<Event> event,
        @Nullable When saidWhen,
        String text,
        @Nullable String language,
        @Nullable String translation,
        @Nullable String translator,
        List<Passage> passages)
        implements Entry {

    /** Copies the list; refuses a quote without words. */
    public Quote {
        Checks.notBlank(text, "text");
        passages = List.copyOf(passages);
    }

    /** The same said at another time. */
    public Quote withSaidWhen(@Nullable When newSaidWhen) {
        return new Quote(
                id,
                kind,
                speaker,
                onBehalfOf,
                relayedBy,
                cue,
                event,
                newSaidWhen,
                text,
                language,
                translation,
                translator,
                passages);
    }

    /** The same in other words. */
    public Quote withText(String newText) {
        return new Quote(
                id,
                kind,
                speaker,
                onBehalfOf,
                relayedBy,
                cue,
                event,
                saidWhen,
                newText,
                language,
                translation,
                translator,
                passages);
    }

    /** The same resting on other passages. */
    public Quote withPassages(List<Passage> newPassages) {
        return new Quote(
                id,
                kind,
                speaker,
                onBehalfOf,
                relayedBy,
                cue,
                event,
                saidWhen,
                text,
                language,
                translation,
                translator,
                newPassages);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.quote(this);
    }
}
