package chancery.exchange;

import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.model.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads passages, and checks what a passage shows without its source; {@link PassageCheck} does the rest. */
final class PassageReader {

    /** The most code points that are kept before and after a passage. */
    static final int CONTEXT = 32;

    private static final List<String> KEYS =
            List.of("source", "number", "paragraph", "start", "end", "exact", "before", "after", "key", "sha256");

    private final Findings findings;

    PassageReader(Findings findings) {
        this.findings = findings;
    }

    /** What stands there, or null where something is wrong with it, which has then been noted. */
    @Nullable
    Passage read(JsonNode value, Spot spot) {
        Fields fields = new Fields(value, spot, findings, KEYS);
        Id<Source> source = fields.id("source");
        int number = fields.number("number", 1, Integer.MAX_VALUE);
        int paragraph = fields.number("paragraph", 1, Integer.MAX_VALUE);
        Span span = span(fields);
        String exact = fields.textOrNull("exact");
        String before = context(fields, "before");
        String after = context(fields, "after");
        String key = fields.textOrNull("key");
        String sha256 = fields.required("sha256", fields.hashOrNull("sha256"), "");
        if (!fields.sound()) {
            return null;
        }
        words(fields, span, exact, key);
        if ((before == null) != (after == null)) {
            fields.refuse(before == null ? "before" : "after", "exchange.passage.context.half");
        }
        return fields.sound() ? new Passage(source, number, paragraph, span, exact, before, after, key, sha256) : null;
    }

    private static Span span(Fields fields) {
        int start = fields.number("start", 0, Integer.MAX_VALUE - 1);
        int end = fields.number("end", 1, Integer.MAX_VALUE);
        if (end <= start) {
            if (fields.value("start") != null && fields.value("end") != null) {
                fields.refuse("end", "exchange.passage.empty");
            }
            return new Span(0, 1);
        }
        return new Span(start, end);
    }

    private static void words(Fields fields, Span span, @Nullable String exact, @Nullable String key) {
        if ((exact == null) == (key == null)) {
            fields.refuse(exact == null ? "key" : "exact", "exchange.passage.key");
        } else if (exact != null && length(exact) != span.length()) {
            fields.refuse(
                    "exact",
                    "exchange.passage.length",
                    Integer.toString(length(exact)),
                    Integer.toString(span.length()));
        } else if (key != null && (key.isBlank() || length(key) > span.length())) {
            fields.refuse("key", "exchange.passage.key.length");
        }
    }

    private static @Nullable String context(Fields fields, String key) {
        String text = fields.textOrNull(key);
        if (text != null && length(text) > CONTEXT) {
            fields.refuse(key, "exchange.passage.context.long", Integer.toString(CONTEXT));
        }
        return text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
