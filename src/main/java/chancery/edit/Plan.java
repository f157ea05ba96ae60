package chancery.edit;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edit before it is made, with what it will do, so that nothing happens that was not shown.
 *
 * @param removed the records that go, by kind
 * @param changed the records that stay and become otherwise, by kind; those whose dates move along are among them
 * @param obstacle why it cannot be made, in a sentence or two, or null
 */
public record Plan(
        Edit edit,
        List<Touched> removed,
        List<Touched> changed,
        @Nullable String obstacle) {

    /**
     * A record that is touched.
     *
     * @param called what it is called
     */
    public record Touched(EntryKind kind, Id<? extends Entry> id, String called) {}

    private static final Comparator<Touched> BY_KIND = Comparator.comparing(Touched::kind);

    /** Sorts both lists by kind; within a kind the order stays. */
    public Plan {
        removed = removed.stream().sorted(BY_KIND).toList();
        changed = changed.stream().sorted(BY_KIND).toList();
    }

    /** Looks what an edit will do, with the dates that follow it. */
    static Plan of(Edit edit, Shelf shelf) {
        Following following = new Following(shelf, edit);
        String circle = following.circle().orElse(null);
        return of(circle == null ? following.whole() : edit, shelf, circle);
    }

    private static Plan of(Edit edit, Shelf shelf, @Nullable String obstacle) {
        return new Plan(
                edit,
                records(edit)
                        .filter(change -> change.after() == null)
                        .map(change -> touched(change, shelf))
                        .toList(),
                records(edit)
                        .filter(change -> change.after() != null)
                        .map(change -> touched(change, shelf))
                        .toList(),
                obstacle);
    }

    /** How many records of each kind there are in a list, such as "7 quotes, 2 positions, 1 event"; empty for none. */
    public static String count(List<Touched> touched) {
        return Stream.of(EntryKind.values())
                .map(kind -> counted(
                        kind,
                        touched.stream().filter(each -> each.kind() == kind).count()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(Words.say("edit.count.and")));
    }

    private static Optional<String> counted(EntryKind kind, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Words.say("edit.count." + kind.word(), count));
    }

    private static Stream<Change.OfEntry> records(Edit edit) {
        return edit.changes().stream().filter(Change.OfEntry.class::isInstance).map(Change.OfEntry.class::cast);
    }

    private static Touched touched(Change.OfEntry change, Shelf shelf) {
        Entry entry = change.before() == null ? Objects.requireNonNull(change.after()) : change.before();
        return new Touched(entry.entryKind(), entry.id(), Called.in(shelf, entry));
    }
}
