package chancery.viewmodel.form;

import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.model.Span;
import chancery.store.Shelf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records that are made of stretches of a text without a form: passages get their numbers, and all of it is one edit. Reads from
 * the file: not for the JavaFX thread.
 */
public final class Recording {

    private final Drafting drafting;
    private final Id<Source> source;
    private @Nullable Located text;

    /** Begins with nothing. */
    public Recording(Shelf shelf, Id<Source> source) {
        this.drafting = new Drafting(shelf);
        this.source = source;
    }

    /** Has the dossier hold a record. */
    public void put(Entry entry) {
        drafting.put(entry);
    }

    /** The name of an actor who is new; one of the same name that came into the dossier meanwhile is taken for the same. */
    public Id<Actor> actor(Actor fresh) {
        Optional<Actor> there = drafting.shelf().actors().stream()
                .filter(actor -> actor.name().equalsIgnoreCase(fresh.name())
                        || actor.aliases().contains(fresh.name()))
                .findFirst();
        if (there.isEmpty()) {
            drafting.put(fresh);
        }
        return there.orElse(fresh).id();
    }

    /** An actor as it will be. */
    public Optional<Actor> actor(Id<Actor> id) {
        return drafting.entry(id).map(Actor.class::cast);
    }

    /**
     * The passages of some places, in order: those that something rests on already, or new ones.
     *
     * @throws java.util.NoSuchElementException where the text is no longer held
     */
    public List<Passage> passages(List<Span> places) {
        Located located = Objects.requireNonNullElseGet(
                text, () -> new Located(drafting.shelf().text(source).orElseThrow()));
        text = located;
        return places.stream()
                .map(place -> drafting.passage(source, place, located))
                .toList();
    }

    /** The words of a quote that rests on passages. */
    public static String words(List<Passage> passages) {
        return passages.stream()
                .map(Passage::exact)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(QuoteForm.BETWEEN));
    }

    /** The edit of all that changes, or nothing where nothing does. */
    public Optional<Edit> edit(String name) {
        return drafting.edit(name);
    }
}
