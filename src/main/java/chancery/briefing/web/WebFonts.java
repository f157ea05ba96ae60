package chancery.briefing.web;

import chancery.briefing.type.Subset;
import chancery.briefing.type.Typeface;
import chancery.briefing.type.Typeset;
import java.util.Base64;
import java.util.List;

/** The program's fonts inside a page, each with the shapes of the page's characters alone. */
final class WebFonts {

    private static final List<Typeface> FACES = List.of(
            Typeface.of(Typeface.SANS, 400),
            Typeface.of(Typeface.SANS, 600),
            Typeface.of(Typeface.SANS, 700),
            Typeface.of(Typeface.SERIF, 400),
            Typeface.of(Typeface.SERIF, 700));

    private WebFonts() {}

    /** The style that brings them. */
    static String style(Typeset typeset, String text) {
        StringBuilder style = new StringBuilder();
        for (Typeface face : FACES) {
            style.append("@font-face{font-family:\"")
                    .append(face.family())
                    .append("\";font-weight:")
                    .append(face.weight())
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(Subset.of(typeset, face, text)))
                    .append(") format(\"truetype\")}\n");
        }
        return style.toString();
    }
}
