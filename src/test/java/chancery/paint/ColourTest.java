package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ColourTest {

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour BLACK = Colour.of("#000000");

    @Test
    void aColourIsWrittenAsItIsRead() {
        assertEquals("#1f6feb", Colour.of("#1f6feb").toString());
        assertEquals("#1f6feb/0.50", Colour.of("#1f6feb").faded(0.5).toString());
    }

    @Test
    void otherFormsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Colour.of("red"));
        assertThrows(IllegalArgumentException.class, () -> Colour.of("#fff"));
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertEquals(21, BLACK.contrast(WHITE), 0.001);
        assertEquals(1, WHITE.contrast(WHITE), 0.001);
        assertEquals(4.54, Colour.of("#767676").contrast(WHITE), 0.01);
    }

    @Test
    void aVeilOfBlackOverWhiteIsGrey() {
        assertEquals(Colour.of("#7f7f7f"), BLACK.faded(0.5).over(WHITE));
        assertEquals(Colour.of("#bfbfbf"), WHITE.mixed(BLACK, 0.25));
    }
}
