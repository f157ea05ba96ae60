package chancery.cli.generate;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Reality;
import chancery.model.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What happens, one event after another in the order of time. */
final class Happenings {

    private static final List<String> KINDS =
            List.of("statement", "meeting", "interview", "publication", "proposal", "deployment", "speech", "visit");
    private static final List<String> TAGS = List.of("talks", "military", "economy", "law", "press");

    private final World world;
    private final Chance chance;
    private final Naming naming;
    private final Dating dating;
    private final long[] seconds;
    private final LocalDateTime first;

    Happenings(Scale scale, World world, Chance chance) {
        this.world = world;
        this.chance = chance;
        this.naming = new Naming(chance);
        this.dating = new Dating(chance);
        this.seconds = new Bursts(scale, chance).seconds();
        this.first = Scale.TODAY.minusDays(scale.days()).atStartOfDay();
    }

    /** The event of a number, from 0. To be asked for once each, in order: chance has no way back. */
    Event event(int number) {
        LocalDateTime moment = first.plusSeconds(seconds[number]);
        List<Participant> participants = participants();
        Place place = world.places().get(chance.heavyTailed(world.places().size()));
        boolean ahead = moment.toLocalDate().isAfter(Scale.TODAY);
        When when = dating.of(moment);
        return new Event(
                new Id<>("event-" + (number + 1)),
                naming.act(
                        name(participants.get(0)),
                        participants.size() < 2 ? null : name(participants.get(1)),
                        place.name()),
                null,
                KINDS.get(chance.heavyTailed(KINDS.size())),
                ahead ? Reality.SCHEDULED : reality(),
                when,
                chance.happens(0.6) ? place.id() : null,
                participants,
                List.of(),
                List.of(),
                chance.happens(0.02) ? 3 : chance.heavyTailed(3),
                chance.happens(0.3) ? List.of(chance.of(TAGS)) : List.of(),
                chance.happens(0.25)
                        ? List.of(world.issues()
                                .get(chance.heavyTailed(world.issues().size()))
                                .id())
                        : List.of());
    }

    private Reality reality() {
        double share = chance.share();
        if (share < 0.86) {
            return Reality.OCCURRED;
        }
        return share < 0.9
                ? Reality.ONGOING
                : chance.of(List.of(Reality.THREATENED, Reality.DENIED, Reality.ALLEGED, Reality.HYPOTHETICAL));
    }

    private List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        int count = Math.min(world.actors().size(), 1 + chance.heavyTailed(5));
        for (int i = 0; i < count; i++) {
            Id<Actor> actor = world.actors()
                    .get(chance.heavyTailed(world.actors().size()))
                    .id();
            if (participants.stream().noneMatch(other -> other.actor().equals(actor))) {
                participants.add(new Participant(actor, i == 0 ? "speaker" : "addressee"));
            }
        }
        return participants;
    }

    private String name(Participant participant) {
        int number = Integer.parseInt(participant.actor().value().substring("actor-".length()));
        return world.actors().get(number - 1).name();
    }
}
