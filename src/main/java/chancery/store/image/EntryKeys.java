package chancery.store.image;

import chancery.model.Actor;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import java.util.Map;

/** The keys of each kind of record. */
final class EntryKeys implements Entry.Cases<Map<String, Object>> {

    static final EntryKeys OF = new EntryKeys();

    private EntryKeys() {}

    @Override
    public Map<String, Object> dossier(Dossier dossier) {
        Marking marking = dossier.marking();
        return begin(dossier)
                .text("title", dossier.title())
                .text("marking", marking == null ? null : marking.label())
                .plain("zone", dossier.zone())
                .plain("asOf", dossier.asOf())
                .plain("cutOff", dossier.cutOff())
                .text("author", dossier.author())
                .text("language", dossier.language())
                .map();
    }

    @Override
    public Map<String, Object> source(Source source) {
        return begin(source)
                .number("number", source.number())
                .text("title", source.title())
                .text("publisher", source.publisher())
                .text("author", source.author())
                .date("published", source.published())
                .text("language", source.language())
                .text("url", source.url())
                .word("kind", source.kind())
                .text("reliability", source.grade().reliability().name())
                .number("credibility", source.grade().credibility())
                .id("relays", source.relays())
                .text("sha256", source.sha256())
                .number("nextPassage", source.nextPassage())
                .map();
    }

    @Override
    public Map<String, Object> actor(Actor actor) {
        return begin(actor)
                .text("name", actor.name())
                .word("kind", actor.kind())
                .list("aliases", actor.aliases(), alias -> alias)
                .id("side", actor.side())
                .list("roles", actor.roles(), PartKeys::role)
                .text("colour", actor.colour())
                .map();
    }

    @Override
    public Map<String, Object> place(Place place) {
        return begin(place)
                .text("name", place.name())
                .degrees("latitude", place.latitude())
                .degrees("longitude", place.longitude())
                .map();
    }

    @Override
    public Map<String, Object> event(Event event) {
        return begin(event)
                .text("title", event.title())
                .text("summary", event.summary())
                .text("kind", event.kind())
                .word("reality", event.reality())
                .object("when", PartKeys.when(event.when()))
                .id("place", event.place())
                .list("participants", event.participants(), PartKeys::participant)
                .list("passages", event.passages(), PartKeys::passage)
                .list("accounts", event.accounts(), PartKeys::account)
                .number("importance", event.importance())
                .list("tags", event.tags(), tag -> tag)
                .list("issues", event.issues(), Id::value)
                .map();
    }

    @Override
    public Map<String, Object> quote(Quote quote) {
        return begin(quote)
                .word("kind", quote.kind())
                .id("speaker", quote.speaker())
                .id("onBehalfOf", quote.onBehalfOf())
                .id("relayedBy", quote.relayedBy())
                .text("cue", quote.cue())
                .id("event", quote.event())
                .object("saidWhen", PartKeys.when(quote.saidWhen()))
                .text("text", quote.text())
                .text("language", quote.language())
                .text("translation", quote.translation())
                .text("translator", quote.translator())
                .list("passages", quote.passages(), PartKeys::passage)
                .map();
    }

    @Override
    public Map<String, Object> issue(Issue issue) {
        return begin(issue)
                .text("title", issue.title())
                .text("question", issue.question())
                .text("minus", issue.minus())
                .text("plus", issue.plus())
                .map();
    }

    @Override
    public Map<String, Object> position(Position position) {
        return begin(position)
                .id("actor", position.actor())
                .id("onBehalfOf", position.onBehalfOf())
                .id("issue", position.issue())
                .number("stance", position.stance().value())
                .text("condition", position.condition())
                .word("confidence", position.confidence())
                .word("basis", position.basis())
                .date("from", position.holds().from())
                .date("to", position.holds().to())
                .text("reasoning", position.reasoning())
                .list("evidence", position.evidence(), EntryKeys::evidence)
                .map();
    }

    @Override
    public Map<String, Object> note(Note note) {
        return begin(note)
                .word("kind", note.kind())
                .id("on", note.on())
                .text("text", note.text())
                .word("likelihood", note.likelihood())
                .word("confidence", note.confidence())
                .text("author", note.author())
                .plain("time", note.time())
                .map();
    }

    private static Object evidence(Evidence evidence) {
        return new Keys()
                .id(evidence instanceof Evidence.OfQuote ? "quote" : "event", evidence.id())
                .map();
    }

    private static Keys begin(Entry entry) {
        return new Keys().id("id", entry.id());
    }
}
