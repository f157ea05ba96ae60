package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.exchange.Samples;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Plain;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Role;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {

    private static final Id<Actor> SHORT = new Id<>("s-lavrov");
    private static final Id<Actor> FULL = new Id<>("sergey-lavrov");
    private static final Id<Actor> RUSSIA = new Id<>("russia");
    private static final Role MINISTER = new Role("Foreign Minister", null, null);

    private final Actor russia = actor(RUSSIA, "Russia", ActorKind.STATE, List.of(), null, List.of(), null);
    private final Actor shortName =
            actor(SHORT, "S. Lavrov", ActorKind.GROUP, List.of("Lavrov"), RUSSIA, List.of(MINISTER), "#aa0000");
    private final Actor fullName =
            actor(FULL, "Sergey Lavrov", ActorKind.PERSON, List.of("Lavrov"), null, List.of(MINISTER), "#0000aa");

    @TempDir
    Path folder;

    private DossierFile file;

    @BeforeEach
    void open() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("A dossier"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void namesAndRolesAreUnitedAndTheOneThatStaysIsRight() {
        add(russia, shortName, fullName);

        Proposal.Possible merge = merge(SHORT, FULL);
        new Desk(file).apply(merge.plan().edit());

        assertEquals(
                "Merge ‘S. Lavrov’ into ‘Sergey Lavrov’", merge.plan().edit().name());
        assertEquals(
                List.of(
                        actor(
                                FULL,
                                "Sergey Lavrov",
                                ActorKind.PERSON,
                                List.of("Lavrov", "S. Lavrov"),
                                RUSSIA,
                                List.of(MINISTER),
                                "#0000aa"),
                        russia),
                Stream.of(FULL, RUSSIA)
                        .map(id -> Kept.read(file, id, Actor.class))
                        .toList());
        assertEquals(Optional.empty(), file.shelf().entry(SHORT));
        assertEquals(
                List.of(
                        new Proposal.Difference(Trait.KIND, "person", "group"),
                        new Proposal.Difference(Trait.COLOUR, "#0000aa", "#aa0000")),
                merge.differences());
    }

    @Test
    void whatIsChosenIsTakenFromTheOneThatGoes() {
        add(russia, shortName, fullName);

        Proposal.Possible merge = assertInstanceOf(
                Proposal.Possible.class, Merging.of(file.shelf(), SHORT, FULL, Set.of(Trait.KIND, Trait.COLOUR)));
        new Desk(file).apply(merge.plan().edit());

        Actor united = Kept.read(file, FULL, Actor.class);
        assertEquals(ActorKind.GROUP, united.kind());
        assertEquals("#aa0000", united.colour());
    }

    @Test
    void whatBecomesDoubleIsJoinedAndNobodySpeaksForThemselves() {
        Event event = event(
                new Participant(SHORT, "speaker"), new Participant(FULL, "speaker"), new Participant(FULL, "host"));
        add(russia, shortName, fullName, event, quote(SHORT, FULL, FULL));

        Proposal.Possible merge = merge(SHORT, FULL);
        new Desk(file).apply(merge.plan().edit());

        assertEquals(
                event(new Participant(FULL, "speaker"), new Participant(FULL, "host")),
                Kept.read(file, event.id(), Event.class));
        assertEquals(quote(FULL, null, null), Kept.read(file, new Id<>("words"), Quote.class));
        assertEquals("1 actor, 1 event, 1 quote", Plan.count(merge.plan().changed()));
        assertEquals("1 actor", Plan.count(merge.plan().removed()));
    }

    @Test
    void nobodyStandsWithThemselvesAfterwards() {
        Id<Actor> ministry = new Id<>("ministry");
        add(
                russia,
                actor(SHORT, "S. Lavrov", ActorKind.PERSON, List.of(), null, List.of(), null),
                actor(ministry, "Ministry", ActorKind.ORGANISATION, List.of(), SHORT, List.of(), null),
                actor(FULL, "Sergey Lavrov", ActorKind.PERSON, List.of(), ministry, List.of(), null));

        new Desk(file).apply(merge(SHORT, FULL).plan().edit());

        assertEquals(null, Kept.read(file, FULL, Actor.class).side());
        assertEquals(FULL, Kept.read(file, ministry, Actor.class).side());
    }

    @Test
    void placesAndIssuesKeepWhatOnlyOneOfThemSays() {
        Id<Place> geneva = new Id<>("geneva");
        Id<Place> genf = new Id<>("genf");
        Id<Issue> one = new Id<>("one");
        Id<Issue> other = new Id<>("other");
        add(
                new Place(genf, "Genf", 46.2, 6.15),
                new Place(geneva, "Geneva", null, null),
                new Issue(one, "Talks", "Should they talk?", null, "At once"),
                new Issue(other, "Meetings", "Should they meet?", "Never", null));

        new Desk(file).apply(merge(genf, geneva).plan().edit());
        new Desk(file).apply(merge(one, other).plan().edit());

        assertEquals(
                List.of(new Place(geneva, "Geneva", 46.2, 6.15)), file.shelf().places());
        assertEquals(
                List.of(new Issue(other, "Meetings", "Should they meet?", "Never", "At once")),
                file.shelf().issues());
    }

    @Test
    void theTwoSpellingsInTheHarbourExerciseBecomeOne() {
        Id<Actor> vesek = new Id<>("hbr-actor-radomir-vesek");
        Id<Actor> veshek = new Id<>("hbr-actor-radomir-veshek");
        try (DossierFile harbour = Samples.HARBOUR_EXERCISE.create(folder.resolve("h.dossier"), null)) {
            Proposal.Possible merge =
                    assertInstanceOf(Proposal.Possible.class, Merging.of(harbour.shelf(), veshek, vesek));
            new Desk(harbour).apply(merge.plan().edit());

            assertEquals(List.of(), harbour.shelf().referringTo(veshek));
            assertEquals(Optional.empty(), harbour.shelf().entry(veshek));
        }
    }

    @Test
    void onlyTwoRecordsOfOneKindCanBeMerged() {
        add(russia, fullName, event());

        assertThrows(IllegalArgumentException.class, () -> Merging.of(file.shelf(), FULL, FULL));
        assertThrows(IllegalArgumentException.class, () -> Merging.of(file.shelf(), FULL, event().id()));
        assertThrows(IllegalArgumentException.class, () -> Merging.of(file.shelf(), SHORT, FULL));
    }

    private Proposal.Possible merge(Id<? extends Entry> from, Id<? extends Entry> into) {
        return assertInstanceOf(Proposal.Possible.class, Merging.of(file.shelf(), from, into));
    }

    private void add(Entry... entries) {
        new Desk(file)
                .apply(new Edit("Add", Stream.of(entries).map(Change::added).toList()));
    }

    private static Actor actor(
            Id<Actor> id,
            String name,
            ActorKind kind,
            List<String> aliases,
            Id<Actor> side,
            List<Role> roles,
            String colour) {
        return new Actor(id, name, kind, aliases, side, roles, colour);
    }

    private static Event event(Participant... participants) {
        return Plain.event("talks", "Talks").withParticipants(List.of(participants));
    }

    private static Quote quote(Id<Actor> speaker, Id<Actor> behalf, Id<Actor> relay) {
        return new Quote(
                new Id<>("words"),
                QuoteKind.REPORTED,
                speaker,
                behalf,
                relay,
                null,
                null,
                null,
                "He said so",
                null,
                null,
                null,
                List.of());
    }
}
