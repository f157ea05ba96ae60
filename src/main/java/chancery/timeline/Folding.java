package chancery.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The quiet stretches of a timeline, in order of time, and which of them are folded away just now.
 *
 * @param folds in order, none touching another
 */
public record Folding(List<Fold> folds) {

    /** Everything is shown. */
    public static final Folding NONE = new Folding(List.of());

    /** Copies the list; refuses folds out of order. */
    public Folding {
        folds = List.copyOf(folds);
        for (int i = 1; i < folds.size(); i++) {
            if (folds.get(i).from() <= folds.get(i - 1).to()) {
                throw new IllegalArgumentException("folds touch or are out of order");
            }
        }
    }

    /** Those that are folded away. */
    public List<Fold> closed() {
        return folds.stream().filter(fold -> !fold.open()).toList();
    }

    /** The same with one fold opened, or closed where it was open; unchanged where there is no such fold. */
    public Folding toggled(Fold which) {
        return each(fold -> fold.from() == which.from() && fold.to() == which.to());
    }

    private Folding each(Predicate<Fold> turned) {
        List<Fold> result = new ArrayList<>(folds.size());
        for (Fold fold : folds) {
            result.add(turned.test(fold) ? new Fold(fold.from(), fold.to(), !fold.open()) : fold);
        }
        return new Folding(result);
    }
}
