package chancery.briefing.type;

import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Measures text by the advance widths of the program's own sans-serif fonts, so that what is laid out with it is as wide as what
 * is drawn with them, on every machine. Characters that the face lacks are measured in the pictographs' font.
 */
public final class FontRuler implements TextRuler {

    private static final float UNKNOWN = -1;

    private final Faces faces;

    /** Widths in ems of the characters of the basic plane, once they are known. */
    private final Map<TextStyle.Weight, float[]> widths = new EnumMap<>(TextStyle.Weight.class);

    /** Measures in some fonts. */
    public FontRuler(Typeset typeset) {
        faces = new Faces(typeset);
    }

    @Override
    public double width(String text, TextStyle style) {
        float[] known = widths.computeIfAbsent(style.weight(), weight -> unknown());
        double ems = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ems += width(text.codePointAt(i), style.weight(), known);
        }
        return ems * style.size();
    }

    private double width(int point, TextStyle.Weight weight, float[] known) {
        if (point >= known.length) {
            return faces.find(weight, point).advance();
        }
        if (known[point] == UNKNOWN) {
            known[point] = (float) faces.find(weight, point).advance();
        }
        return known[point];
    }

    private static float[] unknown() {
        float[] widths = new float[Character.MAX_VALUE + 1];
        Arrays.fill(widths, UNKNOWN);
        return widths;
    }
}
