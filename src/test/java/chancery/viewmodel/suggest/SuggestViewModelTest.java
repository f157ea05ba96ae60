package chancery.viewmodel.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.read.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestViewModelTest extends FerryTextTest {

    @Test
    void datesQuotesAndActorsAreOfferedInTheOrderOfTheText() {
        assertEquals(
                List.of(
                        "DATE on Tuesday",
                        "QUOTE We will sail again",
                        "ACTOR Ilmar Kask",
                        "QUOTE a tax on visitors.",
                        "DATE 20 May 2031"),
                offered());
        assertEquals(
                List.of(TEXT.indexOf("We will"), TEXT.indexOf("Nobody will")),
                suggest.offeredProperty().get().all().get(1).at().stream()
                        .map(Stretch::from)
                        .toList());
    }

    @Test
    void aTextWithNothingToSuggestLeavesTheRoomBesideIt() {
        harbour.session().selection().clear();
        assertTrue(suggest.inSightProperty().get());

        Id<Source> plain = new Id<>("source-plain");
        harbour.session()
                .editing()
                .make(new Edit(
                        "Add",
                        List.of(Change.added(source(plain, 10)), Change.text(plain, null, "Nothing is said here.\n"))));
        harbour.session().selection().clear();
        reader.open(plain);
        assertEquals(List.of(), offered());
        assertFalse(suggest.inSightProperty().get());

        reader.open(SOURCE);
        assertTrue(suggest.inSightProperty().get());
    }

    @Test
    void nothingIsAFactBeforeItIsAccepted() {
        Shelf shelf = shelf();
        int before =
                shelf.quotes().size() + shelf.events().size() + shelf.actors().size();
        suggest.next(1);
        suggest.next(1);

        assertEquals(
                before,
                shelf.quotes().size() + shelf.events().size() + shelf.actors().size());
    }

    @Test
    void anAcceptedDateMakesAnEventOfItsSentenceAndTheNextIsLookedAt() {
        suggest.next(1);
        assertEquals("on Tuesday", slice());
        suggest.accept();

        Event event = shelf().events().stream()
                .filter(one -> one.title().startsWith("Norland and Estria met"))
                .findFirst()
                .orElseThrow();
        assertEquals("Norland and Estria met in Port Ansel on Tuesday to discuss the ferry", event.title());
        assertEquals("2031-05-13", Objects.requireNonNull(event.when().edtf()).text());
        assertEquals("-P2D", event.when().offset());
        assertEquals(SOURCE, event.when().anchor());
        assertEquals("meeting", event.kind());
        assertEquals(Reality.OCCURRED, event.reality());
        assertEquals(
                "Norland and Estria met in Port Ansel on Tuesday to discuss the ferry.",
                event.passages().get(0).exact());
        assertEquals(2, event.participants().size());
        assertEquals("We will sail again", slice());
        assertEquals(4, suggest.offeredProperty().get().count());
    }

    @Test
    void anEventWithoutADateThatRestsOnTheWordsIsDated() {
        reader.selectionProperty().set(new Stretch(TEXT.indexOf("Another round"), TEXT.indexOf(" is planned")));
        reader.marking().event(form::set);
        ((WordsField) form().field("title").orElseThrow()).textProperty().set("Next round");
        form().save();
        Event made = shelf().event(event("Next round").id()).orElseThrow();
        harbour.session()
                .editing()
                .make(new Edit("Undate", List.of(Change.replaced(made, made.withWhen(When.UNDATED)))));
        look("20 May 2031");
        assertEquals("Dates the event “Next round”", current().telling().makes());
        suggest.accept();

        assertEquals(
                "2031-05-20",
                Objects.requireNonNull(event("Next round").when().edtf()).text());
        assertFalse(offered().contains("DATE 20 May 2031"));
    }

    @Test
    void anAcceptedQuoteBringsItsSpeakerAndAllItsPartsInOneEdit() {
        look("We will sail again");
        assertEquals("Direct quote in 2 parts", current().telling().heading());
        assertEquals(
                "Records the quote, and Ilmar Kask as a new actor (person)",
                current().telling().makes());
        suggest.accept();

        Quote quote = quote("We will sail again … Nobody will stop the ferry.");
        Actor kask = actor("Ilmar Kask");
        assertEquals(kask.id(), quote.speaker());
        assertEquals(QuoteKind.DIRECT, quote.kind());
        assertEquals("said", quote.cue());
        assertEquals(List.of("Kask"), kask.aliases());
        assertEquals(List.of("DATE on Tuesday", "QUOTE a tax on visitors.", "DATE 20 May 2031"), offered());

        harbour.session().editing().undo();
        assertEquals(5, offered().size());
        assertTrue(shelf().actors().stream().noneMatch(actor -> actor.name().equals("Ilmar Kask")));
    }

    @Test
    void aSpeakerWhoCameInSinceIsNotMadeTwice() {
        look("We will sail again");
        suggest.accept();
        assertEquals("a tax on visitors.", slice());
        assertEquals("Records the quote", current().telling().makes());
        suggest.accept();

        assertEquals(actor("Ilmar Kask").id(), quote("a tax on visitors.").speaker());
        assertEquals(
                1,
                shelf().actors().stream()
                        .filter(one -> one.name().equals("Ilmar Kask"))
                        .count());
    }

    @Test
    void aSuggestionIsCorrectedInTheFormAndSettledByIt() {
        look("a tax on visitors.");
        assertTrue(suggest.edit(form::set));
        assertEquals(
                "Ilmar Kask",
                ((PickField<?>) form().field("speaker").orElseThrow())
                        .textProperty()
                        .get());
        ((WordsField) form().field("cue").orElseThrow()).textProperty().set("branded");
        form().save();

        Quote quote = quote("a tax on visitors.");
        assertEquals("branded", quote.cue());
        assertEquals(actor("Ilmar Kask").id(), quote.speaker());
        assertEquals(List.of("Kask"), actor("Ilmar Kask").aliases());
        assertFalse(offered().contains("QUOTE a tax on visitors."));
        assertEquals("20 May 2031", slice());

        harbour.session().editing().undo();
        assertTrue(offered().contains("QUOTE a tax on visitors."));
    }

    @Test
    void aDateThatIsCorrectedInTheFormIsNotOfferedAgain() {
        look("20 May 2031");
        assertTrue(suggest.edit(form::set));
        assertEquals(
                "Another round is planned for 20 May 2031",
                ((WordsField) form().field("title").orElseThrow()).words());
        ((WordsField) form().field("title").orElseThrow()).textProperty().set("Third round");
        form().save();

        assertEquals(Reality.SCHEDULED, event("Third round").reality());
        assertFalse(offered().contains("DATE 20 May 2031"));
    }

    @Test
    void namesOfAKnownActorAreGivenAtOnce() {
        harbour.session()
                .editing()
                .make(new Edit(
                        "Add",
                        List.of(Change.added(new Actor(
                                new Id<>("actor-kask"),
                                "Ilmar Kask",
                                ActorKind.PERSON,
                                List.of(),
                                null,
                                List.of(),
                                null)))));
        assertTrue(offered().contains("ACTOR Kask"), () -> offered().toString());
        suggest.acceptNames();

        assertEquals(List.of("Kask"), actor("Ilmar Kask").aliases());
        assertTrue(offered().stream().noneMatch(one -> one.startsWith("ACTOR")));
        harbour.session().editing().undo();
        assertEquals(List.of(), actor("Ilmar Kask").aliases());
    }

    @Test
    void oneGoesRoundAndBackAndNarrowsToOneKind() {
        suggest.next(1);
        suggest.next(-1);
        assertEquals("20 May 2031", slice());
        suggest.next(1);
        assertEquals("on Tuesday", slice());

        suggest.nextKind();
        suggest.nextKind();
        assertEquals(Set.of(SuggestionKind.QUOTE), suggest.kindsProperty().get());
        assertEquals(2, suggest.offeredProperty().get().count());
        assertEquals(5, suggest.allProperty().get().count());
        assertNull(suggest.currentProperty().get());
    }

    @Test
    void acceptingLooksFirst() {
        suggest.accept();

        assertEquals("on Tuesday", slice());
        assertEquals(5, suggest.offeredProperty().get().count());
    }

    @Test
    void noneAreShownWhereTheyAreSwitchedOffAndThatIsRemembered() {
        suggest.onProperty().set(false);
        assertEquals(0, suggest.offeredProperty().get().count());
        suggest.onProperty().set(true);
        assertEquals(5, suggest.offeredProperty().get().count());
    }

    @Test
    void whatIsRecordedAlreadyIsNotOffered() {
        look("We will sail again");
        suggest.accept();
        reader.selectionProperty().set(new Stretch(TEXT.indexOf("a tax"), TEXT.indexOf("a tax") + 17));
        reader.marking().quote(form::set);
        form().save();

        assertTrue(
                offered().stream().noneMatch(one -> one.startsWith("QUOTE")),
                () -> offered().toString());
    }

    @Test
    void ofALongTextWhatIsInSightIsOfferedFirst() {
        int copies = 400;
        String all = TEXT.repeat(copies);
        harbour.session().editing().make(new Edit("Text", List.of(Change.text(SOURCE, TEXT, all))));
        suggest.onProperty().set(false);
        int middle = copies / 2 * 4;
        reader.seen(middle, TEXT.length() * copies / 2);
        List<List<Integer>> lines = new ArrayList<>();
        suggest.allProperty()
                .subscribe(offered -> lines.add(offered.all().stream()
                        .filter(one -> one.kind() != SuggestionKind.ACTOR)
                        .map(one -> reader.openedProperty().get().text().lineAt(one.from()))
                        .toList()));
        suggest.onProperty().set(true);

        List<Integer> first =
                lines.stream().filter(one -> !one.isEmpty()).findFirst().orElseThrow();
        List<Integer> last = lines.get(lines.size() - 1);
        assertTrue(first.contains(middle + 1));
        assertTrue(first.get(0) > middle - 60 && first.get(first.size() - 1) < middle + 200);
        assertEquals(1, last.get(0));
        assertEquals(4 * copies - 1, last.get(last.size() - 1));
    }
}
