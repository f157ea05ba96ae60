package chancery.cli;

import chancery.anchor.Candidate;
import chancery.anchor.Whereabouts;
import chancery.edit.Attaching;
import chancery.edit.Settling;
import chancery.exchange.Layout;
import chancery.exchange.text.FoundText;
import chancery.model.Entry;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/** What came of a text that was attached, told to a person or to a program. */
final class AttachReport {

    private static final String INDENT = "  ";

    private final Attaching attaching;
    private final FoundText text;
    private final boolean original;
    private final List<Entry> resting;

    /** @param original whether it is the very file that the source was taken from */
    AttachReport(Attaching attaching, FoundText text, boolean original, Shelf shelf) {
        this.attaching = attaching;
        this.text = text;
        this.original = original;
        this.resting = Settling.restingOn(shelf, attaching.source().id());
    }

    void text(PrintWriter out) {
        Source source = attaching.source();
        String called = Objects.requireNonNullElse(source.title(), source.id().value());
        out.print(Words.say("cli.attach.done", source.number(), Plain.line(called), text.length()) + "\n");
        out.print(Words.say(original ? "cli.attach.original" : "cli.attach.copy") + "\n");
        TextNotes.print(text, out);
        out.print(Words.say("cli.attach.standing", attaching.standing()) + "\n");
        out.print(Words.say("cli.attach.moved", attaching.moved()) + "\n");
        out.print(Words.say("cli.attach.unsure", attaching.unsure().size()) + "\n");
        for (Whereabouts.Unsure unsure : attaching.unsure()) {
            out.print("\n" + reference(unsure.was()) + "  " + Plain.line(words(unsure.was())) + "\n");
            for (Candidate candidate : unsure.candidates()) {
                Passage place = candidate.passage();
                out.print(INDENT
                        + Words.say(
                                "cli.attach.candidate",
                                candidate.likeness(),
                                place.paragraph(),
                                Plain.line(String.valueOf(place.exact())))
                        + "\n");
            }
            if (unsure.candidates().isEmpty()) {
                out.print(INDENT + Words.say("cli.attach.nowhere") + "\n");
            }
        }
    }

    void json(PrintWriter out) throws IOException {
        try (JsonGenerator json = Layout.generator(out)) {
            json.writeStartObject();
            json.writeStringField("source", attaching.source().id().value());
            json.writeStringField("sha256", text.sha256());
            json.writeBooleanField("original", original);
            json.writeStringField("kind", text.kind().word());
            json.writeStringField("encoding", text.encoding());
            json.writeNumberField("characters", text.length());
            json.writeNumberField("oddities", text.oddities().size());
            json.writeNumberField("passages", attaching.found().size());
            json.writeNumberField("anchored", attaching.standing());
            json.writeNumberField("moved", attaching.moved());
            json.writeArrayFieldStart("review");
            for (Whereabouts.Unsure unsure : attaching.unsure()) {
                review(json, unsure);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print("\n");
    }

    private void review(JsonGenerator json, Whereabouts.Unsure unsure) throws IOException {
        Passage was = unsure.was();
        json.writeStartObject();
        json.writeStringField("passage", reference(was));
        json.writeNumberField("start", was.span().start());
        json.writeNumberField("end", was.span().end());
        json.writeStringField(was.exact() == null ? "key" : "exact", was.exact() == null ? was.key() : was.exact());
        json.writeArrayFieldStart("records");
        for (Entry entry : resting) {
            if (Settling.passages(entry).contains(was)) {
                json.writeString(entry.id().value());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : unsure.candidates()) {
            Passage place = candidate.passage();
            json.writeStartObject();
            json.writeNumberField("start", place.span().start());
            json.writeNumberField("end", place.span().end());
            json.writeNumberField("paragraph", place.paragraph());
            json.writeStringField("exact", place.exact());
            json.writeNumberField("likeness", candidate.likeness());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private String reference(Passage passage) {
        return attaching.source().number() + ":" + passage.number();
    }

    private static String words(Passage passage) {
        return passage.exact() == null ? passage.key() + "…" : passage.exact();
    }
}
