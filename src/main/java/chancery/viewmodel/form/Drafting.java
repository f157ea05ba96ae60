package chancery.viewmodel.form;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.NewId;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Span;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.viewmodel.field.FormField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An edit while it is drawn up: the record of a form, and what has to come into the dossier with it. Reads from the file: not
 * for the JavaFX thread.
 */
final class Drafting {

    /** What an event is that was only named while something else was entered. */
    private static final String SOME_KIND = "statement";

    private final Shelf shelf;
    private final Map<Id<?>, Entry> put = new LinkedHashMap<>();
    private final Map<List<String>, Id<?>> named = new HashMap<>();
    private final Map<Id<Source>, String> texts = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** What will not do in a field, in words. */
    record Fault(FormField field, String words) {}

    Drafting(Shelf shelf) {
        this.shelf = shelf;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Says that what stands in a field will not do. */
    void fault(FormField field, String words) {
        faults.add(new Fault(field, words));
    }

    /** What will not do. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Has the dossier hold a record as it is now; one after the other, the last counts. */
    void put(Entry entry) {
        put.put(entry.id(), entry);
    }

    /** A record as it will be. */
    Optional<? extends Entry> entry(Id<?> id) {
        Entry coming = put.get(id);
        return coming == null ? shelf.entry(id) : Optional.of(coming);
    }

    /** The source as it will be. */
    Source source(Id<Source> id) {
        return (Source)
                Objects.requireNonNullElseGet(put.get(id), () -> shelf.entry(id).orElseThrow());
    }

    /** The text of a source as it will be, or null where none is held. */
    @Nullable
    String text(Id<Source> id) {
        return texts.containsKey(id) ? texts.get(id) : shelf.text(id).orElse(null);
    }

    /** Has a source hold a text. */
    void hold(Id<Source> id, String text) {
        texts.put(id, text);
    }

    /** The number of a new passage of a source. */
    int nextPassage(Id<Source> id) {
        Source source = source(id);
        put(source.withNextPassage(source.nextPassage() + 1));
        return source.nextPassage();
    }

    /** The passage of a place: the one that a record rests on already, or a new one. */
    Passage passage(Id<Source> source, Span place, Located text) {
        return shelf.passagesAt(source, place).stream()
                .filter(text::says)
                .findFirst()
                .orElseGet(() -> text.passage(source, nextPassage(source), place));
    }

    /** The number of a new source. */
    int nextSource() {
        int highest = shelf.sources().stream().mapToInt(Source::number).max().orElse(0);
        long drafted = put.values().stream()
                .filter(entry -> entry.entryKind() == EntryKind.SOURCE
                        && shelf.entry(entry.id()).isEmpty())
                .count();
        return highest + Math.toIntExact(drafted) + 1;
    }

    /** A new actor of a name; the same for the same name. */
    Id<Actor> actor(String name, ActorKind kind) {
        return once(EntryKind.ACTOR, name, () -> {
            Id<Actor> id = NewId.of(EntryKind.ACTOR, name);
            put(new Actor(id, name, kind, List.of(), null, List.of(), null));
            return id;
        });
    }

    /** A new place of a name. */
    Id<Place> place(String name) {
        return once(EntryKind.PLACE, name, () -> {
            Id<Place> id = NewId.of(EntryKind.PLACE, name);
            put(new Place(id, name, null, null));
            return id;
        });
    }

    /** A new issue, whose question is its title until somebody puts it in full. */
    Id<Issue> issue(String title) {
        return once(EntryKind.ISSUE, title, () -> {
            Id<Issue> id = NewId.of(EntryKind.ISSUE, title);
            put(new Issue(id, title, title, null, null));
            return id;
        });
    }

    /** A new event without a date. */
    Id<Event> event(String title) {
        return once(EntryKind.EVENT, title, () -> {
            Id<Event> id = NewId.of(EntryKind.EVENT, title);
            put(new Event(
                    id,
                    title,
                    null,
                    SOME_KIND,
                    Reality.OCCURRED,
                    When.UNDATED,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of()));
            return id;
        });
    }

    /** A new source of which only the title is known. */
    Id<Source> source(String title) {
        return once(EntryKind.SOURCE, title, () -> {
            Id<Source> id = NewId.of(EntryKind.SOURCE, title);
            put(new Source(
                    id,
                    nextSource(),
                    title,
                    null,
                    null,
                    null,
                    null,
                    null,
                    SourceKind.ARTICLE,
                    Grade.UNKNOWN,
                    null,
                    null,
                    1));
            return id;
        });
    }

    /** The edit of all that changes, or nothing where nothing does. */
    Optional<Edit> edit(String name) {
        List<Change> changes = new ArrayList<>();
        for (Entry after : put.values()) {
            Optional<? extends Entry> before =
                    after.entryKind() == EntryKind.DOSSIER ? Optional.of(shelf.dossier()) : shelf.entry(after.id());
            if (before.isEmpty()) {
                changes.add(Change.added(after));
            } else if (!before.get().equals(after)) {
                changes.add(Change.replaced(before.get(), after));
            }
        }
        texts.forEach((source, text) -> {
            String before = shelf.text(source).orElse(null);
            if (!text.equals(before)) {
                changes.add(Change.text(source, before, text));
            }
        });
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(name, changes));
    }

    /** What was created under a name before is not created again. */
    @SuppressWarnings("unchecked")
    private <T extends Entry> Id<T> once(EntryKind kind, String name, Supplier<Id<T>> maker) {
        List<String> key = List.of(kind.word(), name.strip().toLowerCase(Locale.ROOT));
        Id<?> known = named.get(key);
        if (known == null) {
            known = maker.get();
            named.put(key, known);
        }
        return (Id<T>) known;
    }
}
