package chancery.viewmodel.timeline;

import chancery.settings.Strip;
import chancery.timeline.Fold;
import chancery.timeline.Folding;
import chancery.timeline.QuietStretches;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The quiet stretches of a timeline, and whether they are folded away. That is remembered. */
public final class Folds {

    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final Session session;
    private final Latest finding;
    private Folding folding = Folding.NONE;
    private boolean awaited;

    Folds(Session session, Memory memory) {
        this.session = session;
        this.finding = new Latest(session.work());
        folded.set(memory.settings().strip().folding());
        folded.addListener(
                (property, before, after) -> memory.change(settings -> settings.withStrip(new Strip(after))));
    }

    /** Whether quiet stretches are folded away. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** The quiet stretches, and which of them are folded away just now. */
    Folding folding() {
        return folding;
    }

    /** Whether quiet stretches are still being looked for. */
    boolean awaited() {
        return awaited;
    }

    /**
     * Looks for the quiet stretches of a content; none where they are not to be folded.
     *
     * @param shown which rows are shown; may be asked from any thread
     * @param few whether there are so few events that it takes no time; else it is done beside the window
     * @param found told when they are known, which may be before this returns
     */
    void find(TimelineContent content, IntPredicate shown, boolean few, long day, Runnable found) {
        finding.cancel();
        awaited = !few && folded.get();
        if (!awaited) {
            folding = folded.get() ? QuietStretches.find(content, shown, day) : Folding.NONE;
            found.run();
        } else {
            session.ask(finding, shelf -> QuietStretches.find(content, shown, day), stretches -> {
                folding = stretches;
                awaited = false;
                found.run();
            });
        }
    }

    /** Opens a quiet stretch that is folded, or folds it again. */
    void toggle(Fold fold) {
        folding = folding.toggled(fold);
    }
}
