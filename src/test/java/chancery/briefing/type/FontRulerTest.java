package chancery.briefing.type;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.timeline.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured is what is drawn. */
class FontRulerTest {

    private static final String TEXT = "U.S.–Russia talks in Geneva, Київ, 17:00 (Łódź)";

    private final Typeset typeset = new Typeset();
    private final FontRuler ruler = new FontRuler(typeset);

    @Test
    void nothingIsAsWideAsAnEmptyText() {
        assertEquals(0, ruler.width("", TextStyle.regular(13)));
    }

    @Test
    void widthsGrowWithTheSize() {
        assertEquals(2 * ruler.width(TEXT, TextStyle.regular(10)), ruler.width(TEXT, TextStyle.regular(20)), 1e-9);
    }

    @Test
    void everyWeightIsAsWideAsTheFontSays() {
        assertAll(
                List.of(TextStyle.regular(100), TextStyle.semibold(100), new TextStyle(100, TextStyle.Weight.BOLD))
                        .stream()
                        .map(style -> () ->
                                assertEquals(asTheFontSays(style), ruler.width(TEXT, style), 0.5, style.toString())));
    }

    private static double asTheFontSays(TextStyle style) throws IOException, FontFormatException {
        int weight = switch (style.weight()) {
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
        byte[] file = Typeface.of(Typeface.SANS, weight).bytes();
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont((float) style.size());
        return font.getStringBounds(TEXT, new FontRenderContext(null, true, true))
                .getWidth();
    }

    @Test
    void whatIsDrawnEndsWithinWhatIsMeasured() {
        TextStyle style = TextStyle.semibold(40);
        var outline = new Outlines(typeset).of(TEXT, style, 100, 50).getBounds2D();

        assertTrue(outline.getMinX() >= 99);
        assertEquals(100 + ruler.width(TEXT, style), outline.getMaxX(), 4);
    }

    @Test
    void pictographsAreMeasuredInTheirOwnFont() {
        assertTrue(ruler.width("🚢", TextStyle.regular(10)) > 5);
    }
}
