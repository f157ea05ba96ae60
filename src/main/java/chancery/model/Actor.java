package chancery.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person, state, organisation or group that takes part, speaks or is spoken of.
 *
 * @param name not blank
 * @param aliases other names and spellings, in the order given
 * @param side the actor it stands with (a minister with his state), or null
 * @param roles what it is from date to date
 * @param colour {@code #rrggbb}, lower case, or null for its side's or the palette's
 */
public record Actor(
        Id<Actor> id,
        String name,
        ActorKind kind,
        List<String> aliases,
        @Nullable Id<Actor> side,
        List<Role> roles,
        @Nullable String colour)
        implements Entry {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** Copies the lists; refuses a blank name, a malformed colour, and an actor that stands with itself. */
    public Actor {
        Checks.notBlank(name, "name");
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is #rrggbb in lower case, not \"" + colour + "\"");
        }
        if (id.equals(side)) {
            throw new IllegalArgumentException("an actor cannot stand with itself");
        }
    }

    /** The same by another name. */
    public Actor withName(String newName) {
        return new Actor(id, newName, kind, aliases, side, roles, colour);
    }

    /** The same with other aliases. */
    public Actor withAliases(List<String> newAliases) {
        return new Actor(id, name, kind, newAliases, side, roles, colour);
    }

    /** The same standing with another, or with nobody. */
    public Actor withSide(@Nullable Id<Actor> newSide) {
        return new Actor(id, name, kind, aliases, newSide, roles, colour);
    }

    /** The same in other roles. */
    public Actor withRoles(List<Role> newRoles) {
        return new Actor(id, name, kind, aliases, side, newRoles, colour);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.actor(this);
    }
}
