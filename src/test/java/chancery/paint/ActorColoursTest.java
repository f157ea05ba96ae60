package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.timeline.TimelineActor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorColoursTest {

    @Test
    void anActorWearsItsOwnColour() {
        assertEquals(
                Shade.of("#1a7f5a"),
                colours(actor("a", ActorKind.STATE, null, "#1a7f5a")).of(id("a")));
    }

    @Test
    void onATimelineEachActorWearsTheColourItHasEverywhere() {
        List<Actor> actors = List.of(
                actor("state", ActorKind.STATE, null, null), actor("minister", ActorKind.PERSON, "state", null));
        ActorColours colours = new ActorColours(actors);

        assertEquals(
                actors.stream().map(one -> colours.of(one.id()).onLight()).toList(),
                colours.painted(actors).stream().map(TimelineActor::colour).toList());
        assertEquals(
                actors.stream().map(Actor::id).toList(),
                colours.painted(actors).stream().map(TimelineActor::id).toList());
    }

    @Test
    void aMinisterWearsTheColourOfTheStateBehindHisMinistry() {
        ActorColours colours = colours(
                actor("minister", ActorKind.PERSON, "ministry", null),
                actor("ministry", ActorKind.ORGANISATION, "state", null),
                actor("state", ActorKind.STATE, null, "#b3401f"));

        assertEquals(Shade.of("#b3401f"), colours.of(id("minister")));
    }

    @Test
    void twoStatesNeverShareAColour() {
        ActorColours colours =
                colours(actor("a", ActorKind.STATE, null, null), actor("b", ActorKind.STATE, null, null));

        assertNotEquals(colours.of(id("a")), colours.of(id("b")));
    }

    @Test
    void aColourSomebodyOwnsIsNotGivenToAnother() {
        Shade first = colours(actor("a", ActorKind.STATE, null, null)).of(id("a"));

        ActorColours colours =
                colours(actor("a", ActorKind.STATE, null, null), actor("b", ActorKind.STATE, null, first.onLight()));

        assertNotEquals(colours.of(id("a")), colours.of(id("b")));
    }

    @Test
    void peopleWithoutASideStayGrey() {
        ActorColours colours = colours(actor("a", ActorKind.PERSON, null, null));

        assertEquals(colours.neutral(), colours.of(id("a")));
    }

    @Test
    void sidesThatStandInARingStayGrey() {
        ActorColours colours = colours(actor("a", ActorKind.GROUP, "b", null), actor("b", ActorKind.GROUP, "a", null));

        assertEquals(colours.neutral(), colours.of(id("a")));
    }

    private static ActorColours colours(Actor... actors) {
        return new ActorColours(List.of(actors));
    }

    private static Actor actor(String id, ActorKind kind, @Nullable String side, @Nullable String colour) {
        return new Actor(id(id), id, kind, List.of(), side == null ? null : id(side), List.of(), colour);
    }

    private static Id<Actor> id(String id) {
        return new Id<>(id);
    }
}
