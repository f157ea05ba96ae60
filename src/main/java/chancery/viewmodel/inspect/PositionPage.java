package chancery.viewmodel.inspect;

import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of a position: who stands where on what, and what bears it out. */
final class PositionPage {

    private final Phrases phrases;
    private final Sections sections;

    PositionPage(Phrases phrases) {
        this.phrases = phrases;
        this.sections = new Sections(phrases);
    }

    Page of(Position position) {
        List<Block> blocks = new ArrayList<>();
        if (position.evidence().isEmpty()) {
            blocks.add(new Block.Notice(Words.say("window.inspect.position.bare.words")));
        }
        blocks.add(
                new Block.Stand(Choice.of(position), phrases.titleOf(position.issue()), position.stance(), List.of()));
        blocks.add(new Block.Facts(facts(position)));
        if (position.reasoning() != null) {
            blocks.add(new Block.Heading(Words.say("window.inspect.reasoning")));
            blocks.add(new Block.Prose(position.reasoning(), "reasoning"));
        }
        List<Quote> quotes = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Evidence evidence : position.evidence()) {
            phrases.shelf().quote(new Id<>(evidence.id().value())).ifPresent(quotes::add);
            phrases.shelf().event(new Id<>(evidence.id().value())).ifPresent(events::add);
        }
        blocks.addAll(sections.quotes("window.inspect.evidence.quotes", quotes));
        blocks.addAll(sections.events("window.inspect.evidence.events", events));
        blocks.addAll(sections.notes(position.id()));
        return new Page(
                Choice.of(position),
                badges(position),
                Words.say(
                        "window.inspect.position.title",
                        phrases.nameOf(position.actor()),
                        phrases.titleOf(position.issue())),
                null,
                blocks);
    }

    private static List<Badge> badges(Position position) {
        return List.of(
                new Badge(Words.say("window.inspect.position"), Badge.Tone.KIND, null),
                new Badge(
                        Phrases.word(position.basis()),
                        Badge.Tone.PLAIN,
                        Words.say("window.position.basis." + position.basis().word())));
    }

    private List<Fact> facts(Position position) {
        List<Fact> facts = new ArrayList<>();
        EventPage.add(facts, "window.inspect.actor", List.of(phrases.actor(position.actor())));
        if (position.onBehalfOf() != null) {
            EventPage.add(facts, "window.inspect.behalf", List.of(phrases.actor(position.onBehalfOf())));
        }
        EventPage.add(facts, "window.inspect.issue", List.of(phrases.issue(position.issue())));
        EventPage.add(facts, "window.inspect.stance", List.of(new Piece.Plain(stance(position))));
        if (position.condition() != null) {
            EventPage.add(facts, "window.inspect.condition", List.of(new Piece.Plain(position.condition())));
        }
        if (position.confidence() != null) {
            EventPage.add(
                    facts,
                    "window.inspect.position.confidence",
                    List.of(new Piece.Plain(Phrases.word(position.confidence()))));
        }
        EventPage.add(facts, "window.inspect.holds", List.of(new Piece.Plain(holds(position))));
        return facts;
    }

    private static String stance(Position position) {
        return Words.say("window.stance."
                + position.stance().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String holds(Position position) {
        String from = position.holds().from() == null
                ? Words.say("window.inspect.holds.unknown")
                : Words.say(
                        "window.inspect.role.from",
                        DateWords.of(position.holds().from()));
        return position.holds().to() == null
                ? from
                : from + " "
                        + Words.say(
                                "window.inspect.role.to",
                                DateWords.of(position.holds().to()));
    }
}
