package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.viewmodel.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a position into the few words of a hover card. */
final class StanceCards {

    private StanceCards() {}

    static HoverCard of(Position position, Contents contents) {
        String stance = Words.say("window.stance."
                + position.stance().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        List<String> more = new ArrayList<>();
        if (position.onBehalfOf() != null) {
            more.add(Words.say("window.timeline.stance.behalf", name(position.onBehalfOf(), contents)));
        }
        if (position.condition() != null) {
            more.add(position.condition());
        }
        return new HoverCard(
                Words.say(
                        "window.timeline.stance.card",
                        name(position.actor(), contents),
                        position.stance().sign(),
                        stance),
                when(position),
                contents.issue(position.issue()).map(Issue::title).orElse(""),
                more);
    }

    private static String when(Position position) {
        Edtf from = position.holds().from();
        Edtf to = position.holds().to();
        return Words.say(
                "window.timeline.stance.since",
                from == null ? Words.say("window.timeline.stance.unknown") : DateWords.of(from),
                to == null ? Words.say("window.timeline.stance.open") : DateWords.of(to));
    }

    private static String name(Id<Actor> actor, Contents contents) {
        return contents.actor(actor).map(Actor::name).orElse(actor.value());
    }
}
