package chancery.briefing.compose;

import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.Phrase;
import chancery.briefing.sheet.Quotation;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.Tone;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.When;
import chancery.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words worth reading: direct ones first, then those quoted in part, then reported ones; within a kind every speaker once
 * before anybody twice, by the importance of the event, the newest first. What a second source only repeats is not printed
 * twice; its references stand with the first.
 */
final class Quotes {

    private final Ground ground;

    private Quotes(Ground ground) {
        this.ground = ground;
    }

    static Section of(Ground ground, Room room) {
        return new Quotes(ground).section(room);
    }

    private Section section(Room room) {
        List<Saying> sayings = ranked();
        List<Quotation> quotations =
                sayings.stream().limit(room.quotes()).map(this::quotation).toList();
        return new Section(
                SectionKind.QUOTES,
                Words.say("briefing.section.quotes"),
                Left.words(sayings.size() - quotations.size()),
                quotations.isEmpty() ? List.of() : List.of(new Block.Quotations(quotations)));
    }

    /**
     * Words that were said once, with every quote that has them.
     *
     * @param turn how many other sayings of the speaker come before it, of its kind
     */
    private record Saying(Quote quote, List<Quote> echoes, int turn) {}

    private List<Saying> ranked() {
        List<Quote> quotes = ground.papers().quotes().stream()
                .filter(ground.known()::quote)
                .filter(ground.within()::quote)
                .sorted(Comparator.comparing(Quote::kind)
                        .thenComparing(Comparator.comparingInt(this::importance).reversed())
                        .thenComparing(Comparator.comparingLong(this::order).reversed()))
                .toList();
        Map<String, List<Quote>> alike = new LinkedHashMap<>();
        quotes.forEach(quote ->
                alike.computeIfAbsent(letters(quote), key -> new ArrayList<>()).add(quote));
        Map<String, Integer> turns = new HashMap<>();
        return alike.values().stream()
                .map(group -> {
                    Quote first = group.stream()
                            .min(Comparator.comparing(this::relayed))
                            .orElseThrow();
                    List<Quote> echoes =
                            group.stream().filter(quote -> !quote.equals(first)).toList();
                    int turn = turns.merge(first.kind() + " " + first.speaker(), 1, Integer::sum);
                    return new Saying(first, echoes, turn);
                })
                .sorted(Comparator.comparing((Saying saying) -> saying.quote().kind())
                        .thenComparing(saying -> saying.quote().speaker() == null)
                        .thenComparing(Saying::turn))
                .toList();
    }

    private int importance(Quote quote) {
        Event event = ground.papers().event(quote.event());
        return event == null ? 0 : event.importance();
    }

    private long order(Quote quote) {
        return ground.dates().order(ground.known().said(quote), Reality.OCCURRED);
    }

    private boolean relayed(Quote quote) {
        return quote.relayedBy() != null;
    }

    /** Who said it and its letters alone: two quotes of one saying differ in marks, capitals and breaks. */
    private static String letters(Quote quote) {
        String letters = quote.text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return quote.speaker() + " " + letters;
    }

    private Quotation quotation(Saying saying) {
        Quote quote = saying.quote();
        Phrase attribution = attribution(quote).citing(ground.sourcing().of(quote.passages()));
        for (Quote echo : saying.echoes()) {
            attribution = attribution
                    .and(" " + Words.say("briefing.quote.also") + "\u00a0")
                    .citing(ground.sourcing().of(echo.passages()));
        }
        return new Quotation(quote.kind(), quote.text().strip(), attribution.and(states(quote)));
    }

    private Phrase attribution(Quote quote) {
        When said = ground.known().said(quote);
        Phrase phrase = Phrase.of(ground.names().of(quote.speaker()), Tone.STRONG);
        phrase = phrase.and(ground.names()
                .role(quote.speaker(), said.bounds())
                .map(role -> Words.say("briefing.quote.next", role))
                .orElse(""));
        phrase = phrase.and(behalf(quote));
        Id<Actor> relay = quote.relayedBy();
        if (relay != null) {
            phrase = phrase.and(
                    Words.say("briefing.quote.relayed", ground.names().of(relay)));
        }
        String date =
                said.undated() ? Words.say("briefing.undated") : ground.dates().brief(said);
        return phrase.and(Sentences.closed(Words.say("briefing.quote.next", date)));
    }

    private String behalf(Quote quote) {
        Id<Actor> onBehalfOf = quote.onBehalfOf();
        if (onBehalfOf != null && !onBehalfOf.equals(quote.speaker())) {
            return Words.say("briefing.quote.for", ground.names().of(onBehalfOf));
        }
        return onBehalfOf == null && person(quote.speaker()) ? Words.say("briefing.quote.own") : "";
    }

    private boolean person(@Nullable Id<Actor> speaker) {
        Actor actor = ground.papers().actor(speaker);
        return actor != null && actor.kind() == ActorKind.PERSON;
    }

    /** A warning where a passage of the quote does not hold, or the words are not those of its passages. */
    private Phrase states(Quote quote) {
        if (quote.passages().isEmpty()) {
            return Phrase.of(" ").and(Words.say("briefing.quote.orphaned"), Tone.WARNING);
        }
        boolean sound = ground.known().passages(quote.passages()).stream()
                .allMatch(passage -> ground.sourcing().check(passage).sound());
        if (!sound) {
            return Phrase.of(" ").and(Words.say("briefing.quote.unsound"), Tone.WARNING);
        }
        boolean held =
                quote.passages().stream().anyMatch(passage -> ground.papers().holdsText(passage.source()));
        if (quote.kind() == QuoteKind.REPORTED) {
            return Phrase.EMPTY;
        }
        return Parts.same(quote)
                ? held ? Phrase.EMPTY : Phrase.of(" ").and(Words.say("briefing.quote.unverified"), Tone.QUIET)
                : Phrase.of(" ").and(Words.say("briefing.quote.other"), Tone.WARNING);
    }
}
