package chancery.viewmodel.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Grade;
import chancery.model.Issue;
import chancery.model.Marking;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.model.Role;
import chancery.model.Source;
import chancery.model.Stance;
import chancery.model.When;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormsTest extends FormTest {

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
}
