package chancery.suggest;

import chancery.anchor.CodePoints;
import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of the quotations of a text: what kind, whose, by which word. */
final class QuoteFinder {

    private final Prose prose;
    private final CodePoints points;
    private final List<Quoted> quotes;
    private final List<@Nullable Voice> voices;

    QuoteFinder(Prose prose, CodePoints points, Cast cast) {
        this.prose = prose;
        this.points = points;
        this.quotes = QuoteMarks.of(prose);
        this.voices = new Attribution(prose, quotes, cast).voices();
    }

    List<SuggestedQuote> find() {
        List<SuggestedQuote> found = new ArrayList<>();
        int part = 0;
        @Nullable Voice last = null;
        for (int at = 0; at < quotes.size(); at++) {
            Voice voice = voices.get(at);
            if (voice != null) {
                boolean carried =
                        voice.rule() == Rule.CARRIED || voice.cue() >= 0 && last != null && voice.cue() == last.cue();
                part = carried && !found.isEmpty() ? part + 1 : 1;
                found.add(quote(quotes.get(at), voice, part));
                last = voice;
            }
        }
        return relayed(found);
    }

    private SuggestedQuote quote(Quoted quoted, Voice voice, int part) {
        Span span = points.span(quoted.start(), quoted.end());
        boolean named = voice.first() >= 0;
        Span who = named
                ? points.span(
                        prose.token(voice.first()).start(),
                        prose.token(voice.last()).end())
                : null;
        Player player = voice.player();
        String speaker = player != null ? player.name() : named ? prose.slice(voice.first(), voice.last()) : "";
        @Nullable Id<Actor> known = player == null ? null : player.known();
        String cue = voice.cue() < 0 ? "" : prose.slice(voice.cue(), voice.cueLast());
        return new SuggestedQuote(
                span, points.slice(span), kind(quoted, part), part, speaker, known, who, "", cue, voice.rule());
    }

    /** Whole sentences, or a few words within the writer's own. */
    private QuoteKind kind(Quoted quoted, int part) {
        int first = prose.text().codePointAt(quoted.start());
        if (Character.isLetter(first) && !Character.isUpperCase(first)) {
            return part > 1 && before(quoted, ",") ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
        }
        String before = prose.text()
                .substring(Math.max(0, quoted.open() - 2), quoted.open())
                .strip();
        boolean within = !before.isEmpty() && Character.isLetterOrDigit(before.codePointBefore(before.length()));
        boolean sentence = ".?!…".indexOf(prose.text().charAt(quoted.end() - 1)) >= 0;
        return within && !sentence ? QuoteKind.PARTIAL : QuoteKind.DIRECT;
    }

    private boolean before(Quoted quoted, String mark) {
        return prose.text()
                .substring(Math.max(0, quoted.open() - 2), quoted.open())
                .contains(mark);
    }

    /** What an agency is said to report, and the text quotes of a person word for word, is the person's. */
    private static List<SuggestedQuote> relayed(List<SuggestedQuote> quotes) {
        StringBuilder words = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (SuggestedQuote quote : quotes) {
            words.append(quote.kind() == QuoteKind.DIRECT ? folded(quote.text()) : "")
                    .append('\n');
            ends.add(words.length());
        }
        String direct = words.toString();
        List<SuggestedQuote> all = new ArrayList<>();
        int looked = 0;
        for (SuggestedQuote quote : quotes) {
            boolean asked = quote.kind() == QuoteKind.PARTIAL && quote.rule() == Rule.ACCORDING && looked < 100;
            String part = folded(quote.text());
            int at = asked && part.indexOf(' ') > 0 ? direct.indexOf(part) : -1;
            looked += asked ? 1 : 0;
            all.add(at < 0 ? quote : relayed(quote, quotes.get(index(ends, at))));
        }
        return all;
    }

    private static int index(List<Integer> ends, int at) {
        int index = 0;
        while (ends.get(index) <= at) {
            index++;
        }
        return index;
    }

    private static SuggestedQuote relayed(SuggestedQuote quote, SuggestedQuote whole) {
        boolean other = !whole.speaker().isEmpty() && !whole.speaker().equals(quote.speaker());
        return !other
                ? quote
                : new SuggestedQuote(
                        quote.span(),
                        quote.text(),
                        quote.kind(),
                        quote.part(),
                        whole.speaker(),
                        whole.known(),
                        whole.speakerSpan(),
                        quote.speaker(),
                        quote.cue(),
                        Rule.RELAYED);
    }

    private static String folded(String words) {
        int end = words.length();
        while (end > 0 && ".,;!? ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
