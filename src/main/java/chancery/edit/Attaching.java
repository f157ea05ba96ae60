package chancery.edit;

import chancery.anchor.CodePoints;
import chancery.anchor.Reanchoring;
import chancery.anchor.SearchedText;
import chancery.anchor.Whereabouts;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that comes to a source: attached where none was held, or put in the place of the one that was. Every passage whose
 * place is plain takes it, and the text's own characters; the others stay as they are, for a person to decide.
 *
 * @param source as it will be
 * @param changes what is done; empty where the source holds this text already and nothing moves
 * @param found what became of each passage of the source, by number
 * @param replaced whether another text was held
 */
public record Attaching(Source source, List<Change> changes, List<Whereabouts> found, boolean replaced) {

    /** Copies the lists. */
    public Attaching {
        changes = List.copyOf(changes);
        found = List.copyOf(found);
    }

    /**
     * Looks what comes of a text. Reads from the file, and searches the text for every passage.
     *
     * @param text as {@link chancery.anchor.TextForm} has it; not empty
     * @param sha256 of the bytes it was made from, or null to leave what the source has
     * @throws java.util.NoSuchElementException where there is no such source
     */
    public static Attaching of(Shelf shelf, Id<Source> id, String text, @Nullable String sha256) {
        Source source = source(shelf, id).orElseThrow();
        Source after = sha256 == null ? source : source.withSha256(sha256);
        @Nullable String held = shelf.text(id).orElse(null);
        List<Change> changes = new ArrayList<>();
        if (!after.equals(source)) {
            changes.add(Change.replaced(source, after));
        }
        if (!text.equals(held)) {
            changes.add(Change.text(id, held, text));
        }
        List<Entry> resting = Settling.restingOn(shelf, id);
        List<Whereabouts> found = Reanchoring.of(
                Settling.passages(resting, id), held == null ? null : CodePoints.of(held), SearchedText.of(text));
        changes.addAll(Settling.changes(resting, moves(found)));
        return new Attaching(after, changes, found, held != null);
    }

    /** The source of an id, or nothing where it is another record's or none's. */
    public static Optional<Source> source(Shelf shelf, Id<Source> id) {
        return shelf.entry(id)
                .filter(entry -> entry.entryKind() == EntryKind.SOURCE)
                .map(Source.class::cast);
    }

    /** The edit, or nothing where nothing changes. */
    public Optional<Edit> edit() {
        String called = Objects.requireNonNullElse(source.title(), Integer.toString(source.number()));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Edit(Words.say(replaced ? "edit.text.replace" : "edit.text.attach", called), changes));
    }

    /** How many passages stand where they stood. */
    public int standing() {
        return Math.toIntExact(
                found.stream().filter(Whereabouts.Stands.class::isInstance).count());
    }

    /** How many have another place. */
    public int moved() {
        return found.size() - standing() - unsure().size();
    }

    /** Those for which a person must decide. */
    public List<Whereabouts.Unsure> unsure() {
        return found.stream()
                .filter(Whereabouts.Unsure.class::isInstance)
                .map(Whereabouts.Unsure.class::cast)
                .toList();
    }

    private static Map<Passage, Passage> moves(List<Whereabouts> found) {
        Map<Passage, Passage> moves = new HashMap<>();
        found.forEach(one -> one.now().ifPresent(now -> moves.put(one.was(), now)));
        return Collections.unmodifiableMap(moves);
    }
}
