package chancery.viewmodel.inspect;

import chancery.anchor.Verbatim;
import chancery.model.Evidence;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.List;

/** The page of a quote: the words, who speaks for whom through whom, and how far they can be checked. */
final class QuotePage {

    private final Phrases phrases;
    private final QuoteCards cards;
    private final Sections sections;

    QuotePage(Phrases phrases) {
        this.phrases = phrases;
        this.cards = new QuoteCards(phrases);
        this.sections = new Sections(phrases);
    }

    Page of(Quote quote) {
        List<Block> blocks = new ArrayList<>();
        cards.caution(quote).ifPresent(caution -> blocks.add(new Block.Notice(caution)));
        blocks.add(withoutCaution(cards.card(quote)));
        blocks.add(new Block.Facts(facts(quote)));
        blocks.addAll(sections.positions(
                "window.inspect.supports", sections.restingOn(List.of(new Evidence.OfQuote(quote.id())))));
        blocks.addAll(sections.notes(quote.id()));
        return new Page(Choice.of(quote), badges(quote), title(quote), null, blocks);
    }

    /** The page says it above, once. */
    private static Block withoutCaution(Block.Words card) {
        return new Block.Words(
                card.quote(), card.shade(), card.text(), card.paraphrase(), card.translation(), card.by(), null);
    }

    private List<Badge> badges(Quote quote) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(Words.say("window.inspect.quote"), Badge.Tone.KIND, null));
        badges.add(new Badge(
                Phrases.word(quote.kind()),
                Badge.Tone.PLAIN,
                Words.say("window.quote.kind." + quote.kind().word())));
        if (quote.relayedBy() != null) {
            badges.add(new Badge(
                    Words.say("window.inspect.relayed"), Badge.Tone.CAUTION, Words.say("window.inspect.relayed.hint")));
        }
        return badges;
    }

    private String title(Quote quote) {
        return quote.speaker() == null
                ? Words.say("window.inspect.quote.nobody")
                : Words.say("window.inspect.quote.title", phrases.nameOf(quote.speaker()));
    }

    private List<Fact> facts(Quote quote) {
        List<Fact> facts = new ArrayList<>();
        if (quote.speaker() != null) {
            EventPage.add(facts, "window.inspect.speaker", List.of(phrases.actor(quote.speaker())));
        }
        if (quote.onBehalfOf() != null) {
            EventPage.add(facts, "window.inspect.behalf", List.of(phrases.actor(quote.onBehalfOf())));
        }
        if (quote.relayedBy() != null) {
            EventPage.add(facts, "window.inspect.relay", List.of(phrases.actor(quote.relayedBy())));
        }
        if (quote.cue() != null) {
            EventPage.add(facts, "window.inspect.cue", List.of(new Piece.Plain("“" + quote.cue() + "”")));
        }
        if (quote.event() != null) {
            EventPage.add(facts, "window.inspect.said.at", List.of(phrases.any(quote.event())));
        }
        if (quote.saidWhen() != null) {
            facts.addAll(new WhenFacts(phrases).of(quote.saidWhen()));
        }
        if (quote.language() != null) {
            EventPage.add(facts, "window.inspect.language", List.of(new Piece.Plain(quote.language())));
        }
        facts.addAll(phrases.sources(quote.passages()));
        for (Passage passage : quote.passages()) {
            facts.add(new Fact(
                    Words.say("window.inspect.where"),
                    List.of(new Piece.Plain(QuoteCards.characters(passage)), new Piece.Faint(" " + held(passage)))));
        }
        return facts;
    }

    private String held(Passage passage) {
        return cards.check(passage).match(new CheckWords());
    }

    /** What a check says beside a passage's place. */
    private static final class CheckWords implements Verbatim.Cases<String> {
        @Override
        public String holds() {
            return Words.say("window.inspect.check.holds");
        }

        @Override
        public String differs(Verbatim.Differs differs) {
            return Words.say("window.inspect.check.differs");
        }

        @Override
        public String notHeld(Verbatim.NotHeld notHeld) {
            return Words.say(notHeld.consistent() ? "window.inspect.check.not-held" : "window.inspect.check.differs");
        }

        @Override
        public String outOfText(Verbatim.OutOfText outOfText) {
            return Words.say("window.inspect.check.differs");
        }
    }
}
