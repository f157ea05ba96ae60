package chancery.briefing.change;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.store.Deed;
import chancery.store.Shelf;
import chancery.store.Step;
import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the history says has been touched since a sheet was kept.
 *
 * @param before each record that was touched, as it was when the sheet was kept; null where it was not there
 * @param texts the sources whose text was touched
 */
record History(Map<Id<?>, @Nullable Entry> before, Set<Id<?>> texts) {

    private static final int READ_AT_ONCE = 500;

    /** Goes back through the history to the step that kept the sheet. */
    static History since(Shelf shelf, String sheet) {
        Map<Id<?>, @Nullable Entry> before = new HashMap<>();
        Set<Id<?>> texts = new HashSet<>();
        int number = Integer.MAX_VALUE;
        List<Step> steps;
        do {
            steps = shelf.history(number, READ_AT_ONCE);
            for (Step step : steps) {
                number = step.number();
                List<Trace> traces = shelf.traces(number);
                if (step.deed() == Deed.KEPT && traces.stream().anyMatch(trace -> keeps(trace, sheet))) {
                    return new History(before, texts);
                }
                traces.forEach(trace -> take(trace, before, texts));
            }
        } while (!steps.isEmpty());
        // No step keeps it: the history is not all there. What has become of the records is told from the sheet alone.
        return new History(Map.of(), Set.of());
    }

    /** The history is read backwards, so that what an earlier step found stands in the end. */
    private static void take(Trace trace, Map<Id<?>, @Nullable Entry> before, Set<Id<?>> texts) {
        switch (trace.part()) {
            case RECORD ->
                before.put(trace.record(), trace.before() == null ? null : Image.entry(trace.kind(), trace.before()));
            case TEXT -> texts.add(trace.record());
            case DISMISSAL, REMEMBERED, SHEET -> {}
        }
    }

    private static boolean keeps(Trace trace, String sheet) {
        return trace.part() == Trace.Part.SHEET
                && trace.after() != null
                && Image.sheet(trace.after()).id().equals(sheet);
    }
}
