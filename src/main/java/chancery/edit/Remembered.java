package chancery.edit;

import chancery.model.Dismissal;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.store.Step;
import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits and changes as the history remembers them, to be made, undone or looked at again. */
public final class Remembered {

    private Remembered() {}

    /** The edit of a step; of one that undoes another, the inverse of that. */
    static Edit edit(Step step, List<Trace> traces) {
        return new Edit(step.name(), traces.stream().map(Remembered::change).toList());
    }

    /**
     * The change of a trace.
     *
     * @throws IllegalArgumentException where the history holds what no record can hold
     */
    public static Change change(Trace trace) {
        return switch (trace.part()) {
            case RECORD -> new Change.OfEntry(entry(trace, trace.before()), entry(trace, trace.after()));
            case TEXT -> new Change.OfText(new Id<>(trace.record().value()), trace.before(), trace.after());
            case DISMISSAL -> new Change.OfDismissal(dismissal(trace.before()), dismissal(trace.after()));
            case REMEMBERED ->
                new MementoChange(new Id<>(trace.record().value()), memento(trace.before()), memento(trace.after()));
            case SHEET ->
                new SheetChange(new Id<>(trace.record().value()), sheet(trace.before()), sheet(trace.after()));
        };
    }

    private static @Nullable Entry entry(Trace trace, @Nullable String image) {
        return image == null ? null : Image.entry(trace.kind(), image);
    }

    private static @Nullable Memento memento(@Nullable String image) {
        return image == null ? null : Image.memento(image);
    }

    private static @Nullable KeptSheet sheet(@Nullable String image) {
        return image == null ? null : Image.sheet(image);
    }

    private static @Nullable Dismissal dismissal(@Nullable String image) {
        return image == null ? null : Image.dismissal(image);
    }
}
