package chancery.view.read;

import chancery.viewmodel.read.Mark;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * The style classes of a line of text: one for each kind of mark that a character bears, another where two of one kind overlap.
 * Where marks begin and end, the line is cut; what lies between two cuts has one style.
 */
final class MarkStyles {

    /** Of text that nothing is marked in. */
    static final Collection<String> PLAIN = List.of();

    private static final String FOUND = "found";

    private MarkStyles() {}

    /** The styles of a line, of its whole length; the line must not be empty. */
    static StyleSpans<Collection<String>> of(Opened opened, Stretch line, List<Stretch> found) {
        return of(opened, line, found, List.of());
    }

    /** The same with what is suggested in the line: words, and the style class of what is suggested of them. */
    static StyleSpans<Collection<String>> of(
            Opened opened, Stretch line, List<Stretch> found, List<Map.Entry<Stretch, String>> suggested) {
        List<Mark> marks = opened.marks().in(line).stream()
                .filter(mark -> mark.kind() != MarkKind.POSITION && mark.kind() != MarkKind.NOTE)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.from(), line.to()));
        marks.forEach(mark -> cut(cuts, mark.at(), line));
        found.forEach(match -> cut(cuts, match, line));
        suggested.forEach(one -> cut(cuts, one.getKey(), line));
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(cuts.size());
        int from = line.from();
        for (int to : cuts.tailSet(line.from(), false)) {
            Stretch piece = new Stretch(from, to);
            Collection<String> styles = styles(marks, found, piece);
            spans.add(suggested.isEmpty() ? styles : with(styles, suggested, piece), to - from);
            from = to;
        }
        return spans.create();
    }

    private static void cut(Set<Integer> cuts, Stretch at, Stretch line) {
        cuts.add(Math.max(line.from(), Math.min(line.to(), at.from())));
        cuts.add(Math.max(line.from(), Math.min(line.to(), at.to())));
    }

    private static Collection<String> with(
            Collection<String> styles, List<Map.Entry<Stretch, String>> suggested, Stretch piece) {
        List<String> all = new ArrayList<>(styles);
        suggested.stream()
                .filter(one -> one.getKey().overlaps(piece))
                .map(Map.Entry::getValue)
                .distinct()
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Collection<String> styles(List<Mark> marks, List<Stretch> found, Stretch piece) {
        Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);
        for (Mark mark : marks) {
            if (mark.at().overlaps(piece)) {
                counts.merge(mark.kind(), 1, Integer::sum);
            }
        }
        boolean looked = found.stream().anyMatch(match -> match.overlaps(piece));
        if (counts.isEmpty() && !looked) {
            return PLAIN;
        }
        List<String> styles = new ArrayList<>();
        counts.forEach((kind, count) -> {
            styles.add("marked-" + kind.word());
            if (count > 1) {
                styles.add("marked-" + kind.word() + "-twice");
            }
        });
        if (looked) {
            styles.add(FOUND);
        }
        return List.copyOf(styles);
    }
}
