package chancery.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Puts words back into the line they stand in. Some programs write the plain words of a paragraph first, with gaps, and then the
 * bold or linked ones that fill them. A run of letters that fills a gap of a line written before, leaving no more than a word space
 * on either side, is read there; everything else is read in the order in which it was written, so that the cells of a table,
 * which stand further apart, keep theirs.
 */
final class PdfRuns {

    /** How far two runs of one line are apart at most, in parts of their type's size: a word space, and a little. */
    private static final float SNUG = 0.34f;

    /** How much of their type's size two runs of one line may differ in height, as raised figures do. */
    private static final float RAISED = 0.5f;

    /** So many runs of a line are looked at, so that a page of nothing but fragments does not take for ever. */
    private static final int LOOK_BACK = 200;

    private static final float BAND = 4;

    private final Map<Integer, List<Run>> bands = new HashMap<>();
    private final Run first = new Run();
    private Run last = first;
    private Run recent = first;

    private PdfRuns() {}

    /** Letters that stand side by side in the order in which they were written. */
    private static final class Run {

        private final List<TextPosition> letters = new ArrayList<>();
        private @Nullable Run next;
        private @Nullable Run previous;

        TextPosition start() {
            return letters.get(0);
        }

        TextPosition end() {
            return letters.get(letters.size() - 1);
        }

        float from() {
            return start().getXDirAdj();
        }

        float to() {
            return PdfRuns.to(end());
        }

        boolean overlaps(Run other) {
            float slack = size(start()) * SNUG / 2;
            return from() + slack < other.to() && other.from() + slack < to();
        }
    }

    /** The letters of a page's part in the order in which they are read. */
    static List<TextPosition> ordered(List<TextPosition> written) {
        PdfRuns runs = new PdfRuns();
        Run run = null;
        for (TextPosition letter : written) {
            if (run == null || !goesOn(run.end(), letter)) {
                if (run != null) {
                    runs.place(run);
                }
                run = new Run();
            }
            run.letters.add(letter);
        }
        if (run != null) {
            runs.place(run);
        }
        List<TextPosition> ordered = new ArrayList<>(written.size());
        for (Run at = runs.first; at != null; at = at.next) {
            ordered.addAll(at.letters);
        }
        return ordered;
    }

    private void place(Run run) {
        Run before = null;
        Run after = null;
        boolean free = true;
        for (Run other : beside(run)) {
            free &= !other.overlaps(run);
            if (near(other.end(), other.to(), run.start(), run.from())) {
                before = other;
            }
            if (near(run.end(), run.to(), other.start(), other.from())) {
                after = other;
            }
        }
        if (free && before != null) {
            insert(run, before);
        } else if (free && before == null && after != null && after != recent && after.previous != null) {
            insert(run, after.previous);
        } else {
            insert(run, last);
        }
        recent = run;
        bands.computeIfAbsent(band(run.start()), band -> new ArrayList<>()).add(run);
    }

    private void insert(Run run, Run after) {
        run.previous = after;
        run.next = after.next;
        if (after.next == null) {
            last = run;
        } else {
            after.next.previous = run;
        }
        after.next = run;
    }

    /** The runs that were placed last at about a height. */
    private List<Run> beside(Run run) {
        int band = band(run.start());
        int reach = (int) Math.ceil(size(run.start()) * RAISED / BAND);
        List<Run> beside = new ArrayList<>();
        for (int near = band - reach; near <= band + reach; near++) {
            List<Run> there = bands.getOrDefault(near, List.of());
            for (Run other : there.subList(Math.max(0, there.size() - LOOK_BACK), there.size())) {
                if (level(other.start(), run.start())) {
                    beside.add(other);
                }
            }
        }
        return beside;
    }

    private static boolean goesOn(TextPosition before, TextPosition letter) {
        return Math.abs(before.getYDirAdj() - letter.getYDirAdj()) < 1
                && near(before, to(before), letter, letter.getXDirAdj());
    }

    private static boolean near(TextPosition before, float end, TextPosition after, float start) {
        return Math.abs(start - end) <= SNUG * Math.max(size(before), size(after));
    }

    private static boolean level(TextPosition one, TextPosition other) {
        return Math.abs(one.getYDirAdj() - other.getYDirAdj()) <= RAISED * Math.max(size(one), size(other));
    }

    private static int band(TextPosition letter) {
        return Math.round(letter.getYDirAdj() / BAND);
    }

    private static float size(TextPosition letter) {
        return Math.min(72, Math.max(4, letter.getFontSizeInPt()));
    }

    private static float to(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }
}
