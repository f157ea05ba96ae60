package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShadeTest {

    @Test
    void aColourThatCanBeSeenOnBothGroundsStaysAsItIs() {
        assertEquals(new Shade("#1f6feb", "#1f6feb"), Shade.of("#1f6feb"));
    }

    @Test
    void everyColourCanBeSeenOnBothGrounds() {
        Random random = new Random(20220110);
        for (int round = 0; round < 2000; round++) {
            Shade shade = Shade.of(String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000)));

            assertTrue(Shade.contrast(number(shade.onLight()), 0xffffff) >= 3, shade::toString);
            assertTrue(Shade.contrast(number(shade.onDark()), 0x161b22) >= 3, shade::toString);
        }
    }

    private static int number(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }
}
