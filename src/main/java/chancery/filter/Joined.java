package chancery.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two conditions of one sort as one that either meets, where there are values to be put together. */
final class Joined implements Condition.Cases<Optional<Condition>> {

    private final Condition other;

    private Joined(Condition other) {
        this.other = other;
    }

    /** Either of two; nothing where they are of two sorts, or of one that has a single value. */
    static Optional<Condition> of(Condition one, Condition other) {
        return one.sort() == other.sort() ? one.match(new Joined(other)) : Optional.empty();
    }

    @Override
    public Optional<Condition> text(Condition.Text text) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> actors(Condition.Actors actors) {
        return both(Condition.Actors.class, Condition.Actors::any, actors)
                .map(any -> new Condition.Actors(any, actors.speaking()));
    }

    @Override
    public Optional<Condition> kinds(Condition.Kinds kinds) {
        return both(Condition.Kinds.class, Condition.Kinds::any, kinds).map(Condition.Kinds::new);
    }

    @Override
    public Optional<Condition> realities(Condition.Realities realities) {
        return both(Condition.Realities.class, Condition.Realities::any, realities)
                .map(Condition.Realities::new);
    }

    @Override
    public Optional<Condition> issues(Condition.Issues issues) {
        return both(Condition.Issues.class, Condition.Issues::any, issues).map(Condition.Issues::new);
    }

    @Override
    public Optional<Condition> sources(Condition.Sources sources) {
        return both(Condition.Sources.class, Condition.Sources::any, sources).map(Condition.Sources::new);
    }

    @Override
    public Optional<Condition> graded(Condition.Graded graded) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> important(Condition.Important important) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> period(Condition.Period period) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> hasQuote() {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> hasNote() {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> tags(Condition.Tags tags) {
        return both(Condition.Tags.class, Condition.Tags::any, tags).map(Condition.Tags::new);
    }

    private <C extends Condition, T> Optional<List<T>> both(Class<C> type, Function<C, List<T>> values, C one) {
        return Optional.of(Stream.concat(values.apply(one).stream(), values.apply(type.cast(other)).stream())
                .distinct()
                .toList());
    }
}
