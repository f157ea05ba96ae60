package chancery.timeline;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between its words, and cuts the last line short where there are no more lines. */
final class TextWrap {

    private TextWrap() {}

    /** The lines of a text, none wider than some room; at least one, and no more than some. */
    static List<String> lines(String text, TextStyle style, double room, int most, TextRuler ruler) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && ruler.width(rest, style) > room) {
            int space = lastFitting(rest, style, room, ruler);
            if (space < 0) {
                break;
            }
            lines.add(rest.substring(0, space).stripTrailing());
            rest = rest.substring(space).strip();
        }
        lines.add(Labeller.elided(rest, style, room, ruler));
        return lines;
    }

    /** One line where there is room for it; otherwise two that are as nearly alike as can be; none where those have no room either. */
    static List<String> balanced(String text, TextStyle style, double room, TextRuler ruler) {
        if (ruler.width(text, style) <= room) {
            return List.of(text);
        }
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            double wider = Math.max(
                    ruler.width(text.substring(0, space), style), ruler.width(text.substring(space + 1), style));
            if (wider <= least) {
                best = space;
                least = wider;
            }
        }
        return least <= room ? List.of(text.substring(0, best), text.substring(best + 1)) : List.of();
    }

    private static int lastFitting(String text, TextStyle style, double room, TextRuler ruler) {
        int fitting = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (ruler.width(text.substring(0, space), style) > room) {
                break;
            }
            fitting = space;
        }
        return fitting;
    }
}
