package chancery.cli.generate;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Place;
import chancery.model.Reliability;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what there is before anything happens.
 *
 * @param actors the ones that matter most first; a state stands at the head of each side
 * @param sources by the day they were published
 */
record World(List<Actor> actors, List<Place> places, List<Issue> issues, List<Source> sources) {

    private static final double STATES = 0.12;
    private static final double BODIES = 0.3;

    static World of(Scale scale, Chance chance) {
        Naming naming = new Naming(chance);
        return new World(
                actors(scale, chance, naming),
                places(scale, chance, naming),
                issues(scale),
                sources(scale, chance, naming));
    }

    private static List<Actor> actors(Scale scale, Chance chance, Naming naming) {
        List<Actor> actors = new ArrayList<>();
        List<Id<Actor>> states = new ArrayList<>();
        for (int i = 0; i < scale.actors(); i++) {
            if (i < 2 || chance.happens(STATES)) {
                Actor state = actor(i, naming.state(), ActorKind.STATE, null, List.of());
                states.add(state.id());
                actors.add(state);
            } else {
                Id<Actor> side = chance.happens(0.9) ? states.get(chance.heavyTailed(states.size())) : null;
                actors.add(
                        chance.happens(BODIES)
                                ? actor(i, naming.body(), ActorKind.ORGANISATION, side, List.of())
                                : actor(i, naming.person(), ActorKind.PERSON, side, roles(chance)));
            }
        }
        return List.copyOf(actors);
    }

    private static Actor actor(int number, String name, ActorKind kind, @Nullable Id<Actor> side, List<Role> roles) {
        return new Actor(new Id<>("actor-" + (number + 1)), name, kind, List.of(), side, roles, null);
    }

    private static List<Role> roles(Chance chance) {
        return List.of(new Role(
                chance.of(List.of("Foreign minister", "Envoy", "Spokesperson", "Senator", "General", "Adviser")),
                Edtf.parse(String.valueOf(2000 + chance.below(20))),
                null));
    }

    private static List<Place> places(Scale scale, Chance chance, Naming naming) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < scale.places(); i++) {
            places.add(new Place(
                    new Id<>("place-" + (i + 1)),
                    naming.place(),
                    (double) Math.round(chance.share() * 12_000 - 6_000) / 100,
                    (double) Math.round(chance.share() * 34_000 - 17_000) / 100));
        }
        return List.copyOf(places);
    }

    private static List<Issue> issues(Scale scale) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < scale.issues(); i++) {
            String matter = Naming.matter(i);
            issues.add(new Issue(
                    new Id<>("issue-" + (i + 1)),
                    "A deal on " + matter + (i < Naming.matters() ? "" : " " + (i + 1)),
                    "Should there be a binding agreement on " + matter + "?",
                    "refuses any agreement",
                    "demands one at once"));
        }
        return List.copyOf(issues);
    }

    private static List<Source> sources(Scale scale, Chance chance, Naming naming) {
        List<String> publishers = new ArrayList<>();
        for (int i = 0; i < Math.min(40, scale.sources()); i++) {
            publishers.add("The " + naming.state() + " Courier");
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < scale.sources(); i++) {
            long day = Math.round((i + 1.0) / scale.sources() * scale.days());
            sources.add(new Source(
                    new Id<>("source-" + (i + 1)),
                    i + 1,
                    "Report " + (i + 1) + " on " + naming.matter(),
                    publishers.get(chance.heavyTailed(publishers.size())),
                    null,
                    Edtf.parse(Scale.TODAY.minusDays(scale.days()).plusDays(day).toString()),
                    "en",
                    null,
                    SourceKind.ARTICLE,
                    new Grade(chance.of(List.of(Reliability.values())), 1 + chance.below(6)),
                    null,
                    null,
                    1_000_000));
        }
        return List.copyOf(sources);
    }
}
