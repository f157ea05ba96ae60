package chancery.viewmodel.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.Folding;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Passage;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.Span;
import chancery.model.Stance;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Session;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Session session;
    private Shelf shelf;
    private Forms forms;
    private FormViewModel form;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        session = harbour.session();
        shelf = session.file().shelf();
        forms = new Forms(session);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void anActorIsAddedWithItsSideMadeOnTheWayAndBothAreTakenBackAtOnce() {
        int before = shelf.actors().size();
        create(EntryKind.ACTOR);
        words("name", "Sergey Lavrov");
        pick("side", "Russia");
        chip("aliases", "S. Lavrov");
        Row role = rows("roles").add();
        ((WordsField) role.fields().get(0)).textProperty().set("Foreign Minister");
        ((WhenField) role.fields().get(1)).valueProperty().set(date("2004-03-09"));
        form.save();

        Actor lavrov = chosen(Actor.class);
        Actor russia = (Actor) shelf.entry(lavrov.side()).orElseThrow();
        assertEquals(
                new Actor(
                        lavrov.id(),
                        "Sergey Lavrov",
                        ActorKind.PERSON,
                        List.of("S. Lavrov"),
                        russia.id(),
                        List.of(new Role("Foreign Minister", Edtf.parse("2004-03-09"), null)),
                        null),
                lavrov);
        assertTrue(lavrov.id().value().startsWith("actor-sergey-lavrov-"), lavrov.id()::value);
        assertEquals(new Actor(russia.id(), "Russia", ActorKind.STATE, List.of(), null, List.of(), null), russia);
        assertEquals(
                "Add actor ‘Sergey Lavrov’",
                session.editing().undoNameProperty().get());

        session.editing().undo();
        assertEquals(before, shelf.actors().size());
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsChanged() {
        create(EntryKind.ACTOR);
        form.save();

        assertEquals(
                Words.say("field.required"), form.field("name").orElseThrow().problem());
        assertFalse(form.savedProperty().get());
        assertEquals("", session.editing().undoNameProperty().get());
    }

    @Test
    void anEventOfTheExerciseIsCorrectedAndTheEditSaysWhat() {
        Event before = shelf.events().get(1);
        edit(before);
        words("title", "Another title");
        form.save();

        Event after = shelf.event(before.id()).orElseThrow();
        assertEquals("Another title", after.title());
        assertEquals(before.passages(), after.passages());
        assertEquals(before.accounts(), after.accounts());
        assertEquals(
                "Edit event ‘Another title’: title",
                session.editing().undoNameProperty().get());

        session.editing().undo();
        assertEquals(before, shelf.event(before.id()).orElseThrow());
    }

    @Test
    void aFormThatWasOnlyLookedAtChangesNothing() {
        List<Entry> all = new ArrayList<>();
        all.addAll(shelf.sources());
        all.addAll(shelf.actors());
        all.addAll(shelf.places());
        all.addAll(shelf.events());
        all.addAll(shelf.quotes());
        all.addAll(shelf.issues());
        all.addAll(shelf.positions());
        all.addAll(shelf.notes());
        all.add(shelf.dossier());
        for (Entry entry : all) {
            edit(entry);
            assertFalse(form.changed(), () -> entry.id() + " is changed at once");
            Drafting drafting = new Drafting(shelf);
            Entry written = form.write(drafting);
            assertEquals(List.of(), drafting.faults(), () -> entry.id() + " will not do as it is");
            assertEquals(entry, written);
        }
    }

    @Test
    void aQuoteRestsOnTheWordsWhereverTheyStandInTheText() {
        Source source = shelf.sources().get(0);
        String text = shelf.text(source.id()).orElseThrow();
        String words = text.substring(text.indexOf(' ', text.length() / 2) + 1).substring(0, 40);
        session.selection().choose(EntryKind.SOURCE, source.id());
        create(EntryKind.QUOTE);
        Row part = rows("passages").rows().get(0);
        ((WordsField) part.fields().get(2)).textProperty().set(words);
        pick("speaker", shelf.actors().get(3).name());
        form.save();

        Quote quote = chosen(Quote.class);
        Passage passage = quote.passages().get(0);
        int start = text.codePointCount(0, text.indexOf(words));
        assertEquals(words.strip(), quote.text());
        assertEquals(new Span(start, start + passage.span().length()), passage.span());
        assertEquals(source.nextPassage(), passage.number());
        assertEquals(
                source.nextPassage() + 1, ((Source) shelf.entry(source.id()).orElseThrow()).nextPassage());

        session.editing().undo();
        assertEquals(source, shelf.entry(source.id()).orElseThrow());
    }

    @Test
    void aLongTextIsToldOfInTheFormAndKeptUnlessAnotherIsPasted() {
        create(EntryKind.SOURCE);
        words("title", "A long report");
        words("text", "The first line.\n" + "Word after word. ".repeat(60_000));
        form.save();
        Source source = chosen(Source.class);
        String held = shelf.text(source.id()).orElseThrow();

        edit(source);
        FormField text = form.field("text").orElseThrow();
        assertTrue(text.blank(), "no text area is given so much");
        assertEquals("Holds 1,020,016 characters: “The first line.” The reader shows all of it.", text.origin());
        words("title", "A very long report");
        form.save();
        assertEquals("A very long report", chosen(Source.class).title());
        assertEquals(held, shelf.text(source.id()).orElseThrow());

        edit(chosen(Source.class));
        words("text", "Another text.");
        form.save();
        assertEquals("Another text.", shelf.text(source.id()).orElseThrow());
    }

    @Test
    void wordsThatTheTextDoesNotHaveAreRefused() {
        session.selection().choose(EntryKind.SOURCE, shelf.sources().get(0).id());
        create(EntryKind.QUOTE);
        WordsField words = (WordsField) rows("passages").rows().get(0).fields().get(2);
        words.textProperty().set("nobody ever said this");
        form.save();

        assertEquals(Words.say("form.passage.absent"), words.problem());
        assertFalse(form.savedProperty().get());
    }

    @Test
    void wordsOfATextThatIsNotHeldAreTakenAsTypedAndFindTheirPlaceWhenItComes() {
        create(EntryKind.SOURCE);
        words("title", "A wire report");
        form.save();
        Source source = chosen(Source.class);
        assertEquals(Grade.UNKNOWN, source.grade());

        create(EntryKind.QUOTE);
        Row part = rows("passages").rows().get(0);
        ((WordsField) part.fields().get(2)).textProperty().set("a ‘red line’");
        form.save();
        assertEquals(Words.say("form.passage.paragraph"), part.fields().get(1).problem());
        ((WordsField) part.fields().get(1)).textProperty().set("2");
        form.save();
        Quote typed = chosen(Quote.class);
        assertEquals(
                new Passage(
                        source.id(),
                        1,
                        2,
                        new Span(0, 12),
                        "a ‘red line’",
                        null,
                        null,
                        null,
                        Folding.sha256("a ‘red line’")),
                typed.passages().get(0));

        edit(shelf.entry(source.id()).orElseThrow());
        words("text", "Headline\r\nThere is a 'red line', he said.");
        form.save();
        Passage found = shelf.quote(typed.id()).orElseThrow().passages().get(0);
        assertEquals(new Span(18, 30), found.span());
        assertEquals("a 'red line'", found.exact());
        assertEquals(
                "Headline\nThere is a 'red line', he said.",
                shelf.text(source.id()).orElseThrow());

        session.editing().undo();
        assertEquals(typed, shelf.quote(typed.id()).orElseThrow());
    }

    @Test
    void anEventIsMadeOfATitleAlone() {
        create(EntryKind.EVENT);
        words("title", "A meeting nobody dated");
        form.save();

        Event event = chosen(Event.class);
        assertEquals(When.UNDATED, event.when());
        assertEquals(Reality.OCCURRED, event.reality());
        assertEquals("meeting", event.kind());
    }

    @Test
    void theAccountOfASourceHasItsOwnDateAndFigures() {
        create(EntryKind.EVENT);
        words("title", "A march");
        Row account = rows("accounts").add();
        pick((PickField<?>) account.fields().get(0), "A new paper");
        ((WhenField) account.fields().get(1)).valueProperty().set(date("2022-01-08"));
        Row figure = ((RowsField) account.fields().get(2)).add();
        ((WordsField) figure.fields().get(0)).textProperty().set("marchers");
        ((WordsField) figure.fields().get(1)).textProperty().set("around 3,000");
        form.save();

        Event event = chosen(Event.class);
        assertEquals("around 3,000", event.accounts().get(0).figures().get(0).value());
        assertEquals(Edtf.parse("2022-01-08"), event.accounts().get(0).when().edtf());
        assertEquals(
                "A new paper",
                ((Source) shelf.entry(event.accounts().get(0).source()).orElseThrow()).title());
    }

    @Test
    void aPositionBeginsWithTheChosenQuoteItsSpeakerAndItsDate() {
        Quote quote = shelf.quotes().stream()
                .filter(one -> one.speaker() != null && one.event() != null)
                .findFirst()
                .orElseThrow();
        session.selection().choose(Choice.of(quote));
        create(EntryKind.POSITION);
        pick("issue", "A new question");
        ((ChoiceField<?>) form.field("stance").orElseThrow()).press("4");
        form.save();

        Position position = chosen(Position.class);
        assertEquals(quote.speaker(), position.actor());
        assertEquals(Stance.SUPPORTS, position.stance());
        assertEquals(
                List.of(quote.id()),
                position.evidence().stream().map(piece -> piece.id()).toList());
        assertEquals(
                shelf.event(quote.event()).orElseThrow().when().edtf(),
                position.holds().from());
        Issue issue = (Issue) shelf.entry(position.issue()).orElseThrow();
        assertEquals("A new question", issue.title());
    }

    @Test
    void aNoteIsOnWhateverIsChosen() {
        Place place = shelf.places().get(0);
        session.selection().choose(Choice.of(place));
        create(EntryKind.NOTE);
        words("text", "Who chose it?");
        ((ChoiceField<?>) form.field("kind").orElseThrow()).press("q");
        form.save();

        Note note = chosen(Note.class);
        assertEquals(place.id(), note.on());
        assertEquals(NoteKind.QUESTION, note.kind());
        assertNotNull(note.time());
    }

    @Test
    void aReportedQuoteNeedsOurOwnWords() {
        create(EntryKind.QUOTE);
        ((ChoiceField<?>) form.field("kind").orElseThrow()).press("r");
        form.save();
        assertEquals(
                Words.say("form.quote.paraphrase"),
                form.field("text").orElseThrow().problem());

        words("text", "He said that it would take a week");
        form.save();
        assertEquals(QuoteKind.REPORTED, chosen(Quote.class).kind());
    }

    @Test
    void aPlaceHasBothCoordinatesOrNone() {
        create(EntryKind.PLACE);
        words("name", "Palais Wilson");
        words("latitude", "46.21");
        form.save();
        assertEquals(
                Words.say("form.place.half"),
                form.field("longitude").orElseThrow().problem());

        words("longitude", "6.15");
        form.save();
        assertEquals(new Place(chosen(Place.class).id(), "Palais Wilson", 46.21, 6.15), chosen(Place.class));
    }

    @Test
    void aSourceIsGraded() {
        create(EntryKind.SOURCE);
        words("title", "A communiqué");
        ((ChoiceField<?>) form.field("reliability").orElseThrow()).press("b");
        ((ChoiceField<?>) form.field("credibility").orElseThrow()).press("2");
        form.save();

        assertEquals(new Grade(Reliability.B, 2), chosen(Source.class).grade());
        assertEquals(
                shelf.sources().size(),
                shelf.sources().stream()
                        .map(Source::number)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void theCoverIsCorrected() {
        Dossier before = shelf.dossier();
        session.selection().clear();
        forms.edit(shown -> form = shown);
        pick("marking", "TLP:RED");
        ((WhenField) form.field("as-of").orElseThrow()).valueProperty().set(date("2022-01"));
        form.save();
        assertEquals(Words.say("form.day"), form.field("as-of").orElseThrow().problem());

        ((WhenField) form.field("as-of").orElseThrow()).valueProperty().set(date("2022-01-12"));
        form.save();
        assertEquals(new Marking("TLP:RED"), shelf.dossier().marking());
        assertEquals(LocalDate.of(2022, 1, 12), session.contents().dossier().asOf());
        assertEquals(before.zone(), shelf.dossier().zone());
    }

    @Test
    void everyKindHasALetterOfItsOwn() {
        Set<String> letters = Forms.KINDS.stream()
                .map(kind -> Words.say("form.key." + kind.word()))
                .collect(Collectors.toSet());

        assertEquals(Forms.KINDS.size(), letters.size());
    }

    private void create(EntryKind kind) {
        forms.create(kind, shown -> form = shown);
    }

    private void edit(Entry entry) {
        forms.edit(Choice.of(entry), shown -> form = shown);
    }

    private <E extends Entry> E chosen(Class<E> type) {
        assertTrue(
                form.savedProperty().get(), () -> "not saved: " + form.wrong().map(FormField::name));
        Id<?> id = session.selection().chosen().orElseThrow().id();
        return type.cast(shelf.entry(id).orElseThrow());
    }

    private void words(String name, String words) {
        ((WordsField) form.field(name).orElseThrow()).textProperty().set(words);
    }

    private void pick(String name, String words) {
        pick((PickField<?>) form.field(name).orElseThrow(), words);
    }

    private static void pick(PickField<?> field, String words) {
        field.textProperty().set(words);
        assertTrue(field.take(), () -> "nothing to take for " + words);
    }

    private void chip(String name, String words) {
        PickField<?> entry = ((ChipField<?>) form.field(name).orElseThrow()).entry();
        entry.textProperty().set(words);
        entry.take();
    }

    private RowsField rows(String name) {
        return (RowsField) form.field(name).orElseThrow();
    }

    private static When date(String edtf) {
        Edtf value = Edtf.parse(edtf);
        return new When(null, value, value.bounds(), null, null, null, null);
    }
}
