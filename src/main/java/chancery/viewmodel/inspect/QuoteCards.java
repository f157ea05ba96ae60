package chancery.viewmodel.inspect;

import chancery.anchor.CodePoints;
import chancery.anchor.Verbatim;
import chancery.model.EntryKind;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quotes as they are set on any page, each with a warning where its words do not hold. */
final class QuoteCards {

    private final Phrases phrases;

    QuoteCards(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A quote as a card. */
    Block.Words card(Quote quote) {
        boolean paraphrase = quote.kind() == QuoteKind.REPORTED;
        return new Block.Words(
                new Choice(EntryKind.QUOTE, quote.id()),
                phrases.shade(quote.speaker()),
                paraphrase ? quote.text() : inMarks(quote.text()),
                paraphrase,
                quote.translation() == null ? null : translation(quote, quote.translation()),
                by(quote),
                caution(quote).orElse(null));
    }

    private static String translation(Quote quote, String translation) {
        return quote.translator() == null
                ? Words.say("window.quote.translation", translation)
                : Words.say("window.quote.translation.by", translation, quote.translator());
    }

    /** Who said it, in which way, and where it stands. */
    private List<Piece> by(Quote quote) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                quote.speaker() == null
                        ? new Piece.Plain(Words.say("window.quote.nobody"))
                        : phrases.actor(quote.speaker()));
        if (quote.onBehalfOf() != null && !quote.onBehalfOf().equals(quote.speaker())) {
            pieces.add(new Piece.Faint(" " + Words.say("window.quote.for") + " "));
            pieces.add(phrases.actor(quote.onBehalfOf()));
        }
        if (quote.relayedBy() != null) {
            pieces.add(new Piece.Faint(" " + Words.say("window.quote.via") + " "));
            pieces.add(phrases.actor(quote.relayedBy()));
        }
        if (quote.cue() != null) {
            pieces.add(new Piece.Faint(" " + quote.cue()));
        }
        pieces.add(new Piece.Faint(" · " + Phrases.word(quote.kind())));
        for (Passage passage : quote.passages()) {
            phrases.contents().source(passage.source()).ifPresent(source -> pieces.addAll(where(source, passage)));
        }
        return pieces;
    }

    private static List<Piece> where(Source source, Passage passage) {
        return List.of(
                new Piece.Faint(" · "),
                Phrases.reference(source, passage),
                new Piece.Faint(" ¶" + passage.paragraph() + " · " + characters(passage)));
    }

    /** Where a passage stands, in code points: {@code chars 3,301–3,447}. */
    static String characters(Passage passage) {
        return Words.say(
                "window.quote.characters",
                passage.span().start(),
                passage.span().end());
    }

    /** Why the words may not be relied on; nothing where they hold, or cannot be compared with anything but their hash. */
    Optional<String> caution(Quote quote) {
        return quote.passages().stream()
                .map(this::check)
                .filter(result -> !result.sound())
                .findFirst()
                .map(result -> result.match(new CautionWords()));
    }

    /** What the check of a passage says. */
    Verbatim.Result check(Passage passage) {
        return Verbatim.check(passage, text(passage));
    }

    private @Nullable CodePoints text(Passage passage) {
        return phrases.shelf().text(passage.source()).map(CodePoints::of).orElse(null);
    }

    private static String inMarks(String text) {
        return text.startsWith("“") ? text : "“" + text + "”";
    }

    /** What is wrong with a passage. */
    private static final class CautionWords implements Verbatim.Cases<String> {
        @Override
        public String holds() {
            return "";
        }

        @Override
        public String differs(Verbatim.Differs differs) {
            return Words.say(
                    differs.alikeFolded() ? "window.quote.differs.signs" : "window.quote.differs", differs.found());
        }

        @Override
        public String notHeld(Verbatim.NotHeld notHeld) {
            return Words.say("window.quote.inconsistent");
        }

        @Override
        public String outOfText(Verbatim.OutOfText outOfText) {
            return Words.say("window.quote.outside", outOfText.length());
        }
    }
}
