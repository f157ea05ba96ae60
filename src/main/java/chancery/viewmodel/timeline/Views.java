package chancery.viewmodel.timeline;

import chancery.filter.Left;
import chancery.model.Actor;
import chancery.model.Id;
import chancery.timeline.Extent;
import chancery.timeline.TimeScale;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of a timeline: the way back through them, those kept under a name, and the way to a date. */
public final class Views {

    private static final double ALIKE = 1e-3;

    private final Session session;
    private final TimelineViewModel timeline;
    private final ActorPanelViewModel actors;
    private final FilterViewModel filter;
    private final ViewTrail trail;
    private final Bookmarks bookmarks;
    private final GoTo goTo;
    private @Nullable Coming coming;

    Views(Session session, TimelineViewModel timeline, ActorPanelViewModel actors, FilterViewModel filter) {
        this.session = session;
        this.timeline = timeline;
        this.actors = actors;
        this.filter = filter;
        trail = new ViewTrail(this::here, this::show, System::currentTimeMillis);
        bookmarks = new Bookmarks(session, this::here, this::show);
        goTo = new GoTo(session, timeline);
        timeline.optionsProperty().addListener((property, before, after) -> moved(before, after));
        filter.filterProperty().subscribe(now -> changed());
        session.leftProperty().subscribe(left -> arrive());
    }

    /** The way back. */
    public ViewTrail trail() {
        return trail;
    }

    /** The views kept under a name. */
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** The way to a date or an event. */
    public GoTo goTo() {
        return goTo;
    }

    /** The view now. */
    public ViewPoint here() {
        ViewOptions now = timeline.options();
        long first = now.scale().tick(now.plot().x());
        return new ViewPoint(
                new Extent(first, Math.max(first, now.scale().tick(now.plot().right()))),
                now.scrollY(),
                timeline.lanes().arrangement(),
                timeline.folds().foldedProperty().get(),
                timeline.lanes().hidden(),
                session.asOf().awayProperty().get() ? session.asOf().day() : null,
                filter.filter());
    }

    /**
     * Shows a view. What it takes time to find out, as what its filter leaves, comes later; the stretch of time is shown as soon as
     * it is known where quiet stretches lie, and set right then, since they may come to lie elsewhere.
     */
    public void show(ViewPoint view) {
        Left before = filter.filter().equals(view.filter()) ? null : session.left();
        coming = null;
        Set<Id<Actor>> hidden = view.hidden().stream()
                .map(Id<Actor>::new)
                .filter(id -> session.contents().actor(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        actors.hidden().retainAll(hidden);
        actors.hidden().addAll(hidden);
        filter.set(view.filter());
        timeline.lanes().arrangementProperty().set(view.lanes());
        timeline.folds().foldedProperty().set(view.folded());
        if (view.asOf() == null) {
            session.asOf().reset();
        } else {
            session.asOf().look(view.asOf());
        }
        if (!timeline.folds().awaited()) {
            place(view);
        }
        trail.changed();
        coming = new Coming(view, before);
        arrive();
    }

    /** Hears that events were sifted and sorted as was wished last, or that quiet stretches were found. */
    void arrive() {
        Coming wanted = coming;
        if (wanted == null || timeline.folds().awaited()) {
            return;
        }
        place(wanted.view());
        if (session.left() != wanted.before()
                && timeline.options().lanes().equals(wanted.view().lanes())) {
            coming = null;
        }
        trail.settle();
    }

    private void moved(ViewOptions before, ViewOptions after) {
        if (before.width() != after.width() || before.headerWidth() != after.headerWidth()) {
            trail.settle();
        } else if (!before.scale().equals(after.scale())
                || before.scrollY() != after.scrollY()
                || !before.lanes().equals(after.lanes())
                || !before.hiddenLanes().equals(after.hiddenLanes())
                || before.asOf() != after.asOf()) {
            changed();
        }
    }

    private void changed() {
        if (coming == null) {
            trail.changed();
        }
    }

    private void place(ViewPoint view) {
        TimeScale wanted = timeline.showing(view.extent());
        TimeScale all = timeline.fitted();
        boolean everything = Math.abs(wanted.pixelsPerTick() / all.pixelsPerTick() - 1) < ALIKE
                && Math.abs(wanted.x(view.extent().first())
                                - all.x(view.extent().first()))
                        < 2;
        if (everything) {
            timeline.fit();
        } else {
            timeline.rescaleTo(wanted);
        }
        timeline.scroll(view.scrollY() - timeline.options().scrollY(), view.scrollY());
    }

    /**
     * A view that is on its way.
     *
     * @param before what was left when it was asked for, where its filter leaves something else; null where it is in force already
     */
    private record Coming(ViewPoint view, @Nullable Left before) {}
}
