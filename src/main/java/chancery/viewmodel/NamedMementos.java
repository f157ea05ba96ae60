package chancery.viewmodel;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes the mementos of one kind that the analyst names. Each change is an edit of its own; one that would change nothing is
 * not made.
 */
public final class NamedMementos {

    private final Session session;
    private final Memento.Kind kind;
    private final String words;
    private final Runnable changed;

    /**
     * Changes mementos.
     *
     * @param words the beginning of the keys of the edits' names: with {@code .save.edit} and {@code .delete.edit} they take the
     *     name, with {@code .rename.edit} the new name and the old one
     * @param changed run on the JavaFX thread after every edit
     */
    public NamedMementos(Session session, Memento.Kind kind, String words, Runnable changed) {
        this.session = session;
        this.kind = kind;
        this.words = words;
        this.changed = changed;
    }

    /** Whether any can be changed. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Saves a body by a name, in the place of what is saved by it. Does nothing for a blank. */
    public void save(String name, String body) {
        String plain = name.strip();
        if (!plain.isEmpty()) {
            make(Words.say(words + ".save.edit", plain), shelf -> put(shelf, plain, body));
        }
    }

    /** Gives one another name; what has that name already goes. Does nothing for a blank. */
    public void rename(String name, String other) {
        String plain = other.strip();
        if (!plain.isEmpty() && !plain.equals(name)) {
            make(Words.say(words + ".rename.edit", plain, name), shelf -> {
                List<Change> changes = new ArrayList<>();
                found(shelf, name).ifPresent(before -> {
                    changes.add(Change.remembered(dossier(shelf), before, null));
                    changes.addAll(put(shelf, plain, before.body()));
                });
                return changes;
            });
        }
    }

    /** Deletes one, where there is one of that name. */
    public void delete(String name) {
        make(
                Words.say(words + ".delete.edit", name),
                shelf -> found(shelf, name)
                        .map(before -> List.of(Change.remembered(dossier(shelf), before, null)))
                        .orElse(List.of()));
    }

    private void make(String name, Function<Shelf, List<Change>> thought) {
        session.editing()
                .make(
                        shelf -> Optional.of(thought.apply(shelf))
                                .filter(changes -> !changes.isEmpty())
                                .map(changes -> new Edit(name, changes)),
                        changes -> changed.run());
    }

    private List<Change> put(Shelf shelf, String name, String body) {
        Memento before = found(shelf, name).orElse(null);
        Memento now = new Memento(kind, name, body);
        return now.equals(before) ? List.of() : List.of(Change.remembered(dossier(shelf), before, now));
    }

    private Optional<Memento> found(Shelf shelf, String name) {
        return shelf.memento(kind, name);
    }

    private static Id<Dossier> dossier(Shelf shelf) {
        return shelf.dossier().id();
    }
}
