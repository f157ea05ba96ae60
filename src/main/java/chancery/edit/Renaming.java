package chancery.edit;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a record another name or title. Everything refers to it by its id, so the new name stands everywhere at once. Records
 * that have none (quotes, positions, notes) come out as they are.
 */
public final class Renaming implements Entry.Cases<Entry> {

    private static final Set<EntryKind> KINDS = EnumSet.of(
            EntryKind.DOSSIER, EntryKind.SOURCE, EntryKind.ACTOR, EntryKind.PLACE, EntryKind.EVENT, EntryKind.ISSUE);

    private final String name;
    private final boolean keeping;

    private Renaming(String name, boolean keeping) {
        this.name = name;
        this.keeping = keeping;
    }

    /** Whether records of a kind have a name. */
    public static boolean possible(EntryKind kind) {
        return KINDS.contains(kind);
    }

    /**
     * The edit; nothing where the record is called so already, has no name, or is not there.
     *
     * @param name not blank
     * @param keeping whether an actor is found by the old name, too
     */
    public static Optional<Edit> of(Shelf shelf, Id<? extends Entry> id, String name, boolean keeping) {
        Optional<? extends Entry> found =
                id.equals(shelf.dossier().id()) ? Optional.of(shelf.dossier()) : shelf.entry(id);
        return found.flatMap(before -> {
            Entry after = before.match(new Renaming(name.strip(), keeping));
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(new Edit(
                            Words.say("edit.rename", Called.in(shelf, before), Called.in(shelf, after)),
                            List.of(Change.replaced(before, after))));
        });
    }

    @Override
    public Entry dossier(Dossier dossier) {
        return new Dossier(
                dossier.id(),
                name,
                dossier.marking(),
                dossier.zone(),
                dossier.asOf(),
                dossier.cutOff(),
                dossier.author(),
                dossier.language());
    }

    @Override
    public Entry source(Source source) {
        return source.withTitle(name);
    }

    @Override
    public Entry actor(Actor actor) {
        Stream<String> old = keeping && !actor.name().equals(name) ? Stream.of(actor.name()) : Stream.empty();
        List<String> aliases = Stream.concat(actor.aliases().stream(), old)
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
        return actor.withName(name).withAliases(aliases);
    }

    @Override
    public Entry place(Place place) {
        return new Place(place.id(), name, place.latitude(), place.longitude());
    }

    @Override
    public Entry event(Event event) {
        return event.withTitle(name);
    }

    @Override
    public Entry quote(Quote quote) {
        return quote;
    }

    @Override
    public Entry issue(Issue issue) {
        return new Issue(issue.id(), name, issue.question(), issue.minus(), issue.plus());
    }

    @Override
    public Entry position(Position position) {
        return position;
    }

    @Override
    public Entry note(Note note) {
        return note;
    }
}
