package chancery.briefing.type;

import chancery.timeline.TextStyle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The shapes of words in the program's sans-serif fonts, at the advance widths that {@link FontRuler} measures. */
public final class Outlines {

    private final Faces faces;
    private final Map<Glyph, GeneralPath> shapes = new HashMap<>();

    /** Takes the shapes from some fonts. */
    public Outlines(Typeset typeset) {
        faces = new Faces(typeset);
    }

    private record Glyph(TrueTypeFont font, int number) {}

    /** The shape of a text whose first letter stands at a place. */
    Shape of(String text, TextStyle style, double x, double baseline) {
        Path2D.Double words = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Faces.Found found = faces.find(style.weight(), text.codePointAt(i));
            double scale = style.size() / found.unitsAnEm();
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, baseline);
            words.append(shape(found).getPathIterator(place), false);
            pen += found.advance() * style.size();
        }
        return words;
    }

    private GeneralPath shape(Faces.Found found) {
        return shapes.computeIfAbsent(new Glyph(found.font(), found.glyph()), glyph -> {
            try {
                var data = glyph.font().getGlyph().getGlyph(glyph.number());
                return data == null ? new GeneralPath() : data.getPath();
            } catch (IOException unreadable) {
                // The font is one of the program's own, in memory.
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
