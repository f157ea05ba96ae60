package chancery.viewmodel.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import chancery.anchor.Folding;
import chancery.model.EntryKind;
import chancery.model.Grade;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.model.Span;
import chancery.text.Words;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.WordsField;
import org.junit.jupiter.api.Test;

/** What a quote rests on, as it is typed. */
class QuoteFormTest extends FormTest {

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
}
