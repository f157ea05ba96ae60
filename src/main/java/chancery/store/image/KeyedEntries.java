package chancery.store.image;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Confidence;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Grade;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Likelihood;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Stance;
import chancery.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Records from their keys: the mirror of {@link EntryKeys}. */
final class KeyedEntries {

    private KeyedEntries() {}

    static Entry entry(EntryKind kind, Keyed keyed) {
        return switch (kind) {
            case DOSSIER -> dossier(keyed);
            case SOURCE -> source(keyed);
            case ACTOR -> actor(keyed);
            case PLACE ->
                new Place(
                        keyed.id("id"),
                        keyed.text("name"),
                        keyed.degreesOrNull("latitude"),
                        keyed.degreesOrNull("longitude"));
            case EVENT -> event(keyed);
            case QUOTE -> quote(keyed);
            case ISSUE ->
                new Issue(
                        keyed.id("id"),
                        keyed.text("title"),
                        keyed.text("question"),
                        keyed.textOrNull("minus"),
                        keyed.textOrNull("plus"));
            case POSITION -> position(keyed);
            case NOTE -> note(keyed);
        };
    }

    private static Dossier dossier(Keyed keyed) {
        String marking = keyed.textOrNull("marking");
        return new Dossier(
                keyed.id("id"),
                keyed.text("title"),
                marking == null ? null : new Marking(marking),
                ZoneId.of(keyed.text("zone")),
                day(keyed.textOrNull("asOf")),
                day(keyed.textOrNull("cutOff")),
                keyed.textOrNull("author"),
                keyed.text("language"));
    }

    private static Source source(Keyed keyed) {
        return new Source(
                keyed.id("id"),
                keyed.number("number"),
                keyed.textOrNull("title"),
                keyed.textOrNull("publisher"),
                keyed.textOrNull("author"),
                keyed.dateOrNull("published"),
                keyed.textOrNull("language"),
                keyed.textOrNull("url"),
                keyed.word(SourceKind.class, "kind"),
                new Grade(Reliability.valueOf(keyed.text("reliability")), keyed.number("credibility")),
                keyed.idOrNull("relays"),
                keyed.textOrNull("sha256"),
                keyed.number("nextPassage"));
    }

    private static Actor actor(Keyed keyed) {
        return new Actor(
                keyed.id("id"),
                keyed.text("name"),
                keyed.word(ActorKind.class, "kind"),
                keyed.texts("aliases"),
                keyed.idOrNull("side"),
                keyed.objects("roles", KeyedParts::role),
                keyed.textOrNull("colour"));
    }

    private static Event event(Keyed keyed) {
        When when = KeyedParts.when(keyed.objectOrNull("when"));
        return new Event(
                keyed.id("id"),
                keyed.text("title"),
                keyed.textOrNull("summary"),
                keyed.text("kind"),
                keyed.word(Reality.class, "reality"),
                when == null ? When.UNDATED : when,
                keyed.idOrNull("place"),
                keyed.objects("participants", KeyedParts::participant),
                keyed.objects("passages", KeyedParts::passage),
                keyed.objects("accounts", KeyedParts::account),
                keyed.number("importance"),
                keyed.texts("tags"),
                keyed.texts("issues").stream().map(Id<Issue>::new).toList());
    }

    private static Quote quote(Keyed keyed) {
        return new Quote(
                keyed.id("id"),
                keyed.word(QuoteKind.class, "kind"),
                keyed.idOrNull("speaker"),
                keyed.idOrNull("onBehalfOf"),
                keyed.idOrNull("relayedBy"),
                keyed.textOrNull("cue"),
                keyed.idOrNull("event"),
                KeyedParts.when(keyed.objectOrNull("saidWhen")),
                keyed.text("text"),
                keyed.textOrNull("language"),
                keyed.textOrNull("translation"),
                keyed.textOrNull("translator"),
                keyed.objects("passages", KeyedParts::passage));
    }

    private static Position position(Keyed keyed) {
        return new Position(
                keyed.id("id"),
                keyed.id("actor"),
                keyed.idOrNull("onBehalfOf"),
                keyed.id("issue"),
                Stance.of(keyed.number("stance")),
                keyed.textOrNull("condition"),
                keyed.wordOrNull(Confidence.class, "confidence"),
                keyed.word(PositionBasis.class, "basis"),
                new Holding(keyed.dateOrNull("from"), keyed.dateOrNull("to")),
                keyed.textOrNull("reasoning"),
                keyed.objects("evidence", KeyedParts::evidence));
    }

    private static Note note(Keyed keyed) {
        String time = keyed.textOrNull("time");
        return new Note(
                keyed.id("id"),
                keyed.word(NoteKind.class, "kind"),
                keyed.id("on"),
                keyed.text("text"),
                keyed.wordOrNull(Likelihood.class, "likelihood"),
                keyed.wordOrNull(Confidence.class, "confidence"),
                keyed.textOrNull("author"),
                time == null ? null : Instant.parse(time));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
