package chancery.exchange;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes records, their keys in the order of the format. */
final class RecordWriter {

    private final ObjectWriter out;
    private final PartWriter parts;

    RecordWriter(ObjectWriter out) {
        this.out = out;
        this.parts = new PartWriter(out);
    }

    void dossier(Dossier dossier) throws IOException {
        Marking marking = dossier.marking();
        out.begin("dossier");
        out.id("id", dossier.id());
        out.text("title", dossier.title());
        out.text("marking", marking == null ? null : marking.label());
        out.plain("zone", dossier.zone());
        out.plain("asOf", dossier.asOf());
        out.plain("cutOff", dossier.cutOff());
        out.text("author", dossier.author());
        out.text("language", dossier.language());
        out.end();
    }

    void source(Source source, @Nullable String text) throws IOException {
        out.begin();
        out.id("id", source.id());
        out.number("number", source.number());
        out.text("title", source.title());
        out.text("publisher", source.publisher());
        out.text("author", source.author());
        out.date("published", source.published());
        out.text("language", source.language());
        out.text("url", source.url());
        out.word("kind", source.kind());
        out.text("reliability", source.grade().reliability().name());
        out.number("credibility", source.grade().credibility());
        out.id("relays", source.relays());
        out.text("sha256", source.sha256());
        out.number("nextPassage", source.nextPassage());
        out.text("text", text);
        out.end();
    }

    void actor(Actor actor) throws IOException {
        out.begin();
        out.id("id", actor.id());
        out.text("name", actor.name());
        out.word("kind", actor.kind());
        out.texts("aliases", actor.aliases());
        out.id("side", actor.side());
        parts.roles(actor.roles());
        out.text("colour", actor.colour());
        out.end();
    }

    void place(Place place) throws IOException {
        out.begin();
        out.id("id", place.id());
        out.text("name", place.name());
        out.coordinate("latitude", place.latitude());
        out.coordinate("longitude", place.longitude());
        out.end();
    }

    void event(Event event) throws IOException {
        out.begin();
        out.id("id", event.id());
        out.text("title", event.title());
        out.text("summary", event.summary());
        out.text("kind", event.kind());
        out.word("reality", event.reality());
        parts.when("when", event.when());
        out.id("place", event.place());
        parts.participants(event.participants());
        parts.passages(event.passages());
        parts.accounts(event.accounts());
        out.number("importance", event.importance());
        out.texts("tags", event.tags());
        out.texts("issues", event.issues().stream().map(Id::value).toList());
        out.end();
    }

    void quote(Quote quote) throws IOException {
        out.begin();
        out.id("id", quote.id());
        out.word("kind", quote.kind());
        out.id("speaker", quote.speaker());
        out.id("onBehalfOf", quote.onBehalfOf());
        out.id("relayedBy", quote.relayedBy());
        out.text("cue", quote.cue());
        out.id("event", quote.event());
        parts.when("saidWhen", quote.saidWhen());
        out.text("text", quote.text());
        out.text("language", quote.language());
        out.text("translation", quote.translation());
        out.text("translator", quote.translator());
        parts.passages(quote.passages());
        out.end();
    }

    void issue(Issue issue) throws IOException {
        out.begin();
        out.id("id", issue.id());
        out.text("title", issue.title());
        out.text("question", issue.question());
        out.text("minus", issue.minus());
        out.text("plus", issue.plus());
        out.end();
    }

    void position(Position position) throws IOException {
        out.begin();
        out.id("id", position.id());
        out.id("actor", position.actor());
        out.id("onBehalfOf", position.onBehalfOf());
        out.id("issue", position.issue());
        out.number("stance", position.stance().value());
        out.text("condition", position.condition());
        out.word("confidence", position.confidence());
        out.word("basis", position.basis());
        parts.holding(position.holds());
        out.text("reasoning", position.reasoning());
        parts.evidence(position.evidence());
        out.end();
    }

    void note(Note note) throws IOException {
        out.begin();
        out.id("id", note.id());
        out.word("kind", note.kind());
        out.id("on", note.on());
        out.text("text", note.text());
        out.word("likelihood", note.likelihood());
        out.word("confidence", note.confidence());
        out.text("author", note.author());
        out.plain("time", note.time());
        out.end();
    }
}
