package chancery.timeline;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.time.Tick;
import java.util.List;

/** Says how a row looks in a lane. */
final class Looks {

    private final EventColumns events;
    private final ViewOptions options;
    private final List<Lane> lanes;
    private final Sides sides;
    private final int focus;
    private final Shown shown;

    Looks(TimelineContent content, ViewOptions options, List<Lane> lanes, Sides sides) {
        events = content.events();
        shown = content.shown();
        this.options = options;
        this.lanes = lanes;
        this.sides = sides;
        focus = place(content.actors(), options);
    }

    Look of(int row, int lane) {
        return new Look(
                reality(row),
                tint(row, lane),
                options.chosen().contains(row),
                options.hovered() == row,
                dimmed(row),
                faded(row));
    }

    /** What lies wholly after the as-of day was still to come then, whatever is known of it by now. */
    private Reality reality(int row) {
        Reality known = events.realityOf(row);
        long start = events.startEarliest(row);
        return Tick.known(start) && start > options.asOf() ? known.ahead() : known;
    }

    boolean chosen(int row) {
        return options.chosen().contains(row);
    }

    boolean hovered(int row) {
        return options.hovered() == row;
    }

    /** Whether a row steps back since an actor is in focus that has no part in it, and nobody points at it. */
    boolean dimmed(int row) {
        if (focus < 0 || chosen(row) || hovered(row)) {
            return false;
        }
        for (int place = 0; place < events.actorCount(row); place++) {
            if (events.actor(row, place) == focus) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is paler than others, and nobody points at it. */
    boolean faded(int row) {
        return shown.fades(row) && !chosen(row) && !hovered(row);
    }

    /** A lane's colour. */
    Tint ofLane(int lane) {
        return lanes.get(lane).tint();
    }

    /** A lane's colour, or that of a row's first actor where lanes have none. */
    Tint tint(int row, int lane) {
        Tint tint = lanes.get(lane).tint();
        return tint.equals(Tint.NEUTRAL) && events.actorCount(row) > 0 ? sides.tint(events.actor(row, 0)) : tint;
    }

    private static int place(List<TimelineActor> actors, ViewOptions options) {
        Id<Actor> focus = options.focus();
        for (int i = 0; focus != null && i < actors.size(); i++) {
            if (actors.get(i).id().equals(focus)) {
                return i;
            }
        }
        return -1;
    }
}
