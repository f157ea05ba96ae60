package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import chancery.anchor.Folding;
import chancery.model.Account;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Plain;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.model.Span;
import chancery.model.When;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingSourcesTest {

    private static final Id<Source> COPY = new Id<>("copy");
    private static final Id<Source> PAPER = new Id<>("paper");
    private static final String TEXT = "They met. “We agree”, he said.";

    @TempDir
    Path folder;

    private DossierFile file;

    @BeforeEach
    void open() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("A dossier"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void passagesMoveToNewNumbersAndTheSameOneIsNotMovedTwice() {
        add(
                source(PAPER, 1, 4),
                source(COPY, 2, 3),
                quote("same-here", unheld(PAPER, 3, 11, "We agree")),
                quote("same-there", unheld(COPY, 1, 11, "We agree")),
                quote("other", unheld(COPY, 2, 0, "They met")));

        merge();

        assertEquals(source(PAPER, 1, 5), Kept.read(file, PAPER, Source.class));
        assertEquals(List.of(unheld(PAPER, 3, 11, "We agree")), passages("same-here"));
        assertEquals(List.of(unheld(PAPER, 3, 11, "We agree")), passages("same-there"));
        assertEquals(List.of(unheld(PAPER, 4, 0, "They met")), passages("other"));
        Kept.sound(file, "the merge");
    }

    @Test
    void aTextThatComesAlongIsFoundByThePassagesThatHadNone() {
        add(source(PAPER, 1, 2), source(COPY, 2, 1), quote("words", unheld(PAPER, 1, 11, "We agree")));
        new Desk(file).apply(new Edit("Attach", List.of(Change.text(COPY, null, TEXT))));

        merge();

        assertEquals(Optional.of(TEXT), file.shelf().text(PAPER));
        Passage passage = passages("words").get(0);
        assertEquals("They met. “", passage.before());
        assertEquals("”, he said.", passage.after());
        Kept.sound(file, "the merge");
    }

    @Test
    void aPassageThatIsNotInTheTextKeepsThemApart() {
        add(source(PAPER, 1, 2), source(COPY, 2, 1), quote("words", unheld(PAPER, 1, 0, "We refuse")));
        new Desk(file).apply(new Edit("Attach", List.of(Change.text(COPY, null, TEXT))));

        assertEquals(
                new Proposal.Refused(
                        "Passage 1 of source 1 does not stand in the text of the other, so they are not the same source."),
                Merging.of(file.shelf(), COPY, PAPER));
    }

    @Test
    void differentTextsKeepThemApart() {
        add(source(PAPER, 1, 1), source(COPY, 2, 1));
        new Desk(file)
                .apply(new Edit(
                        "Attach", List.of(Change.text(COPY, null, TEXT), Change.text(PAPER, null, "Another text"))));

        assertInstanceOf(Proposal.Refused.class, Merging.of(file.shelf(), COPY, PAPER));
    }

    @Test
    void accountsThatAgreeAreJoined() {
        Figure ships = new Figure("ships", "3", null);
        Figure crews = new Figure("crews", "90", null);
        add(
                source(PAPER, 1, 1),
                source(COPY, 2, 1),
                event(
                        new Account(PAPER, null, List.of(ships)),
                        new Account(COPY, When.UNDATED, List.of(ships, crews))));

        merge();

        assertEquals(
                event(new Account(PAPER, When.UNDATED, List.of(ships, crews))),
                Kept.read(file, new Id<>("talks"), Event.class));
    }

    private void merge() {
        Proposal.Possible possible = assertInstanceOf(Proposal.Possible.class, Merging.of(file.shelf(), COPY, PAPER));
        String before = Kept.export(file);
        Desk desk = new Desk(file);
        desk.apply(possible.plan().edit());
        desk.undo();
        assertEquals(before, Kept.export(file));
        desk.redo();
    }

    private List<Passage> passages(String quote) {
        return Kept.read(file, new Id<>(quote), Quote.class).passages();
    }

    private void add(Entry... entries) {
        new Desk(file)
                .apply(new Edit("Add", Stream.of(entries).map(Change::added).toList()));
    }

    private static Source source(Id<Source> id, int number, int next) {
        return new Source(
                id, number, "Paper", null, null, null, null, null, SourceKind.ARTICLE, Grade.UNKNOWN, null, null, next);
    }

    private static Passage unheld(Id<Source> source, int number, int start, String words) {
        return new Passage(
                source,
                number,
                1,
                new Span(start, start + words.length()),
                words,
                null,
                null,
                null,
                Folding.sha256(words));
    }

    private static Quote quote(String id, Passage passage) {
        return new Quote(
                new Id<>(id),
                QuoteKind.DIRECT,
                null,
                null,
                null,
                null,
                null,
                null,
                text(passage.exact()),
                null,
                null,
                null,
                List.of(passage));
    }

    private static String text(@Nullable String exact) {
        return exact == null ? "" : exact;
    }

    private static Event event(Account... accounts) {
        return Plain.event("talks", "Talks").withAccounts(List.of(accounts));
    }
}
