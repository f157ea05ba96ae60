package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.timeline.Extent;
import chancery.timeline.TimeScale;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Session;
import java.util.stream.Collectors;

/** The views of a timeline: the way back through them, those kept under a name, and the way to a date. */
public final class Views {

    private static final double ALIKE = 1e-3;

    private final Session session;
    private final TimelineViewModel timeline;
    private final ActorPanelViewModel actors;
    private final ViewTrail trail;
    private final Bookmarks bookmarks;
    private final GoTo goTo;

    Views(Session session, TimelineViewModel timeline, ActorPanelViewModel actors) {
        this.session = session;
        this.timeline = timeline;
        this.actors = actors;
        trail = new ViewTrail(this::here, this::show, System::currentTimeMillis);
        bookmarks = new Bookmarks(session, this::here, this::show);
        goTo = new GoTo(session, timeline);
        timeline.optionsProperty().addListener((property, before, after) -> trail.changed(before, after));
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
                now.laneBy(),
                timeline.folds().foldedProperty().get(),
                actors.hidden().stream().map(Id<Actor>::value).collect(Collectors.toUnmodifiableSet()),
                session.asOf().awayProperty().get() ? session.asOf().day() : null);
    }

    /** Shows a view. */
    public void show(ViewPoint view) {
        session.contents()
                .actors()
                .forEach(actor -> actors.show(
                        actor.id(), !view.hidden().contains(actor.id().value())));
        timeline.lanes().sortBy(view.by());
        timeline.folds().foldedProperty().set(view.folded());
        if (view.asOf() == null) {
            session.asOf().reset();
        } else {
            session.asOf().look(view.asOf());
        }
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
}
