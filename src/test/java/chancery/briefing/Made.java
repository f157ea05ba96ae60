package chancery.briefing;

import chancery.anchor.Folding;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Basis;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Grade;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.model.Participant;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Span;
import chancery.model.Stance;
import chancery.model.When;
import chancery.store.DossierFile;
import chancery.time.Edtf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Small dossiers, made record by record. */
public final class Made {

    public static final LocalDate DAY = LocalDate.parse("2030-05-10");

    private Made() {}

    /** A dossier of that title, with a marking and a day, holding some records. */
    public static DossierFile dossier(Path folder, String title, Entry... entries) {
        Dossier cover =
                new Dossier(new Id<>("made"), title, new Marking("TLP:GREEN"), ZoneId.of("UTC"), DAY, null, null, "en");
        return dossier(folder, cover, entries);
    }

    /** A dossier of that cover, holding some records. */
    public static DossierFile dossier(Path folder, Dossier cover, Entry... entries) {
        DossierFile file = DossierFile.create(folder.resolve(cover.id() + ".dossier"), cover);
        file.write(pen -> List.of(entries).forEach(pen::put));
        return file;
    }

    public static Source source(int number, String published) {
        return new Source(
                new Id<>("source-" + number),
                number,
                "Article " + number,
                "The Paper",
                null,
                published == null ? null : Edtf.parse(published),
                "en",
                null,
                SourceKind.ARTICLE,
                new Grade(Reliability.B, 3),
                null,
                null,
                1000);
    }

    /** A source with an address. */
    public static Source linked(String url) {
        Source plain = source(1, "2030-05-01");
        return new Source(
                plain.id(),
                plain.number(),
                plain.title(),
                plain.publisher(),
                null,
                plain.published(),
                "en",
                url,
                plain.kind(),
                plain.grade(),
                null,
                null,
                9);
    }

    public static Actor actor(String name, ActorKind kind, String side) {
        return new Actor(
                new Id<>(name.toLowerCase(Locale.ROOT)),
                name,
                kind,
                List.of(),
                side == null ? null : new Id<>(side),
                List.of(),
                null);
    }

    /** A passage of a source, whose words stand at its beginning. */
    public static Passage passage(int source, int number, String words) {
        return new Passage(
                new Id<>("source-" + source),
                number,
                1,
                new Span(0, words.codePointCount(0, words.length())),
                words,
                null,
                null,
                null,
                Folding.sha256(words));
    }

    public static When when(String edtf) {
        Edtf value = Edtf.parse(edtf);
        return new When(null, value, value.bounds(), Basis.STATED, null, null, null);
    }

    public static Event event(String id, String title, Reality reality, String edtf, Passage... passages) {
        return new Event(
                new Id<>(id),
                title,
                null,
                "meeting",
                reality,
                edtf == null ? When.UNDATED : when(edtf),
                null,
                List.of(),
                List.of(passages),
                List.of(),
                2,
                List.of(),
                List.of());
    }

    public static Event with(Event event, String... actors) {
        return event.withParticipants(List.of(actors).stream()
                .map(actor -> new Participant(new Id<>(actor), "participant"))
                .toList());
    }

    public static Event summed(Event event, String summary) {
        return new Event(
                event.id(),
                event.title(),
                summary,
                event.kind(),
                event.reality(),
                event.when(),
                event.place(),
                event.participants(),
                event.passages(),
                event.accounts(),
                event.importance(),
                event.tags(),
                event.issues());
    }

    public static Event weighing(int importance, Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.kind(),
                event.reality(),
                event.when(),
                event.place(),
                event.participants(),
                event.passages(),
                event.accounts(),
                importance,
                event.tags(),
                event.issues());
    }

    public static Quote quote(
            String id, QuoteKind kind, String speaker, String onBehalfOf, String said, Passage passage) {
        return new Quote(
                new Id<>(id),
                kind,
                speaker == null ? null : new Id<>(speaker),
                onBehalfOf == null ? null : new Id<>(onBehalfOf),
                null,
                null,
                null,
                when(said),
                passage.exact(),
                "en",
                null,
                null,
                List.of(passage));
    }

    public static Issue issue(String id) {
        return new Issue(new Id<>(id), "Issue " + id, "Should " + id + " be?", null, null);
    }

    public static Position position(
            String id, String actor, String onBehalfOf, String issue, int stance, Holding holds, Evidence... evidence) {
        return new Position(
                new Id<>(id),
                new Id<>(actor),
                onBehalfOf == null ? null : new Id<>(onBehalfOf),
                new Id<>(issue),
                Stance.of(stance),
                null,
                null,
                PositionBasis.SAID,
                holds,
                null,
                List.of(evidence));
    }

    public static Holding holding(String from, String to) {
        return new Holding(from == null ? null : Edtf.parse(from), to == null ? null : Edtf.parse(to));
    }
}
