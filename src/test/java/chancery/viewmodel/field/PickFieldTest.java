package chancery.viewmodel.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PickFieldTest {

    private static final List<Offer<Integer>> PEOPLE = List.of(
            offer(1, "Antony Blinken", "Tony Blinken"),
            offer(2, "Jürgen Müller"),
            offer(3, "Sergey Lavrov", "Serguéi Lavrov", "Minister"),
            offer(4, "Lavinia Sergeyevna"));

    private final PickField<Integer> field = new PickField<>("speaker", "Speaker", PEOPLE, Making.RECORD);

    @Test
    void typingFindsNamesAndAliasesWhateverTheirCaseAndAccents() {
        assertEquals(List.of("Jürgen Müller", "+muller"), typing("muller"));
        assertEquals(List.of("Sergey Lavrov", "+serguei"), typing("serguei"));
        assertEquals(List.of("Antony Blinken", "+Blin to"), typing("Blin to"));
    }

    @Test
    void namesThatBeginWithWhatWasTypedStandFirst() {
        assertEquals(List.of("Lavinia Sergeyevna", "Sergey Lavrov", "+lav"), typing("lav"));
    }

    @Test
    void aNameTypedInFullIsNotOfferedAsNew() {
        assertEquals(List.of("Sergey Lavrov"), typing("sergey lavrov"));
    }

    @Test
    void theArrowsGoRoundAndEnterTakesWhatIsMarked() {
        typing("lav");
        field.mark(1);
        field.mark(1);
        field.mark(1);
        field.mark(-1);
        field.mark(-1);

        assertTrue(field.take());
        assertEquals(Optional.of(new Pick.Known<>(3, "Sergey Lavrov")), field.pick());
        assertEquals("Sergey Lavrov", field.textProperty().get());
        assertFalse(field.openProperty().get());
        assertFalse(field.take());
    }

    @Test
    void theDownArrowInAnEmptyFieldShowsEverything() {
        field.mark(1);

        assertTrue(field.openProperty().get());
        assertEquals(PEOPLE.size(), field.suggestions().size());
        assertEquals(0, field.markedProperty().get());
    }

    @Test
    void somethingNewIsMadeOfItsName() {
        typing("Tass");
        field.take();

        assertEquals(Optional.of(new Pick.Fresh<>("Tass")), field.pick());
        assertEquals(4, field.value(String::length));
    }

    @Test
    void typingOnLetsGoOfWhatWasPicked() {
        field.with(3);
        field.textProperty().set("Sergey Lavro");

        assertEquals(Optional.empty(), field.pick());
        assertTrue(field.changed());
        assertFalse(field.check());
        assertEquals(Words.say("field.pick.unknown.new", "Sergey Lavro"), field.problem());
    }

    @Test
    void aNameTypedInFullCountsWithoutTakingIt() {
        field.textProperty().set("ANTONY blinken");

        assertTrue(field.check());
        assertEquals(1, field.value(name -> 0));
    }

    @Test
    void whatIsRequiredCannotBeLeftEmpty() {
        field.required();

        assertFalse(field.check());
        assertEquals(Words.say("field.required"), field.problem());
        field.put(PEOPLE.get(0).picked());
        assertEquals("", field.problem());
        assertTrue(field.check());
    }

    @Test
    void aWordStandsForItselfUnlessItBeginsAKnownOne() {
        PickField<String> kind = new PickField<>(
                "kind", "Kind", List.of(Offer.word("meeting"), Offer.word("visit meeting")), Making.WORD);
        kind.textProperty().set("mee");
        kind.take();
        assertEquals("meeting", kind.value(word -> word));

        kind.textProperty().set("speech");
        kind.leave();
        assertEquals("speech", kind.value(word -> word));
    }

    @Test
    void escapeHidesTheListOnce() {
        typing("lav");

        assertTrue(field.fold());
        assertFalse(field.fold());
    }

    private List<String> typing(String words) {
        field.put(null);
        field.textProperty().set(words);
        return field.suggestions().stream()
                .map(line -> (line.fresh() ? "+" : "") + line.pick().name())
                .toList();
    }

    private static Offer<Integer> offer(int value, String name, String... also) {
        return new Offer<>(value, name, List.of(also), "", null);
    }
}
