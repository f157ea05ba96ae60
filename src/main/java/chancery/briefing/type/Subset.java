package chancery.briefing.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFSubsetter;

/** As much of a font as some text needs, as a TrueType file of its own. */
public final class Subset {

    /** Six letters, as in a PDF: the name of a part of a font is not that of the font. */
    private static final String PREFIX = "SHEETS";

    /** What a browser asks of a font (OpenType, "Required Tables"); how letters move and change beside others is left out. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    private Subset() {}

    /** The part of a face with the shapes of the characters of a text, as far as it has them. */
    public static byte[] of(Typeset typeset, Typeface face, String text) {
        try {
            TTFSubsetter subset = new TTFSubsetter(typeset.font(face), TABLES);
            subset.setPrefix(PREFIX);
            text.codePoints().sorted().distinct().forEach(subset::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            // The font is one of the program's own, in memory.
            throw new UncheckedIOException(unreadable);
        }
    }
}
