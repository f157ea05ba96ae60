package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.timeline.Arrangement;
import chancery.timeline.Lane;
import chancery.timeline.LaneBy;
import chancery.timeline.LanePlan;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.ActorPanelViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The headers of the lanes: the one the user is at, and what can be done to a lane by its header. */
public final class LaneHeads {

    private final TimelineViewModel model;
    private final ActorPanelViewModel actors;
    private final ReadOnlyObjectWrapper<@Nullable String> current = new ReadOnlyObjectWrapper<>(this, "current", null);

    /** What was arranged last: arranging hundreds of lanes takes too long to be done for every frame. */
    private @Nullable Standing standing;

    LaneHeads(TimelineViewModel model, ActorPanelViewModel actors) {
        this.model = model;
        this.actors = actors;
    }

    /** The lanes from top to bottom. */
    public List<Lane> lanes() {
        Standing now = standing;
        if (now == null || !now.is(model.content(), model.options())) {
            now = Standing.of(model.content(), model.options());
            standing = now;
        }
        return now.lanes;
    }

    /** The key of the lane whose header the user is at; its value is null for none. */
    public ReadOnlyObjectProperty<@Nullable String> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The lane whose header the user is at; the first one where that lane is gone. */
    public Optional<Lane> current() {
        String key = current.get();
        return key == null
                ? Optional.empty()
                : lanes().stream()
                        .filter(lane -> lane.key().equals(key))
                        .findFirst()
                        .or(() -> lanes().stream().findFirst());
    }

    /** Goes to a header. */
    public void goTo(Lane lane) {
        current.set(lane.key());
    }

    /** Goes some headers down, or up for a negative number; to the first where the user is at none. */
    public void step(int by) {
        List<Lane> all = lanes();
        if (!all.isEmpty()) {
            int place = current().map(all::indexOf).orElse(-by);
            goTo(all.get(Math.max(0, Math.min(all.size() - 1, place + by))));
        }
    }

    /** Chooses the actor of a lane, and brings it into focus; a lane of no actor is none to be chosen. */
    public void choose(Lane lane) {
        if (lane.kind() != null) {
            actors.focusOn(new Id<>(lane.topic()));
        }
    }

    /** Opens a group or closes it; does nothing to other lanes. */
    public void toggle(Lane lane) {
        open(lane, lane.nesting() == Lane.Nesting.CLOSED);
    }

    /** Opens a group, or closes it; of a lane in a group closes the group, and goes to its header. */
    public void open(Lane lane, boolean open) {
        if (lane.grouping()) {
            change(now -> now.closing(lane.key(), !open));
        } else if (!open && lane.nesting() == Lane.Nesting.WITHIN) {
            current.set(lane.group());
            change(now -> now.closing(lane.group(), true));
        }
    }

    /** Opens all groups, or closes them. */
    public void openAll(boolean open) {
        Set<String> groups =
                lanes().stream().filter(Lane::grouping).map(Lane::key).collect(Collectors.toUnmodifiableSet());
        change(now -> now.closing(open ? Set.of() : groups));
    }

    /** Keeps a lane at the top, or lets it go back to its place. */
    public void pin(Lane lane) {
        boolean there = !model.lanes().arrangement().pinned().contains(lane.key());
        change(now -> now.pinning(lane.key(), there));
    }

    /** Leaves a lane out; an actor's lane as the panel of actors does. */
    public void hide(Lane lane) {
        step(1);
        if (lane.by() == LaneBy.ACTOR && !lane.topic().isEmpty()) {
            actors.show(new Id<Actor>(lane.topic()), false);
        } else {
            change(now -> now.hiding(lane.key()));
        }
    }

    /** Whether any lane is left out. */
    public boolean someHidden() {
        return !model.lanes().arrangement().hidden().isEmpty()
                || !actors.hidden().isEmpty();
    }

    /** Shows all lanes that were left out. */
    public void showAll() {
        actors.hidden().clear();
        change(Arrangement::hidingNothing);
    }

    /** Moves a lane up (−1) or down (1) among its neighbours: those of its group, or those outside of any. */
    public void move(Lane lane, int by) {
        List<Lane> neighbours = neighbours(lane);
        int place = neighbours.indexOf(lane) + by;
        if (place >= 0 && place < neighbours.size()) {
            place(lane, neighbours.get(place), by > 0);
        }
    }

    /** Whether a lane can be put beside another: both are neighbours of the same group. */
    public boolean fits(Lane lane, Lane beside) {
        return !lane.key().equals(beside.key()) && neighbours(lane).contains(beside);
    }

    /** Puts a lane right above one of its neighbours, or right below it; from then on lanes stand in the user's own order. */
    public void place(Lane lane, Lane beside, boolean below) {
        List<String> keys = new ArrayList<>(lanes().stream().map(Lane::key).toList());
        keys.remove(lane.key());
        int place = keys.indexOf(beside.key()) + (below ? 1 : 0);
        keys.add(place, lane.key());
        change(now -> now.moving(lane.key(), keys, place));
    }

    private List<Lane> neighbours(Lane lane) {
        boolean within = lane.nesting() == Lane.Nesting.WITHIN;
        return lanes().stream()
                .filter(other -> other.pinned() == lane.pinned())
                .filter(other -> within == (other.nesting() == Lane.Nesting.WITHIN))
                .filter(other -> other.group().equals(lane.group()))
                .toList();
    }

    private void change(UnaryOperator<Arrangement> change) {
        model.lanes().arrangementProperty().set(change.apply(model.lanes().arrangement()));
    }

    /** Lanes, and what they depend on. */
    private record Standing(TimelineContent content, Arrangement by, Set<String> hidden, List<Lane> lanes) {

        static Standing of(TimelineContent content, ViewOptions options) {
            List<Lane> lanes =
                    LanePlan.of(content, options.lanes(), options.hiddenLanes()).lanes();
            return new Standing(content, options.lanes(), options.hiddenLanes(), lanes);
        }

        boolean is(TimelineContent other, ViewOptions options) {
            return content == other && by.equals(options.lanes()) && hidden.equals(options.hiddenLanes());
        }
    }
}
