package chancery.store.backup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which backups of a series stay: the latest ten; of what is older, the last one of each of the seven latest days that those ten
 * do not reach; of what is older still, the last one of each of the four latest weeks. Days and weeks are counted, not dated, so
 * that neither a clock that is set back nor a month without work makes any go.
 */
final class Rotation {

    static final int LATEST = 10;
    static final int DAYS = 7;
    static final int WEEKS = 4;

    private Rotation() {}

    /** The backups that are to go. */
    static List<Kept> old(List<Kept> series) {
        List<Kept> newestFirst = new ArrayList<>(series);
        newestFirst.sort(Comparator.comparingInt(Kept::number).reversed());
        int latest = Math.min(LATEST, newestFirst.size());
        List<Kept> stay = new ArrayList<>(newestFirst.subList(0, latest));
        List<Kept> older = newestFirst.subList(latest, newestFirst.size());
        stay.addAll(lastOfEach(older, stay, DAYS, Kept::day));
        stay.addAll(lastOfEach(older, stay, WEEKS, Kept::week));
        newestFirst.removeAll(stay);
        return newestFirst;
    }

    private static List<Kept> lastOfEach(List<Kept> older, List<Kept> stay, int most, ToIntFunction<Kept> span) {
        Set<Integer> reached = new HashSet<>();
        stay.forEach(kept -> reached.add(span.applyAsInt(kept)));
        List<Kept> last = new ArrayList<>();
        for (Kept kept : older) {
            if (last.size() < most && reached.add(span.applyAsInt(kept))) {
                last.add(kept);
            }
        }
        return last;
    }
}
