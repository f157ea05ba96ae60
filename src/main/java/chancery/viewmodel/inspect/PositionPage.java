package chancery.viewmodel.inspect;

import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.store.Deed;
import chancery.store.Touch;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Choice;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The page of a position: who stands where on what, and what bears it out. */
final class PositionPage {

    /** How many steps of its history are told. */
    private static final int MOST = 12;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Words.LANGUAGE);

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
        blocks.add(new Block.Judged(position, Block.Judged.Part.SCALES));
        blocks.add(new Block.Facts(facts(position)));
        List<Quote> quotes = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Evidence evidence : position.evidence()) {
            phrases.shelf().quote(new Id<>(evidence.id().value())).ifPresent(quotes::add);
            phrases.shelf().event(new Id<>(evidence.id().value())).ifPresent(events::add);
        }
        blocks.addAll(sections.quotes("window.inspect.evidence.quotes", quotes));
        blocks.addAll(sections.events("window.inspect.evidence.events", events));
        blocks.add(new Block.Judged(position, Block.Judged.Part.EVIDENCE));
        blocks.add(new Block.Heading(Words.say("window.inspect.reasoning")));
        blocks.add(new Block.Judged(position, Block.Judged.Part.REASONING));
        blocks.addAll(sections.notes(position.id()));
        blocks.addAll(history(position));
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
        if (position.condition() != null) {
            EventPage.add(facts, "window.inspect.condition", List.of(new Piece.Plain(position.condition())));
        }
        EventPage.add(facts, "window.inspect.holds", List.of(new Piece.Plain(holds(position))));
        return facts;
    }

    /** What was done to it, the last first. */
    private List<Block> history(Position position) {
        ZoneId zone = phrases.contents().dossier().zone();
        List<Fact> lines = phrases.shelf().historyOf(position.id(), Integer.MAX_VALUE, MOST).stream()
                .map(Touch::step)
                .map(step -> new Fact(
                        TIME.format(step.time().atZone(zone)),
                        List.of(
                                new Piece.Plain(
                                        step.deed() == Deed.UNDONE
                                                ? Words.say("positions.history.undone", step.name())
                                                : step.name()),
                                new Piece.Faint(step.who().isEmpty() ? "" : " · " + step.who()))))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(Words.say("positions.history.heading")), new Block.Facts(lines));
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
