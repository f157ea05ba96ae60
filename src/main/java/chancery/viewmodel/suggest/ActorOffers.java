package chancery.viewmodel.suggest;

import chancery.model.Actor;
import chancery.suggest.Mention;
import chancery.suggest.SuggestedActor;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes suggestions of whom a text names: somebody new with all the names the text gives, or names of somebody known that the
 * dossier lacks. Where every mention is marked already, there is nothing to suggest.
 */
final class ActorOffers {

    private final Offering offering;
    private final Cast cast;

    ActorOffers(Offering offering, Cast cast) {
        this.offering = offering;
        this.cast = cast;
    }

    List<Suggestion> of(List<SuggestedActor> actors) {
        List<Suggestion> offers = new ArrayList<>();
        for (SuggestedActor found : actors) {
            Optional<Actor> known = cast.known(found.known(), found.name());
            if (known.isEmpty()) {
                offer(found, cast.fresh(found), false).ifPresent(offers::add);
            } else {
                List<String> further = cast.further(known.get(), found);
                if (!further.isEmpty()) {
                    offer(found, known.get().withAliases(further), true).ifPresent(offers::add);
                }
            }
        }
        return offers;
    }

    private Optional<Suggestion> offer(SuggestedActor found, Actor actor, boolean known) {
        Set<String> names = new HashSet<>(actor.aliases());
        if (!known) {
            names.add(actor.name());
        }
        List<Stretch> at = stretches(found.mentions(), names);
        // What names somebody may be worth a record although no place has the full name: then all of them are shown.
        List<Stretch> shown = at.isEmpty() ? stretches(found.mentions(), null) : at;
        if (shown.isEmpty() || known && at.isEmpty()) {
            return Optional.empty();
        }
        String key = offering.key(
                SuggestionKind.ACTOR, known ? actor.name() + '\n' + String.join("\n", actor.aliases()) : actor.name());
        return Optional.of(new Suggestion(
                SuggestionKind.ACTOR,
                shown,
                offering.paragraph(shown.get(0)),
                key,
                Tellings.actor(actor, known, shown.size(), found.mentions().size()),
                new Draft.Naming(actor, known)));
    }

    private List<Stretch> stretches(
            List<Mention> mentions, @org.jspecify.annotations.Nullable Collection<String> names) {
        return mentions.stream()
                .filter(mention -> names == null || names.contains(mention.text()))
                .map(mention -> offering.text().stretch(mention.span()))
                .toList();
    }
}
