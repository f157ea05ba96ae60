package chancery.suggest;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the text names.
 *
 * @param name the fullest name, or the known actor's
 * @param known the actor of the dossier it seems to be, or null for somebody new
 * @param mentions in the order of the text, at least one; none lies over another
 */
public record SuggestedActor(
        String name, ActorKind kind, @Nullable Id<Actor> known, List<Mention> mentions) {

    /** Copies the list. */
    public SuggestedActor {
        mentions = List.copyOf(mentions);
    }

    SuggestedActor moved(int by) {
        return new SuggestedActor(
                name,
                kind,
                known,
                mentions.stream()
                        .map(mention -> new Mention(mention.span().moved(by), mention.text()))
                        .toList());
    }
}
