package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Stance;
import chancery.timeline.Tint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final List<Palette> ALL = List.of(Palette.light(), Palette.dark(), Palette.print());

    @Test
    void wordsCanBeReadOnEveryGround() {
        for (Palette palette : ALL) {
            for (Colour ground :
                    List.of(palette.ground(), palette.shade(), palette.future().over(palette.ground()))) {
                assertContrast(4.5, palette.ink(), ground);
                assertContrast(4.5, palette.soft(), ground);
            }
            assertContrast(4.5, palette.onAccent(), palette.accent());
        }
    }

    @Test
    void marksStandOutFromEveryGround() {
        for (Palette palette : ALL) {
            assertContrast(3, palette.accent(), palette.ground());
            for (int slot = -1; slot < 20; slot++) {
                assertContrast(3, palette.colour(Tint.of(slot)), palette.ground());
            }
        }
    }

    @Test
    void stancesHaveTheColoursOfTheTheme() throws IOException {
        assertThemed("light.css", Palette.light().stances());
        assertThemed("dark.css", Palette.dark().stances());
    }

    @Test
    void signsCanBeReadUponTheirStances() {
        for (Palette palette : ALL) {
            for (Stance stance : Stance.values()) {
                assertContrast(
                        4, palette.stances().ink(stance), palette.stances().fill(stance));
            }
        }
    }

    @Test
    void actorsKeepTheirColoursWhenTheScreenTurnsDark() {
        for (int slot = 0; slot < Palette.light().slots().size(); slot++) {
            assertEquals(Palette.light().colour(Tint.of(slot)), Palette.dark().colour(Tint.of(slot)));
        }
    }

    @Test
    void aColourThatWouldNotStandOutIsChangedUntilItDoes() {
        assertContrast(
                3,
                Palette.light().colour(new Tint("#ffff00", -1)),
                Palette.light().ground());
        assertContrast(
                3,
                Palette.dark().colour(new Tint("#000033", -1)),
                Palette.dark().ground());
        assertEquals(Colour.of("#b3401f"), Palette.light().colour(new Tint("#b3401f", -1)));
    }

    @Test
    void coloursThatActorsHaveOfTheirOwnAreNotGivenToOthers() {
        Palette palette = Palette.light().avoiding(List.of("#1f6feb", "#b3401f"));
        assertEquals(Palette.light().slots().size() - 2, palette.slots().size());
        assertEquals(Colour.of("#1a7f5a"), palette.colour(Tint.of(0)));
    }

    @Test
    void howeverManyColoursAreTakenOneIsLeft() {
        List<String> all = Palette.light().slots().stream().map(Colour::hex).toList();
        assertEquals(1, Palette.light().avoiding(all).slots().size());
    }

    @Test
    void neighbouringColoursAreToldApartWithoutRedOrGreen() {
        List<Colour> slots = Palette.light().slots();
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                double apart = Math.abs(blueYellow(slots.get(i)) - blueYellow(slots.get(j)))
                        + 255 * Math.abs(slots.get(i).luminance() - slots.get(j).luminance());
                assertTrue(apart > 12, slots.get(i) + " and " + slots.get(j) + " are " + apart + " apart");
            }
        }
    }

    private static double blueYellow(Colour colour) {
        return colour.blue() - (colour.red() + colour.green()) / 2.0;
    }

    private static void assertThemed(String theme, StanceColours colours) throws IOException {
        String tokens = Files.readString(Path.of("resources/chancery/theme", theme));
        List<String> names = List.of("strongly-against", "against", "mixed", "for", "strongly-for");
        for (Stance stance : Stance.values()) {
            String token = "-chancery-stance-" + names.get(stance.value() + 2) + ": "
                    + colours.fill(stance).hex() + ";";
            assertTrue(tokens.contains(token), theme + " lacks " + token);
        }
    }

    private static void assertContrast(double least, Colour one, Colour two) {
        assertTrue(one.contrast(two) >= least, one + " on " + two + " has " + one.contrast(two));
    }
}
