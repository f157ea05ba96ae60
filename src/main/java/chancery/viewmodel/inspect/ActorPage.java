package chancery.viewmodel.inspect;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Quote;
import chancery.model.Role;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Roles;
import chancery.viewmodel.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The page of an actor: who it is, what it did, said and stands for. */
final class ActorPage {

    private final Phrases phrases;
    private final Sections sections;

    ActorPage(Phrases phrases) {
        this.phrases = phrases;
        this.sections = new Sections(phrases);
    }

    Page of(Actor actor) {
        int[] rows = Rows.of(actor.id(), phrases.contents());
        List<Event> events = Arrays.stream(rows)
                .limit(Sections.MOST)
                .mapToObj(
                        row -> phrases.shelf().event(phrases.contents().events().key(row)))
                .toList();
        List<Quote> said = new ArrayList<>();
        List<Quote> others = new ArrayList<>();
        phrases.shelf()
                .quotesOf(actor.id())
                .forEach(quote -> (actor.id().equals(quote.speaker()) ? said : others).add(quote));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(actor, rows.length, said.size())));
        blocks.addAll(sections.positionsOf(
                actor.id(), "window.inspect.positions", phrases.shelf().positionsOf(actor.id())));
        blocks.addAll(sections.quotes("window.inspect.said", said));
        blocks.addAll(sections.quotes("window.inspect.said.for", others));
        blocks.addAll(sections.events("window.inspect.events", events));
        if (rows.length > events.size()) {
            blocks.add(new Block.Prose(Words.say("window.inspect.more", rows.length - events.size())));
        }
        blocks.addAll(sections.notes(actor.id()));
        return new Page(
                Choice.of(actor),
                List.of(new Badge(Phrases.word(actor.kind()), Badge.Tone.KIND, null)),
                actor.name(),
                Roles.inWords(actor, phrases.known().day()).orElse(null),
                blocks);
    }

    private List<Fact> facts(Actor actor, int events, int quotes) {
        List<Fact> facts = new ArrayList<>();
        if (actor.side() != null) {
            EventPage.add(facts, "window.inspect.side", List.of(phrases.actor(actor.side())));
        }
        EventPage.add(
                facts,
                "window.inspect.members",
                Phrases.listed(phrases.contents().actors().stream()
                        .filter(other -> actor.id().equals(other.side()))
                        .map(other -> phrases.actor(other.id()))
                        .toList()));
        for (Role role : actor.roles()) {
            String label = role.equals(actor.roles().get(0)) ? Words.say("window.inspect.roles") : "";
            facts.add(new Fact(label, List.of(new Piece.Plain(role.title()), new Piece.Faint(time(role))), "roles"));
        }
        if (!actor.aliases().isEmpty()) {
            EventPage.add(
                    facts, "window.inspect.aliases", List.of(new Piece.Plain(String.join(", ", actor.aliases()))));
        }
        EventPage.add(
                facts,
                "window.inspect.in.dossier",
                List.of(new Piece.Plain(Words.say("window.inspect.in.dossier.counts", events, quotes))));
        return facts;
    }

    private static String time(Role role) {
        if (role.from() != null && role.to() != null) {
            return " " + Words.say("window.inspect.role.both", DateWords.of(role.from()), DateWords.of(role.to()));
        }
        if (role.from() != null) {
            return " " + Words.say("window.inspect.role.from", DateWords.of(role.from()));
        }
        return role.to() == null ? "" : " " + Words.say("window.inspect.role.to", DateWords.of(role.to()));
    }
}
