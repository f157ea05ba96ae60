package chancery.briefing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;

/** What the fonts of a sheet have shapes for, all families together, since each falls back on the others. */
final class Glyphs {

    private final List<CmapLookup> fonts = new ArrayList<>();

    void add(CmapLookup characters) {
        fonts.add(characters);
    }

    /** The first code point of a tidied text that no font has a shape for. */
    OptionalInt missing(String text) {
        return text.codePoints()
                .filter(point -> fonts.stream().noneMatch(font -> font.getGlyphId(point) > 0))
                .findFirst();
    }
}
