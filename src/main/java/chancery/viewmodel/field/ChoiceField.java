package chancery.viewmodel.field;

import chancery.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one of a few, all in sight.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends FormField {

    private final List<Segment<T>> segments;
    private final boolean optional;
    private final ReadOnlyObjectWrapper<@Nullable Segment<T>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", null);

    /**
     * Nothing is chosen yet.
     *
     * @param optional whether nothing may be chosen
     */
    public ChoiceField(String name, String label, List<Segment<T>> segments, boolean optional) {
        super(name, label);
        this.segments = List.copyOf(segments);
        this.optional = optional;
        begin();
    }

    /** With one chosen to begin with; null for none. Answers the field. */
    public ChoiceField<T> with(@Nullable T value) {
        choose(value);
        begin();
        return this;
    }

    /** The choices, in order. */
    public List<Segment<T>> segments() {
        return segments;
    }

    /** What is chosen; its value is null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Segment<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is chosen, or null. */
    public @Nullable T valueOrNull() {
        Segment<T> now = chosen.get();
        return now == null ? null : now.value();
    }

    /**
     * What is chosen.
     *
     * @throws IllegalStateException where nothing is, which {@link #check} would have told
     */
    public T value() {
        Segment<T> now = chosen.get();
        if (now == null) {
            throw new IllegalStateException("nothing is chosen for " + name());
        }
        return now.value();
    }

    /** Chooses a value; null for nothing. */
    public void choose(@Nullable T value) {
        chosen.set(segments.stream()
                .filter(segment -> segment.value().equals(value))
                .findFirst()
                .orElse(null));
        complain("");
    }

    /** Chooses a segment; the chosen one is let go again where nothing may be chosen. */
    public void press(Segment<T> segment) {
        chosen.set(optional && segment.equals(chosen.get()) ? null : segment);
        complain("");
    }

    /** Chooses what answers to a character, and answers whether anything does. */
    public boolean press(String character) {
        Optional<Segment<T>> answering = segments.stream()
                .filter(segment -> segment.answersTo(character))
                .findFirst();
        answering.ifPresent(segment -> choose(segment.value()));
        return answering.isPresent();
    }

    /** Chooses the next, or the one before; the first or the last where nothing is chosen. */
    public void step(int by) {
        Segment<T> now = chosen.get();
        int at = now == null ? (by > 0 ? -1 : segments.size()) : segments.indexOf(now);
        choose(segments.get(Math.max(0, Math.min(segments.size() - 1, at + by))).value());
    }

    /** Lets go of what is chosen, where nothing may be. */
    public void clear() {
        if (optional) {
            choose(null);
        }
    }

    @Override
    public boolean blank() {
        return chosen.get() == null;
    }

    @Override
    public boolean check() {
        return settle(blank() && !optional ? Words.say("field.required.choice") : null);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choice(this);
    }

    @Override
    Object state() {
        return Optional.ofNullable(chosen.get());
    }
}
