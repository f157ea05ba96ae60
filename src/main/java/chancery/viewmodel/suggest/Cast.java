package chancery.viewmodel.suggest;

import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.suggest.Mention;
import chancery.suggest.SuggestedActor;
import chancery.viewmodel.Contents;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a text names, as the dossier knows them now: by their ids, by their names, or not yet. */
final class Cast {

    private final Contents contents;
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<String, SuggestedActor> named = new HashMap<>();

    Cast(Contents contents, List<SuggestedActor> named) {
        this.contents = contents;
        for (Actor actor : contents.actors()) {
            byName.putIfAbsent(even(actor.name()), actor);
            actor.aliases().forEach(alias -> byName.putIfAbsent(even(alias), actor));
        }
        named.forEach(one -> this.named.putIfAbsent(one.name(), one));
    }

    /** The actor of the dossier that is meant, whether it was known when the text was read or came in since. */
    Optional<Actor> known(@Nullable Id<Actor> id, String name) {
        return Optional.ofNullable(id).flatMap(contents::actor).or(() -> Optional.ofNullable(byName.get(even(name))));
    }

    /** Who it is. */
    Who who(@Nullable Id<Actor> id, String name) {
        if (name.isEmpty()) {
            return Who.NOBODY;
        }
        Optional<Actor> actor = known(id, name);
        if (actor.isPresent()) {
            return new Who(actor.get().id(), null, actor.get().name());
        }
        SuggestedActor found = named.get(name);
        return new Who(null, found == null ? null : fresh(found), name);
    }

    /** Somebody new, by the name and the short names that the text gives. */
    Actor fresh(SuggestedActor found) {
        Set<String> aliases = new LinkedHashSet<>();
        found.mentions().stream()
                .map(Mention::text)
                .filter(words -> !words.equals(found.name()) && free(words))
                .forEach(aliases::add);
        return new Actor(
                NewId.of(EntryKind.ACTOR, found.name()),
                found.name(),
                found.kind(),
                List.copyOf(aliases),
                null,
                List.of(),
                null);
    }

    /** The names that the text gives somebody known and the dossier does not. */
    List<String> further(Actor known, SuggestedActor found) {
        return Stream.concat(Stream.of(found.name()), found.mentions().stream().map(Mention::text))
                .distinct()
                .filter(words -> !words.equals(known.name())
                        && !known.aliases().contains(words)
                        && free(words)
                        && found.mentions().stream().anyMatch(one -> one.text().equals(words)))
                .toList();
    }

    /** Whether words are a name, no description such as "the senator", and nobody else's. */
    private boolean free(String words) {
        String bare = words.startsWith("The ") ? words.substring("The ".length()) : words;
        return bare.length() > 1 && Character.isUpperCase(bare.codePointAt(0)) && !byName.containsKey(even(words));
    }

    private static String even(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
