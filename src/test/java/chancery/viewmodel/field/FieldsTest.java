package chancery.viewmodel.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.text.Words;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final List<Segment<Integer>> STEPS = List.of(
            new Segment<>(-1, "−1", "against", "1"), new Segment<>(0, "0", "", "2"), new Segment<>(1, "+1", "", "3"));

    @Test
    void chipsAreTakenInOrderAndNoneTwice() {
        ChipField<String> tags =
                new ChipField<>("tags", "Tags", List.of(Offer.word("ceasefire"), Offer.word("talks")), Making.WORD);
        for (String word : List.of("talks", "Talks", "gas", "ceas")) {
            tags.entry().textProperty().set(word);
            tags.entry().take();
        }
        assertEquals(List.of("talks", "gas", "ceasefire"), tags.values(Function.identity()));

        tags.removeLast();
        assertEquals(List.of("talks", "gas"), tags.values(Function.identity()));
    }

    @Test
    void aWordLeftInTheEntryIsTakenWhenTheFormIsChecked() {
        ChipField<String> aliases = new ChipField<>("aliases", "Aliases", List.of(), Making.WORD);
        aliases.entry().textProperty().set("S. Lavrov");

        assertTrue(aliases.check());
        assertEquals(List.of("S. Lavrov"), aliases.values(Function.identity()));
    }

    @Test
    void aNameLeftInTheEntryThatNamesNothingIsAMistake() {
        ChipField<String> issues = new ChipField<>("issues", "Issues", List.of(), Making.NOTHING);
        issues.entry().textProperty().set("Gas");

        assertFalse(issues.check());
        assertEquals(Words.say("field.pick.unknown", "Gas"), issues.problem());
    }

    @Test
    void aChoiceIsMadeByItsKeyByArrowsAndLetGo() {
        ChoiceField<Integer> stance = new ChoiceField<>("stance", "Stance", STEPS, true);
        assertTrue(stance.press("3"));
        assertEquals(1, stance.valueOrNull());
        stance.step(1);
        assertEquals(1, stance.valueOrNull());
        stance.step(-1);
        assertEquals(0, stance.valueOrNull());
        assertFalse(stance.press("9"));
        stance.press(STEPS.get(1));
        assertNull(stance.valueOrNull());
    }

    @Test
    void aChoiceThatMustBeMadeSaysSo() {
        ChoiceField<Integer> stance = new ChoiceField<>("stance", "Stance", STEPS, false);

        assertFalse(stance.check());
        assertEquals(Words.say("field.required.choice"), stance.problem());
        stance.step(-1);
        assertEquals(1, stance.value());
    }

    @Test
    void emptyLinesCountForNothing() {
        RowsField roles = new RowsField(
                "roles",
                "Roles",
                "Add a role",
                () -> new Row(List.of(WordsField.line("title", "").required())));
        roles.add();
        assertFalse(roles.changed());
        assertTrue(roles.check());

        ((WordsField) roles.add().fields().get(0)).textProperty().set("Minister");
        assertTrue(roles.changed());
        assertEquals(1, roles.filled().size());
    }

    @Test
    void aFieldThatIsAsItBeganIsNotChanged() {
        WordsField title = WordsField.line("title", "Title").required().with("Talks");
        title.textProperty().set("Talks in Geneva");
        assertTrue(title.changed());
        title.textProperty().set("Talks ");
        assertFalse(title.changed());
    }

    @Test
    void wordsObeyTheirRule() {
        WordsField number =
                WordsField.line("paragraph", "¶").obeying(words -> words.matches("[0-9]+") ? null : "a number");
        number.textProperty().set("four");

        assertFalse(number.check());
        assertEquals("a number", number.problem());
        number.textProperty().set("4");
        assertEquals("", number.problem());
        assertTrue(number.check());
    }
}
