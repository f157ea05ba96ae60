package chancery.check;

import chancery.anchor.Verbatim;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.text.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether the words of a quotation are still those of its source, character by character. */
final class VerbatimCheck implements RecordCheck {

    private static final String BETWEEN_PARTS = " … ";

    @Override
    public void event(Event event, Ground ground, Consumer<Finding> found) {
        passages(event, event.passages(), ground, found);
    }

    @Override
    public void quote(Quote quote, Ground ground, Consumer<Finding> found) {
        passages(quote, quote.passages(), ground, found);
        if (quote.kind() != QuoteKind.REPORTED && rewritten(quote)) {
            String text = Words.say("check.not-verbatim.text", Excerpt.of(quote.text()));
            found.accept(Finding.of(Check.NOT_VERBATIM, quote, List.of(), text, quote.text()));
        }
    }

    private static void passages(Entry entry, List<Passage> passages, Ground ground, Consumer<Finding> found) {
        for (Passage passage : passages) {
            Verbatim.Result result = Verbatim.check(passage, ground.text(passage.source()));
            if (!result.sound()) {
                String reference = reference(passage, ground);
                String text = result.match(new Told(passage, reference));
                found.accept(Finding.of(Check.NOT_VERBATIM, entry, List.of(passage.source()), text, passage, result));
            }
        }
    }

    /** Whether the words shown are not those of the passages; where these keep none, nobody can tell. */
    static boolean rewritten(Quote quote) {
        List<Passage> parts = quote.passages();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> part.exact() != null)
                && !quote.text().equals(parts.stream().map(Passage::exact).collect(Collectors.joining(BETWEEN_PARTS)));
    }

    private static String reference(Passage passage, Ground ground) {
        return ground.source(passage.source())
                .map(source -> source.number() + ":" + passage.number())
                .orElse(passage.source().value());
    }

    /** What came of the check, in words. */
    private record Told(Passage passage, String reference) implements Verbatim.Cases<String> {

        @Override
        public String holds() {
            return "";
        }

        @Override
        public String differs(Verbatim.Differs differs) {
            return Words.say(
                    differs.alikeFolded() ? "check.not-verbatim.typography" : "check.not-verbatim.words",
                    reference,
                    Excerpt.of(differs.found()),
                    passage.exact() == null ? passage.key() + "…" : Excerpt.of(passage.exact()));
        }

        @Override
        public String notHeld(Verbatim.NotHeld notHeld) {
            return Words.say("check.not-verbatim.hash", reference);
        }

        @Override
        public String outOfText(Verbatim.OutOfText outOfText) {
            return Words.say("check.not-verbatim.outside", reference);
        }
    }
}
