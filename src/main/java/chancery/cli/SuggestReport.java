package chancery.cli;

import chancery.anchor.CodePoints;
import chancery.anchor.Paragraphs;
import chancery.exchange.Layout;
import chancery.model.Span;
import chancery.suggest.Mention;
import chancery.suggest.SuggestedActor;
import chancery.suggest.SuggestedDate;
import chancery.suggest.SuggestedQuote;
import chancery.suggest.Suggestions;
import chancery.text.Words;
import chancery.time.Tick;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what a text seems to hold, for people or for programs. */
record SuggestReport(Suggestions suggestions) {

    private static final int WIDEST = 48;

    void json(PrintWriter out) throws IOException {
        try (JsonGenerator generator = Layout.generator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("dates");
            for (SuggestedDate date : suggestions.dates()) {
                date(date, generator);
            }
            generator.writeEndArray();
            generator.writeArrayFieldStart("quotes");
            for (SuggestedQuote quote : suggestions.quotes()) {
                quote(quote, generator);
            }
            generator.writeEndArray();
            generator.writeArrayFieldStart("actors");
            for (SuggestedActor actor : suggestions.actors()) {
                actor(actor, generator);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.print("\n");
    }

    private static void date(SuggestedDate date, JsonGenerator generator) throws IOException {
        begin(date.span(), generator);
        generator.writeStringField("text", date.text());
        generator.writeStringField("edtf", date.value().text());
        generator.writeStringField("earliest", earliest(date));
        generator.writeStringField("latest", latest(date));
        generator.writeStringField("basis", date.basis().word());
        generator.writeEndObject();
    }

    private static void quote(SuggestedQuote quote, JsonGenerator generator) throws IOException {
        begin(quote.span(), generator);
        generator.writeStringField("text", quote.text());
        generator.writeStringField("kind", quote.kind().word());
        generator.writeStringField("speaker", filled(quote.speaker()));
        generator.writeStringField("cue", filled(quote.cue()));
        generator.writeStringField("relayedBy", filled(quote.relayedBy()));
        generator.writeNumberField("part", quote.part());
        generator.writeStringField("rule", quote.rule().word());
        generator.writeEndObject();
    }

    private static void actor(SuggestedActor actor, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("name", actor.name());
        generator.writeStringField("kind", actor.kind().word());
        generator.writeStringField(
                "id", actor.known() == null ? null : actor.known().value());
        generator.writeArrayFieldStart("mentions");
        for (Mention mention : actor.mentions()) {
            begin(mention.span(), generator);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void begin(Span span, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("start", span.start());
        generator.writeNumberField("end", span.end());
    }

    private static @Nullable String filled(String word) {
        return word.isEmpty() ? null : word;
    }

    private static @Nullable String earliest(SuggestedDate date) {
        long tick = date.bounds().earliest();
        return Tick.known(tick) ? Tick.earliestText(tick) : null;
    }

    private static @Nullable String latest(SuggestedDate date) {
        long tick = date.bounds().latest();
        return Tick.known(tick) ? Tick.latestText(tick) : null;
    }

    /** Three lists, each find with the paragraph it stands in. */
    void text(String text, PrintWriter out) {
        Paragraphs paragraphs = Paragraphs.of(CodePoints.of(text));
        Columns dates = new Columns();
        for (SuggestedDate date : suggestions.dates()) {
            dates.row(
                    place(paragraphs, date.span()),
                    cut(date.text()),
                    date.value().text(),
                    date.basis().word());
        }
        section(Words.say("cli.suggest.dates", suggestions.dates().size()), dates, out);
        Columns quotes = new Columns();
        for (SuggestedQuote quote : suggestions.quotes()) {
            String speaker = quote.speaker().isEmpty() ? Words.say("cli.suggest.nobody") : Plain.line(quote.speaker());
            String relayed =
                    quote.relayedBy().isEmpty() ? "" : Words.say("cli.suggest.relayed", Plain.line(quote.relayedBy()));
            quotes.row(
                    place(paragraphs, quote.span()),
                    cut(quote.text()),
                    quote.kind().word(),
                    speaker + relayed,
                    Plain.line(quote.cue()));
        }
        section(Words.say("cli.suggest.quotes", suggestions.quotes().size()), quotes, out);
        Columns actors = new Columns();
        for (SuggestedActor actor : suggestions.actors()) {
            String where = actor.mentions().stream()
                    .map(mention -> place(paragraphs, mention.span()))
                    .distinct()
                    .collect(Collectors.joining(" "));
            String known = Objects.requireNonNullElse(
                    actor.known() == null ? null : actor.known().value(), Words.say("cli.suggest.new"));
            actors.row(cut(actor.name()), actor.kind().word(), known, cut(where));
        }
        section(Words.say("cli.suggest.actors", suggestions.actors().size()), actors, out);
    }

    private static void section(String heading, Columns rows, PrintWriter out) {
        out.print(heading + "\n");
        rows.write(out);
        out.print("\n");
    }

    private static String place(Paragraphs paragraphs, Span span) {
        return "§" + paragraphs.at(span.start());
    }

    private static String cut(String text) {
        String line = Plain.line(text);
        int points = line.codePointCount(0, line.length());
        return points <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
