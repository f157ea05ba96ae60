package chancery.viewmodel.inspect;

import chancery.model.Event;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page of an issue: the question, and who stands where on it. */
final class IssuePage {

    private final Phrases phrases;
    private final Sections sections;

    IssuePage(Phrases phrases) {
        this.phrases = phrases;
        this.sections = new Sections(phrases);
    }

    Page of(Issue issue) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(issue.question(), "question"));
        List<Fact> facts = new ArrayList<>();
        if (issue.minus() != null) {
            EventPage.add(facts, "window.inspect.minus", List.of(new Piece.Plain(issue.minus())));
        }
        if (issue.plus() != null) {
            EventPage.add(facts, "window.inspect.plus", List.of(new Piece.Plain(issue.plus())));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        Referring referring = Referring.to(issue.id(), phrases.shelf());
        List<Position> positions = referring
                .positions(position -> position.issue().equals(issue.id()))
                .stream()
                .sorted(Comparator.comparing(Position::stance).reversed())
                .toList();
        blocks.addAll(sections.positionsOnIssue("window.inspect.stands", positions));
        List<Event> events = referring.events(event -> event.issues().contains(issue.id()));
        blocks.addAll(sections.events("window.inspect.issue.events", events));
        blocks.addAll(sections.notes(issue.id()));
        return new Page(
                Choice.of(issue),
                List.of(new Badge(
                        Words.say("window.inspect.issue").toLowerCase(Words.LANGUAGE), Badge.Tone.KIND, null)),
                issue.title(),
                null,
                blocks);
    }
}
