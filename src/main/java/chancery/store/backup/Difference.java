package chancery.store.backup;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a backup differs from what the dossier holds now.
 *
 * @param lines a line a record, by kind, then in the dossier's order
 */
public record Difference(List<Line> lines) {

    /** Copies the list. */
    public Difference {
        lines = List.copyOf(lines);
    }

    /** What there is of a record. */
    public enum How {
        /** It is in the backup alone: restoring brings it back. */
        MORE,
        /** It is in the dossier alone: restoring takes it away. */
        FEWER,
        /** It is in both, and says other things. */
        CHANGED
    }

    /**
     * A record that is not the same in both.
     *
     * @param title what it is called, in the backup where it is there
     */
    public record Line(EntryKind kind, Id<? extends Entry> id, How how, String title) {}

    /** Compares every record, and every text of a source. Both are read whole, kind by kind. */
    public static Difference of(Shelf backup, Shelf now) {
        List<Line> lines = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            compare(kind, backup, now, lines);
        }
        return new Difference(lines);
    }

    /** Whether the backup holds what the dossier holds. */
    public boolean nothing() {
        return lines.isEmpty();
    }

    /** How many records of a kind there are of a difference. */
    public int count(EntryKind kind, How how) {
        return (int) lines.stream()
                .filter(line -> line.kind() == kind && line.how() == how)
                .count();
    }

    /** What the backup holds otherwise, in words: "3 events fewer, 1 quote changed". */
    public String words() {
        List<String> parts = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            for (How how : How.values()) {
                int count = count(kind, how);
                if (count > 0) {
                    String records = Words.say("store.backup." + kind.word(), count);
                    parts.add(Words.say("store.backup." + how.name().toLowerCase(Locale.ROOT), records));
                }
            }
        }
        return parts.isEmpty() ? Words.say("store.backup.same") : String.join(", ", parts);
    }

    private static void compare(EntryKind kind, Shelf backup, Shelf now, List<Line> lines) {
        Map<Id<?>, Entry> before = byId(kind, backup);
        Map<Id<?>, Entry> after = byId(kind, now);
        Titles titlesBefore = new Titles(backup);
        Titles titlesAfter = new Titles(now);
        before.forEach((id, entry) -> {
            Entry other = after.get(id);
            if (other == null) {
                lines.add(new Line(kind, entry.id(), How.MORE, entry.match(titlesBefore)));
            } else if (!other.equals(entry) || kind == EntryKind.SOURCE && !sameText(entry.id(), backup, now)) {
                lines.add(new Line(kind, entry.id(), How.CHANGED, entry.match(titlesBefore)));
            }
        });
        after.forEach((id, entry) -> {
            if (!before.containsKey(id)) {
                lines.add(new Line(kind, entry.id(), How.FEWER, entry.match(titlesAfter)));
            }
        });
    }

    private static boolean sameText(Id<?> id, Shelf backup, Shelf now) {
        Id<Source> source = new Id<>(id.value());
        return backup.text(source).equals(now.text(source));
    }

    private static Map<Id<?>, Entry> byId(EntryKind kind, Shelf shelf) {
        Map<Id<?>, Entry> all = new LinkedHashMap<>();
        entries(kind, shelf).forEach(entry -> all.put(entry.id(), entry));
        return all;
    }

    private static List<? extends Entry> entries(EntryKind kind, Shelf shelf) {
        return switch (kind) {
            case DOSSIER -> List.of(shelf.dossier());
            case SOURCE -> shelf.sources();
            case ACTOR -> shelf.actors();
            case PLACE -> shelf.places();
            case EVENT -> shelf.events();
            case QUOTE -> shelf.quotes();
            case ISSUE -> shelf.issues();
            case POSITION -> shelf.positions();
            case NOTE -> shelf.notes();
        };
    }
}
