package chancery.edit;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Place;
import chancery.model.Source;
import chancery.model.Worded;
import chancery.store.Shelf;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of two: what only one of them says is kept, lists are joined, and where they differ the one that stays is
 * right, unless the other was chosen.
 */
final class Uniting {

    private final Shelf shelf;
    private final Set<Trait> taken;
    private final List<Proposal.Difference> differences = new ArrayList<>();

    /** @param taken what is taken from the record that goes */
    Uniting(Shelf shelf, Set<Trait> taken) {
        this.shelf = shelf;
        this.taken = taken;
    }

    /** Where the two differ, known after they have been made one. */
    List<Proposal.Difference> differences() {
        return differences;
    }

    Actor actors(Actor from, Actor into) {
        Id<Actor> side = either(Trait.SIDE, other(into.side(), from, into), other(from.side(), from, into), this::name);
        return new Actor(
                into.id(),
                into.name(),
                one(Trait.KIND, into.kind(), from.kind(), Worded::word),
                aliases(from, into),
                side != null && leadsTo(into, side, from) ? null : side,
                joined(into.roles(), from.roles()),
                either(Trait.COLOUR, into.colour(), from.colour(), Function.identity()));
    }

    Issue issues(Issue from, Issue into) {
        return new Issue(
                into.id(),
                into.title(),
                one(Trait.QUESTION, into.question(), from.question(), Function.identity()),
                either(Trait.MINUS, into.minus(), from.minus(), Function.identity()),
                either(Trait.PLUS, into.plus(), from.plus(), Function.identity()));
    }

    Place places(Place from, Place into) {
        Place where = into.latitude() == null && from.latitude() == null
                ? into
                : one(
                        Trait.COORDINATES,
                        into.latitude() == null ? from : into,
                        from.latitude() == null ? into : from,
                        Uniting::coordinates);
        return new Place(into.id(), into.name(), where.latitude(), where.longitude());
    }

    /** @param nextPassage of the source that comes of it */
    Source sources(Source from, Source into, int nextPassage) {
        return new Source(
                into.id(),
                into.number(),
                either(Trait.TITLE, into.title(), from.title(), Function.identity()),
                either(Trait.PUBLISHER, into.publisher(), from.publisher(), Function.identity()),
                either(Trait.AUTHOR, into.author(), from.author(), Function.identity()),
                either(Trait.PUBLISHED, into.published(), from.published(), Edtf::text),
                either(Trait.LANGUAGE, into.language(), from.language(), Function.identity()),
                either(Trait.URL, into.url(), from.url(), Function.identity()),
                one(Trait.KIND, into.kind(), from.kind(), Worded::word),
                grade(from.grade(), into.grade()),
                either(Trait.RELAYS, other(into.relays(), from, into), other(from.relays(), from, into), this::name),
                into.sha256() == null ? from.sha256() : into.sha256(),
                nextPassage);
    }

    private Grade grade(Grade from, Grade into) {
        if (from.equals(Grade.UNKNOWN) || into.equals(Grade.UNKNOWN)) {
            return into.equals(Grade.UNKNOWN) ? from : into;
        }
        return one(Trait.GRADE, into, from, Grade::code);
    }

    private <T> @Nullable T either(Trait trait, @Nullable T kept, @Nullable T other, Function<T, String> words) {
        if (kept == null || other == null) {
            return kept == null ? other : kept;
        }
        return one(trait, kept, other, words);
    }

    private <T> T one(Trait trait, T kept, T other, Function<? super T, String> words) {
        String here = words.apply(kept);
        String there = words.apply(other);
        if (here.equals(there)) {
            return kept;
        }
        differences.add(new Proposal.Difference(trait, here, there));
        return taken.contains(trait) ? other : kept;
    }

    /** A record that one of the two refers to, unless it is one of the two. */
    private static <T extends Entry> @Nullable Id<T> other(@Nullable Id<T> id, Entry from, Entry into) {
        return id == null || id.equals(from.id()) || id.equals(into.id()) ? null : id;
    }

    /** Whether an actor's side would stand, by way of others, with the actor itself. */
    private boolean leadsTo(Actor into, Id<Actor> side, Actor from) {
        Set<Id<?>> seen = new HashSet<>();
        Id<?> next = side;
        while (next != null && seen.add(next)) {
            if (next.equals(into.id()) || next.equals(from.id())) {
                return true;
            }
            next = shelf.entry(next).map(entry -> ((Actor) entry).side()).orElse(null);
        }
        return false;
    }

    private String name(Id<?> id) {
        return shelf.entry(id).map(entry -> Called.in(shelf, entry)).orElse(id.value());
    }

    private static String coordinates(Place place) {
        return Objects.requireNonNull(place.latitude()) + ", " + Objects.requireNonNull(place.longitude());
    }

    private static List<String> aliases(Actor from, Actor into) {
        return Stream.of(into.aliases().stream(), Stream.of(from.name()), from.aliases().stream())
                .flatMap(Function.identity())
                .filter(name -> !name.equals(into.name()))
                .distinct()
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
