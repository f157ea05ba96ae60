package chancery.viewmodel.inspect;

import chancery.model.Event;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.viewmodel.Choice;
import chancery.viewmodel.SourceTitle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a source: what is known of it, how it is graded, and what rests on it. What is not known is said to be so. */
final class SourcePage {

    private final Phrases phrases;
    private final Sections sections;

    SourcePage(Phrases phrases) {
        this.phrases = phrases;
        this.sections = new Sections(phrases);
    }

    Page of(Source source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(source)));
        Referring referring = Referring.to(source.id(), phrases.shelf());
        List<Event> events = referring.events(event ->
                event.passages().stream().anyMatch(passage -> passage.source().equals(source.id())));
        List<Quote> quotes = referring.quotes(quote ->
                quote.passages().stream().anyMatch(passage -> passage.source().equals(source.id())));
        blocks.addAll(sections.notes(source.id()));
        blocks.addAll(sections.events("window.inspect.source.events", events));
        blocks.addAll(sections.quotes("window.inspect.source.quotes", quotes));
        return new Page(
                Choice.of(source),
                List.of(new Badge(Phrases.word(source.kind()), Badge.Tone.KIND, null)),
                SourceTitle.of(source),
                Words.say("window.inspect.source.number", source.number()),
                blocks);
    }

    private List<Fact> facts(Source source) {
        List<Fact> facts = new ArrayList<>();
        EventPage.add(
                facts,
                "window.inspect.grade.label",
                List.of(Phrases.grade(source), new Piece.Plain(" " + Phrases.gradeInWords(source))));
        known(facts, "window.inspect.publisher", source.publisher());
        known(facts, "window.inspect.author", source.author());
        known(facts, "window.inspect.published", source.published() == null ? null : DateWords.of(source.published()));
        known(facts, "window.inspect.language", source.language());
        known(facts, "window.inspect.url", source.url());
        if (source.relays() != null) {
            EventPage.add(
                    facts,
                    "window.inspect.relays",
                    phrases.contents().source(source.relays()).stream()
                            .map(phrases::source)
                            .toList());
        }
        boolean held = phrases.shelf().holdsText(source.id());
        EventPage.add(
                facts,
                "window.inspect.text",
                held
                        ? List.of(
                                new Piece.ToText(Words.say("window.inspect.text.read")),
                                new Piece.Faint(" " + Words.say("window.inspect.text.held")))
                        : List.of(new Piece.Plain(Words.say("window.inspect.text.not-held"))));
        return facts;
    }

    private static void known(List<Fact> facts, String labelKey, @Nullable String value) {
        Piece piece = value == null ? new Piece.Faint(Words.say("window.inspect.not-known")) : new Piece.Plain(value);
        EventPage.add(facts, labelKey, List.of(piece));
    }
}
