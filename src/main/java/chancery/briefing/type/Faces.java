package chancery.briefing.type;

import chancery.timeline.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The sans-serif faces by weight, and the pictographs that they fall back on. */
final class Faces {

    private final Map<TextStyle.Weight, TrueTypeFont> fonts = new EnumMap<>(TextStyle.Weight.class);
    private final TrueTypeFont pictographs;

    Faces(Typeset typeset) {
        pictographs = typeset.font(Typeface.of(Typeface.EMOJI, 400));
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            fonts.put(weight, typeset.font(Typeface.of(Typeface.SANS, number(weight))));
        }
    }

    private static int number(TextStyle.Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }

    /**
     * A character in a face.
     *
     * @param glyph its number in the font; 0 where no font has it
     * @param advance to the next one, in ems
     */
    record Found(TrueTypeFont font, int glyph, double unitsAnEm, double advance) {}

    /** Where a character stands. */
    Found find(TextStyle.Weight weight, int point) {
        TrueTypeFont font = fonts.get(weight);
        if (font == null) {
            throw new IllegalStateException("no face of " + weight);
        }
        int glyph = glyph(font, point);
        if (glyph == 0) {
            int pictograph = glyph(pictographs, point);
            return pictograph == 0 ? found(font, 0) : found(pictographs, pictograph);
        }
        return found(font, glyph);
    }

    private static Found found(TrueTypeFont font, int glyph) {
        try {
            double units = font.getUnitsPerEm();
            return new Found(font, glyph, units, font.getAdvanceWidth(glyph) / units);
        } catch (IOException unreadable) {
            // The font is one of the program's own, in memory.
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int glyph(TrueTypeFont font, int point) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(point);
        } catch (IOException unreadable) {
            // As above.
            throw new UncheckedIOException(unreadable);
        }
    }
}
