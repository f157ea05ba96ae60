package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts an event into the few words of a hover card. */
final class HoverCards {

    private static final int MOST_ACTORS = 8;

    private HoverCards() {}

    static HoverCard of(Event event, Contents contents, KnownThen known) {
        List<Participant> participants = event.participants();
        List<String> actors = participants.stream()
                .limit(MOST_ACTORS)
                .map(participant -> Words.say("window.hover.actor", name(participant, contents), participant.part()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (participants.size() > MOST_ACTORS) {
            actors.add(Words.say("window.hover.more", participants.size() - MOST_ACTORS));
        }
        return new HoverCard(
                event.title(),
                when(event.when()),
                Words.say(
                        "window.hover.kind", event.kind(), known.reality(event).word()),
                actors);
    }

    private static String name(Participant participant, Contents contents) {
        return contents.actor(participant.actor())
                .map(Actor::name)
                .orElse(participant.actor().value());
    }

    private static String when(When when) {
        String words = when.edtf() == null ? Words.say("window.hover.undated") : DateWords.of(when.edtf());
        return when.wording() == null ? words : Words.say("window.hover.when", words, when.wording());
    }
}
