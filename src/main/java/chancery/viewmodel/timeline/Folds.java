package chancery.viewmodel.timeline;

import chancery.timeline.Fold;
import chancery.timeline.Folding;
import chancery.timeline.QuietStretches;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Memory;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The quiet stretches of a timeline, and whether they are folded away. That is remembered. */
public final class Folds {

    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private Folding folding = Folding.NONE;

    Folds(Memory memory) {
        folded.set(memory.settings().strip().folding());
        folded.addListener((property, before, after) ->
                memory.change(settings -> settings.withStrip(settings.strip().withFolding(after))));
    }

    /** Whether quiet stretches are folded away. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** The quiet stretches, and which of them are folded away just now. */
    Folding folding() {
        return folding;
    }

    /** Looks for the quiet stretches of a content; none where they are not to be folded. */
    void find(TimelineContent content, IntPredicate shown, long day) {
        folding = folded.get() ? QuietStretches.find(content, shown, day) : Folding.NONE;
    }

    /** Opens a quiet stretch that is folded, or folds it again. */
    void toggle(Fold fold) {
        folding = folding.toggled(fold);
    }
}
