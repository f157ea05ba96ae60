package chancery.check;

import chancery.anchor.CodePoints;
import chancery.anchor.Folding;
import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Basis;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Grade;
import chancery.model.Holding;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Passage;
import chancery.model.Plain;
import chancery.model.Position;
import chancery.model.PositionBasis;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Span;
import chancery.model.Stance;
import chancery.model.When;
import chancery.store.DossierFile;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier of a few records, of which each has only what the test is about; it stands at 15 January 2022. */
final class SmallDossier implements AutoCloseable {

    static final Actor ADA = actor("ada", "Ada Berg");

    static final Issue FEES = new Issue(new Id<>("fees"), "Fees", "Should fees rise?", null, null);

    private final DossierFile file;

    SmallDossier(Path folder, Entry... entries) {
        Dossier cover = new Dossier(
                new Id<>("small"), "Small", null, ZoneOffset.UTC, LocalDate.of(2022, 1, 15), null, null, "en");
        file = DossierFile.create(folder.resolve("small.dossier"), cover);
        put(entries);
    }

    DossierFile file() {
        return file;
    }

    void put(Entry... entries) {
        file.write(pen -> Arrays.stream(entries).forEach(pen::put));
    }

    /** What is found, each as its check's word, its record and its text. */
    List<String> found() {
        return told(Checks.of(file.shelf(), Progress.NONE));
    }

    /** What one check finds, as texts. */
    List<String> found(Check check) {
        return Checks.of(file.shelf(), Progress.NONE).stream()
                .filter(finding -> finding.check() == check)
                .map(Finding::text)
                .toList();
    }

    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.check().word() + " " + finding.on() + ": " + finding.text())
                .toList();
    }

    @Override
    public void close() {
        file.close();
    }

    static When when(@Nullable String wording, @Nullable String edtf) {
        return counted(wording, edtf, null, null);
    }

    /** A date that is counted from another. */
    static When counted(
            @Nullable String wording, @Nullable String edtf, @Nullable String anchor, @Nullable String offset) {
        Edtf value = edtf == null ? null : Edtf.parse(edtf);
        Bounds bounds = value == null ? Bounds.UNDATED : value.bounds();
        return new When(wording, value, bounds, Basis.STATED, null, anchor == null ? null : new Id<>(anchor), offset);
    }

    static Event event(String id, When when) {
        return event(id, Reality.OCCURRED, when, List.of());
    }

    static Event event(String id, Reality reality, When when, List<Passage> passages, Account... accounts) {
        return Plain.event(id, "The " + id)
                .withReality(reality)
                .withWhen(when)
                .withPassages(passages)
                .withAccounts(List.of(accounts));
    }

    static Account account(String source, @Nullable When when, Figure... figures) {
        return new Account(new Id<>(source), when, List.of(figures));
    }

    static Source source(String id, int number, @Nullable String published, @Nullable String relays) {
        return new Source(
                new Id<>(id),
                number,
                null,
                "The " + id,
                null,
                published == null ? null : Edtf.parse(published),
                null,
                null,
                SourceKind.ARTICLE,
                Grade.UNKNOWN,
                relays == null ? null : new Id<>(relays),
                null,
                100);
    }

    static Actor actor(String id, String name, String... aliases) {
        return new Actor(new Id<>(id), name, ActorKind.PERSON, List.of(aliases), null, List.of(), null);
    }

    static Actor holder(String id, String name, Role... roles) {
        return new Actor(new Id<>(id), name, ActorKind.PERSON, List.of(), null, List.of(roles), null);
    }

    static Actor body(String id, String name, ActorKind kind, String... aliases) {
        return new Actor(new Id<>(id), name, kind, List.of(aliases), null, List.of(), null);
    }

    static Role role(String title, @Nullable String from, @Nullable String to) {
        return new Role(title, from == null ? null : Edtf.parse(from), to == null ? null : Edtf.parse(to));
    }

    /** A passage of words that stand at a place in a source. */
    static Passage passage(String source, int number, int start, String words) {
        int length = CodePoints.of(words).length();
        return new Passage(
                new Id<>(source),
                number,
                1,
                new Span(start, start + length),
                words,
                null,
                null,
                null,
                Folding.sha256(words));
    }

    static Quote quote(String id, @Nullable Actor speaker, String text, Passage... passages) {
        return new Quote(
                new Id<>(id),
                QuoteKind.DIRECT,
                speaker == null ? null : speaker.id(),
                null,
                null,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                List.of(passages));
    }

    static Position position(
            String id, Actor actor, Stance stance, @Nullable String from, @Nullable String to, Evidence... evidence) {
        return new Position(
                new Id<>(id),
                actor.id(),
                null,
                FEES.id(),
                stance,
                null,
                null,
                PositionBasis.SAID,
                new Holding(from == null ? null : Edtf.parse(from), to == null ? null : Edtf.parse(to)),
                null,
                List.of(evidence));
    }

    static Note note(String id, String text) {
        return new Note(new Id<>(id), NoteKind.ASSESSMENT, new Id<>("small"), text, null, null, null, null);
    }
}
