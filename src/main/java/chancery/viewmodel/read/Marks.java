package chancery.viewmodel.read;

import chancery.model.Id;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The marks of one text, in its order. Immutable. What is asked of a place takes the time of a binary search. */
public final class Marks {

    /** No marks. */
    public static final Marks NONE = new Marks(List.of());

    private static final Comparator<Mark> ORDER = Comparator.comparingInt(
                    (Mark mark) -> mark.at().from())
            .thenComparing(mark -> -mark.at().to())
            .thenComparing(Mark::kind)
            .thenComparing(mark -> mark.choice().id().value());

    private final List<Mark> all;
    private final Overlaps<Mark> places;
    private final Map<Id<?>, List<Mark>> records = new HashMap<>();
    private final Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);

    /** Puts marks in order. */
    public Marks(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(ORDER);
        this.all = List.copyOf(sorted);
        this.places = new Overlaps<>(all, Mark::at);
        all.forEach(mark -> records.computeIfAbsent(mark.choice().id(), id -> new ArrayList<>())
                .add(mark));
        records.replaceAll((id, of) -> List.copyOf(of));
        records.values().forEach(this::count);
    }

    private void count(List<Mark> of) {
        of.stream()
                .map(Mark::kind)
                .filter(kind -> kind != MarkKind.ACTOR)
                .distinct()
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        int names =
                (int) of.stream().filter(mark -> mark.kind() == MarkKind.ACTOR).count();
        counts.merge(MarkKind.ACTOR, names, Integer::sum);
    }

    /** All of them, in the order of the text. */
    public List<Mark> all() {
        return all;
    }

    /** Those of a kind. */
    public List<Mark> of(MarkKind kind) {
        return all.stream().filter(mark -> mark.kind() == kind).toList();
    }

    /** How many mentions there are of actors, and how many records of each other kind. */
    Map<MarkKind, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** Those of a record. */
    public List<Mark> of(Choice choice) {
        return records.getOrDefault(choice.id(), List.of());
    }

    /** Those that have a unit in common with a stretch, in the order of the text. */
    public List<Mark> in(Stretch stretch) {
        return places.in(stretch);
    }

    /** Those that stand at a place: that hold the unit behind it, or else the one before; the shortest first. */
    public List<Mark> at(int unit) {
        List<Mark> found = in(new Stretch(unit, unit + 1));
        if (found.isEmpty() && unit > 0) {
            found = in(new Stretch(unit - 1, unit));
        }
        return found.stream()
                .sorted(Comparator.comparingInt((Mark mark) -> mark.at().length())
                        .thenComparing(Mark::kind))
                .toList();
    }

    /** The first mark that is no name and begins after a unit. */
    public Optional<Mark> after(int unit) {
        return all.stream()
                .filter(mark -> mark.kind() != MarkKind.ACTOR && mark.at().from() > unit)
                .findFirst();
    }

    /** The last mark that is no name and begins before a unit. */
    public Optional<Mark> before(int unit) {
        return all.stream()
                .filter(mark -> mark.kind() != MarkKind.ACTOR && mark.at().from() < unit)
                .reduce((one, next) -> next);
    }

    /** The lines of a text in which these marks differ from others of the same text. */
    public Set<Integer> differing(Marks others, ReadingText text) {
        Set<Integer> lines = new TreeSet<>();
        for (Mark mark : only(others)) {
            int last = text.lineAt(Math.max(mark.at().from(), mark.at().to() - 1));
            for (int line = text.lineAt(mark.at().from()); line <= last; line++) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Those that are here or there alone: both are in order, so that they are gone through side by side. */
    private List<Mark> only(Marks others) {
        List<Mark> only = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < all.size() && there < others.all.size()) {
            Mark one = all.get(here);
            Mark other = others.all.get(there);
            boolean same = one.equals(other);
            int order = same ? 0 : ORDER.compare(one, other);
            if (order <= 0) {
                here++;
                only.addAll(same ? List.of() : List.of(one));
            }
            if (order >= 0) {
                there++;
                only.addAll(same ? List.of() : List.of(other));
            }
        }
        only.addAll(all.subList(here, all.size()));
        only.addAll(others.all.subList(there, others.all.size()));
        return only;
    }
}
