package chancery.viewmodel.inspect;

import chancery.model.Account;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Participant;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Rows;
import java.util.ArrayList;
import java.util.List;

/** The page of an event. */
final class EventPage {

    private static final String SUBJECT = "subject";

    private final Phrases phrases;
    private final WhenFacts dates;
    private final Sections sections;

    EventPage(Phrases phrases) {
        this.phrases = phrases;
        this.dates = new WhenFacts(phrases);
        this.sections = new Sections(phrases);
    }

    Page of(Event event) {
        List<Block> blocks = new ArrayList<>();
        if (event.summary() != null) {
            blocks.add(new Block.Prose(event.summary(), "summary"));
        }
        blocks.add(new Block.Facts(facts(event)));
        blocks.addAll(accounts(event));
        List<Quote> quotes = phrases.shelf().quotesAt(event.id());
        blocks.addAll(sections.quotes("window.inspect.quotes", quotes));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.OfEvent(event.id()));
        quotes.forEach(quote -> evidence.add(new Evidence.OfQuote(quote.id())));
        blocks.addAll(sections.positions("window.inspect.supports", sections.restingOn(evidence)));
        blocks.addAll(sections.notes(event.id()));
        return new Page(Choice.of(event), badges(event), event.title(), place(event), blocks);
    }

    /** How it was seen on the day that is looked from, and as what it is recorded by now. */
    private Badge reality(Event event) {
        Reality then = phrases.known().reality(event);
        String means = Words.say("window.reality." + then.word());
        return new Badge(
                Phrases.word(then),
                Badge.Tone.PLAIN,
                then == event.reality()
                        ? means
                        : Words.say("as-of.ahead.hint", means, event.reality().word()));
    }

    private List<Badge> badges(Event event) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(event.kind(), Badge.Tone.KIND, null));
        badges.add(reality(event));
        if (event.importance() > 0) {
            badges.add(new Badge(
                    "★".repeat(event.importance()),
                    Badge.Tone.PLAIN,
                    Words.say("window.inspect.importance", event.importance())));
        }
        event.tags().forEach(tag -> badges.add(new Badge(tag, Badge.Tone.PLAIN, Words.say("window.inspect.tag"))));
        return badges;
    }

    private String place(Event event) {
        int row = Rows.of(event, phrases.contents(), phrases.shelf());
        int size = phrases.contents().events().size();
        return row == Rows.NONE
                ? Words.say("window.inspect.event.new")
                : Words.say("window.inspect.event.of", row + 1, size);
    }

    private List<Fact> facts(Event event) {
        List<Fact> facts = new ArrayList<>(dates.of(event.when()));
        List<Piece> actors = new ArrayList<>();
        List<Piece> about = new ArrayList<>();
        for (Participant participant : event.participants()) {
            boolean subject = participant.part().equals(SUBJECT);
            List<Piece> line = subject ? about : actors;
            if (!line.isEmpty()) {
                line.add(new Piece.Plain(", "));
            }
            line.add(phrases.actor(participant.actor()));
            if (!subject) {
                line.add(new Piece.Faint(" " + participant.part()));
            }
        }
        add(facts, "window.inspect.actors", actors);
        add(facts, "window.inspect.about", about);
        if (event.place() != null) {
            add(facts, "window.inspect.place", List.of(phrases.place(event.place())));
        }
        add(
                facts,
                "window.inspect.issues",
                Phrases.listed(event.issues().stream().map(phrases::issue).toList()));
        facts.addAll(phrases.sources(event.passages()));
        return facts;
    }

    private List<Block> accounts(Event event) {
        List<Fact> facts = new ArrayList<>();
        for (Account account : event.accounts()) {
            List<Piece> pieces = new ArrayList<>();
            if (account.when() != null) {
                pieces.add(new Piece.Plain(WhenFacts.words(account.when())));
            }
            for (Figure figure : account.figures()) {
                String unit = figure.unit() == null ? "" : " " + figure.unit();
                pieces.add(new Piece.Plain((pieces.isEmpty() ? "" : "; ") + figure.what() + " "));
                pieces.add(new Piece.Tag(figure.value() + unit, null));
            }
            phrases.contents().source(account.source()).ifPresent(source -> {
                pieces.add(0, new Piece.Faint(": "));
                pieces.add(0, phrases.source(source));
                facts.add(new Fact(Words.say("window.inspect.source.number", source.number()), pieces));
            });
        }
        return Sections.section(
                "window.inspect.accounts", facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts)));
    }

    static void add(List<Fact> facts, String labelKey, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            facts.add(new Fact(Words.say(labelKey), pieces, Corrections.of(labelKey)));
        }
    }
}
