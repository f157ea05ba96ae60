package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.timeline.Extent;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the user measures on the timeline: how far apart two events are, and what a stretch of time holds. */
public final class Measures {

    private final Ruler ruler;
    private final RangeSelection range;
    private final Ties ties;
    private final ObjectProperty<@Nullable Extent> flash = new SimpleObjectProperty<>(this, "flash", null);

    Measures(
            Session session,
            TimelineViewModel timeline,
            Supplier<Set<Id<Actor>>> hidden,
            FilterViewModel filter,
            BooleanSupplier naming) {
        ruler = new Ruler(timeline);
        range = new RangeSelection(session, timeline, hidden, filter, naming);
        ties = new Ties(session, timeline);
        range.extentProperty().subscribe(extent -> {
            if (extent != null) {
                ruler.giveUp();
            }
        });
        timeline.contentProperty().addListener((property, before, after) -> {
            if (!after.standsAs(before)) {
                ruler.clear();
            }
        });
    }

    /** Between two events. */
    public Ruler ruler() {
        return ruler;
    }

    /** A stretch of time. */
    public RangeSelection range() {
        return range;
    }

    /** Between events and those that count their dates from them. */
    public Ties ties() {
        return ties;
    }

    /** What is pointed out for a moment; its value is null where nothing is. A view takes it away again. */
    public ObjectProperty<@Nullable Extent> flashProperty() {
        return flash;
    }

    /** Points out a stretch of time for a moment. */
    void flash(Extent extent) {
        flash.set(extent);
    }

    /** Takes away the ruler, or else the stretch; answers whether one was there. */
    public boolean clear() {
        return ruler.clear() || range.clear();
    }
}
