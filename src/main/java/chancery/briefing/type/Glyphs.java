package chancery.briefing.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What some fonts have shapes for, all of them together, since each falls back on the others. */
public final class Glyphs {

    private final List<CmapLookup> fonts;

    Glyphs(List<TrueTypeFont> fonts) {
        this.fonts = fonts.stream().map(Glyphs::characters).toList();
    }

    private static CmapLookup characters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            // The font is one of the program's own, in memory.
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first code point of a tidied text that no font has a shape for. */
    public OptionalInt missing(String text) {
        return text.codePoints().filter(point -> !has(point)).findFirst();
    }

    /** Whether any font has a shape for a code point. */
    public boolean has(int point) {
        return fonts.stream().anyMatch(font -> font.getGlyphId(point) > 0);
    }
}
