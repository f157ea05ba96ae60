package chancery.exchange;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Confidence;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Stance;
import chancery.model.When;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads events, quotes, positions and notes. Each method answers null where something is wrong with the record in itself,
 * which has then been noted.
 */
final class StatementReader {

    private final PartReader parts;

    StatementReader(PartReader parts) {
        this.parts = parts;
    }

    @Nullable
    Event event(Fields fields) {
        Id<Event> id = fields.id("id");
        String title = fields.text("title");
        String summary = fields.textOrNull("summary");
        String kind = fields.word("kind");
        Reality reality = fields.word("reality", Reality.class);
        When when = parts.when(fields, "when");
        Id<Place> place = fields.idOrNull("place");
        List<Participant> participants = parts.participants(fields);
        List<Passage> passages = parts.passages(fields);
        List<Account> accounts = parts.accounts(fields);
        int importance = fields.number("importance", 0, 3);
        List<String> tags = fields.texts("tags");
        List<Id<Issue>> issues = fields.ids("issues");
        return fields.sound()
                ? new Event(
                        id,
                        title,
                        summary,
                        kind,
                        reality,
                        when == null ? When.UNDATED : when,
                        place,
                        participants,
                        passages,
                        accounts,
                        importance,
                        tags,
                        issues)
                : null;
    }

    @Nullable
    Quote quote(Fields fields) {
        Id<Quote> id = fields.id("id");
        QuoteKind kind = fields.word("kind", QuoteKind.class);
        Id<Actor> speaker = fields.idOrNull("speaker");
        Id<Actor> onBehalfOf = fields.idOrNull("onBehalfOf");
        Id<Actor> relayedBy = fields.idOrNull("relayedBy");
        String cue = fields.textOrNull("cue");
        Id<Event> event = fields.idOrNull("event");
        When saidWhen = parts.when(fields, "saidWhen");
        String text = fields.text("text");
        String language = fields.textOrNull("language");
        String translation = fields.textOrNull("translation");
        String translator = fields.textOrNull("translator");
        List<Passage> passages = parts.passages(fields);
        return fields.sound()
                ? new Quote(
                        id,
                        kind,
                        speaker,
                        onBehalfOf,
                        relayedBy,
                        cue,
                        event,
                        saidWhen,
                        text,
                        language,
                        translation,
                        translator,
                        passages)
                : null;
    }

    @Nullable
    Position position(Fields fields) {
        Id<Position> id = fields.id("id");
        Id<Actor> actor = fields.id("actor");
        Id<Actor> onBehalfOf = fields.idOrNull("onBehalfOf");
        Id<Issue> issue = fields.id("issue");
        Stance stance = Stance.of(fields.number("stance", -2, 2));
        String condition = fields.textOrNull("condition");
        Confidence confidence = fields.wordOrNull("confidence", Confidence.class);
        PositionBasis basis = fields.word("basis", PositionBasis.class);
        Holding holds = parts.holding(fields);
        String reasoning = fields.textOrNull("reasoning");
        List<Evidence> evidence = parts.evidence(fields);
        return fields.sound()
                ? new Position(
                        id, actor, onBehalfOf, issue, stance, condition, confidence, basis, holds, reasoning, evidence)
                : null;
    }

    @Nullable
    Note note(Fields fields) {
        Id<Note> id = fields.id("id");
        NoteKind kind = fields.word("kind", NoteKind.class);
        Id<? extends Entry> on = fields.id("on");
        String text = fields.text("text");
        Likelihood likelihood = fields.wordOrNull("likelihood", Likelihood.class);
        Confidence confidence = fields.wordOrNull("confidence", Confidence.class);
        String author = fields.textOrNull("author");
        Instant time = fields.parsed("time", Instant::parse, "exchange.instant");
        return fields.sound() ? new Note(id, kind, on, text, likelihood, confidence, author, time) : null;
    }
}
