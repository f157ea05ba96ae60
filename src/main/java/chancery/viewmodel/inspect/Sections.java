package chancery.viewmodel.inspect;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections that end a page: quotes, positions, events, notes. A section without anything in it is left out. */
final class Sections {

    /** How many lines of one sort a page fetches where there may be very many. */
    static final int MOST = 100;

    /** How many lines of one sort a page shows before it is asked for more; a page is for reading. */
    private static final int FIRST = 20;

    /** A few lines more are shown at once: a line that says so would take the room of one of them. */
    private static final int FEW = 5;

    private final Phrases phrases;
    private final QuoteCards cards;

    Sections(Phrases phrases) {
        this.phrases = phrases;
        this.cards = new QuoteCards(phrases);
    }

    /** Quotes, those in the source's own words first. */
    List<Block> quotes(String headingKey, List<Quote> quotes) {
        return section(
                headingKey,
                quotes.stream()
                        .sorted(Comparator.comparing(Quote::kind))
                        .map(cards::card)
                        .toList());
    }

    /** Positions, each by its issue and its actor. */
    List<Block> positions(String headingKey, List<Position> positions) {
        return section(
                headingKey,
                positions.stream()
                        .map(position -> stand(position, phrases.titleOf(position.issue()), true))
                        .toList());
    }

    /** The positions of an actor, or taken on its behalf: its own name is left out. */
    List<Block> positionsOf(Id<Actor> actor, String headingKey, List<Position> positions) {
        return section(
                headingKey,
                positions.stream()
                        .map(position -> stand(
                                position,
                                phrases.titleOf(position.issue()),
                                !position.actor().equals(actor)))
                        .toList());
    }

    /** The positions on an issue, each by its actor. */
    List<Block> positionsOnIssue(String headingKey, List<Position> positions) {
        return section(
                headingKey,
                positions.stream()
                        .map(position -> stand(position, phrases.nameOf(position.actor()), false))
                        .toList());
    }

    /** The positions that rest on any of some evidence, each once. */
    List<Position> restingOn(List<? extends Evidence> evidence) {
        Map<Id<Position>, Position> found = new LinkedHashMap<>();
        evidence.forEach(
                one -> phrases.shelf().positionsOn(one).forEach(position -> found.put(position.id(), position)));
        return List.copyOf(found.values());
    }

    List<Block> events(String headingKey, List<Event> events) {
        return section(headingKey, events.stream().map(this::line).toList());
    }

    List<Block> notes(Id<? extends Entry> on) {
        return section(
                "window.inspect.notes",
                phrases.shelf().notesOn(on).stream().map(Sections::card).toList());
    }

    /** A note as a card. */
    static Block.Remark card(Note note) {
        List<String> head = new ArrayList<>();
        head.add(Phrases.capital(Phrases.word(note.kind())));
        if (note.likelihood() != null) {
            head.add(Words.say(
                    "window.inspect.likelihood",
                    Phrases.word(note.likelihood()),
                    note.likelihood().from(),
                    note.likelihood().to()));
        }
        if (note.confidence() != null) {
            head.add(Words.say("window.inspect.confidence", Phrases.word(note.confidence())));
        }
        return new Block.Remark(new Choice(EntryKind.NOTE, note.id()), note.kind(), head, note.text());
    }

    private Block.Stand stand(Position position, String title, boolean named) {
        List<Piece> more = new ArrayList<>();
        if (named) {
            more.add(phrases.actor(position.actor()));
        }
        if (position.onBehalfOf() != null && !position.onBehalfOf().equals(position.actor())) {
            more.add(new Piece.Faint((named ? " " : "") + Words.say("window.quote.for") + " "));
            more.add(phrases.actor(position.onBehalfOf()));
        }
        if (position.condition() != null) {
            more.add(new Piece.Faint((more.isEmpty() ? "" : " · ") + position.condition()));
        }
        if (position.evidence().isEmpty()) {
            more.add(new Piece.Faint((more.isEmpty() ? "" : " · ") + Words.say("window.inspect.position.bare")));
        }
        return new Block.Stand(new Choice(EntryKind.POSITION, position.id()), title, position.stance(), more);
    }

    private Block.Lead line(Event event) {
        return new Block.Lead(
                new Choice(EntryKind.EVENT, event.id()),
                null,
                WhenFacts.brief(event.when(), phrases.contents().dossier()),
                event.title(),
                "");
    }

    static List<Block> section(String headingKey, List<? extends Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Block> section = new ArrayList<>();
        section.add(new Block.Heading(Words.say(headingKey)));
        int first = blocks.size() > FIRST + FEW ? FIRST : blocks.size();
        section.addAll(blocks.subList(0, first));
        if (first < blocks.size()) {
            section.add(new Block.More(headingKey, List.copyOf(blocks.subList(first, blocks.size()))));
        }
        return section;
    }
}
