package chancery.text;

import java.text.BreakIterator;

/**
 * The first words of a text, where there is no room for all of it. What is cut ends after a word, or within one that is longer
 * than half of the room, but never within a letter: no pair of UTF-16 units and no letter with its marks is taken apart.
 */
public final class Opening {

    private static final String MORE = "…";

    private Opening() {}

    /**
     * The first words of a text on one line, with an ellipsis where something was cut.
     *
     * @param most how many code points it may have without the ellipsis; at least 1
     */
    public static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = end(line, most);
        return end == line.length() ? line : line.substring(0, end).stripTrailing() + MORE;
    }

    /**
     * Where a line is cut; its length where all of it has room.
     *
     * @param most how many code points there is room for; at least 1
     */
    public static int end(String line, int most) {
        if (line.length() <= most || line.codePointCount(0, line.length()) <= most) {
            return line.length();
        }
        int room = line.offsetByCodePoints(0, most);
        int space = line.lastIndexOf(' ', room);
        if (space > room / 2) {
            return space;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Words.LANGUAGE);
        letters.setText(line);
        int whole = letters.isBoundary(room) ? room : letters.preceding(room);
        return whole > 0 ? whole : room;
    }
}
