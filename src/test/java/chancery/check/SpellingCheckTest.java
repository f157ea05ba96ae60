package chancery.check;

import static chancery.check.SmallDossier.actor;
import static chancery.check.SmallDossier.body;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Actor;
import chancery.model.ActorKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingCheckTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Radomir Veshek, Radomir Vešek",
        "Радомир Вешек, Radomir Veshek",
        "Sergey Lavrov, Sergei Lavrov",
        "S. Lavrov, Sergey Lavrov",
        "Sergey Ryabkov, Sergey Riabkov",
        "Antony Blinken, Anthony Blinken",
        "Jørn Kråkevær, Jorn Krakevaer",
        "Antony Blinken, Antony Blinkin"
    })
    void onePersonUnderTwoSpellingsIsFound(String one, String other) {
        assertEquals(1, found(actor("one", one), actor("two", other)).size(), one);
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, Sergey Ryabkov",
        "John Smith, Jane Smith",
        "Anna Ivanov, Anna Ivanova",
        "Maria Berg, Marta Berg",
        "Ada Berg, Ada Borg",
        "Lavrov, Sergey Ryabkov"
    })
    void twoPersonsAreNot(String one, String other) {
        assertEquals(List.of(), found(actor("one", one), actor("two", other)));
    }

    @Test
    void aSharedSurnameAmongTheAliasesIsNoSpelling() {
        assertEquals(List.of(), found(actor("one", "John Smith", "Mr Smith"), actor("two", "Jane Smith", "Ms Smith")));
    }

    @Test
    void twoBodiesOfOneNameAreFoundAndNeighboursInTheAlphabetAreNot() {
        assertEquals(
                List.of(
                        "Norland Navy and The Navy may be one: “Norland Navy” and “Norland navy” are nearly the same name."),
                found(
                        body("navy", "Norland Navy", ActorKind.ORGANISATION),
                        body("sea", "The Navy", ActorKind.ORGANISATION, "Norland navy"),
                        body("iran", "Iran", ActorKind.STATE),
                        body("iraq", "Iraq", ActorKind.STATE),
                        body("austria", "Austria", ActorKind.STATE),
                        body("australia", "Australia", ActorKind.STATE)));
    }

    private List<String> found(Actor... actors) {
        try (SmallDossier dossier = new SmallDossier(folder, actors)) {
            return dossier.found(Check.TWO_SPELLINGS);
        }
    }
}
