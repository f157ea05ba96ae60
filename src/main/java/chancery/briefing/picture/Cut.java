package chancery.briefing.picture;

import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;

/** Cuts a line of text to the room there is. */
final class Cut {

    private static final String MORE = "…";

    private Cut() {}

    /** The text, or its beginning and an ellipsis; empty where there is not even room for that. */
    static String to(String text, double width, TextStyle style, TextRuler ruler) {
        if (ruler.width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && ruler.width(text.substring(0, end).strip() + MORE, style) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).strip() + MORE;
    }
}
