package chancery.suggest;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who is named in the text, while the text is being read: what is known of them grows. */
final class Player {

    private final String name;
    private final ActorKind kind;
    private final @Nullable Id<Actor> known;
    private final Set<String> roles = new HashSet<>();
    private final List<Naming> namings = new ArrayList<>();
    private Gender gender;

    Player(String name, ActorKind kind, @Nullable Id<Actor> known) {
        this.name = name;
        this.kind = kind;
        this.known = known;
        int space = name.indexOf(' ');
        this.gender =
                kind == ActorKind.PERSON && space > 0 ? Gender.ofGivenName(name.substring(0, space)) : Gender.UNKNOWN;
    }

    String name() {
        return name;
    }

    ActorKind kind() {
        return kind;
    }

    @Nullable
    Id<Actor> known() {
        return known;
    }

    boolean person() {
        return kind == ActorKind.PERSON;
    }

    List<Naming> namings() {
        return namings;
    }

    Gender gender() {
        return gender;
    }

    void seen(Gender pronoun) {
        gender = gender == Gender.UNKNOWN ? pronoun : gender;
    }

    /** Takes what stands beside the name: a role, or a title that tells the gender. */
    void called(String word) {
        if (Lexicon.ROLES.contains(word)) {
            roles.add(word);
        }
        seen(Gender.ofTitle(word));
    }

    boolean is(String role) {
        return roles.contains(role);
    }
}
