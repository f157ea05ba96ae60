package chancery.viewmodel.read;

import java.util.ArrayList;
import java.util.List;

/** What stands between quotation marks, whatever their shape: curly, straight, low or angled, double. */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”“»";

    private Quotations() {}

    /** The stretches between the marks of a line, in order, without the marks; one that is not closed ends with the line. */
    static List<Stretch> in(ReadingText text, Stretch line) {
        List<Stretch> found = new ArrayList<>();
        String all = text.text();
        int open = -1;
        for (int unit = line.from(); unit < line.to(); unit++) {
            char sign = all.charAt(unit);
            if (open < 0 ? opens(sign) : closes(sign)) {
                if (open < 0) {
                    open = unit + 1;
                } else {
                    found.add(new Stretch(open, unit));
                    open = -1;
                }
            }
        }
        if (open >= 0 && open < line.to()) {
            found.add(new Stretch(open, line.to()));
        }
        return found;
    }

    /** A stretch without the quotation marks that enclose it, and without the one at an end whose partner lies outside. */
    static Stretch inner(ReadingText text, Stretch stretch) {
        String words = text.slice(stretch);
        int from = stretch.from();
        int to = stretch.to();
        if (words.length() < 2) {
            return stretch;
        }
        boolean begins = opens(words.charAt(0));
        boolean ends = closes(words.charAt(words.length() - 1));
        int closedAt = begins ? closing(words, 1) : -1;
        boolean whole = begins && ends && closedAt == words.length() - 1;
        if (whole || begins && closedAt < 0) {
            from++;
        }
        if (whole || ends && !opensWithin(words)) {
            to--;
        }
        return from < to ? new Stretch(from, to) : stretch;
    }

    /** Whether a stretch stands between quotation marks. */
    static boolean encloses(ReadingText text, Stretch stretch) {
        return in(text, text.line(text.lineAt(stretch.from()))).stream().anyMatch(inner -> inner.holds(stretch));
    }

    private static int closing(String words, int from) {
        for (int unit = from; unit < words.length(); unit++) {
            if (closes(words.charAt(unit))) {
                return unit;
            }
        }
        return -1;
    }

    /** Whether the mark at the end closes one within the words. */
    private static boolean opensWithin(String words) {
        boolean open = false;
        for (int unit = 0; unit < words.length() - 1; unit++) {
            char sign = words.charAt(unit);
            open = open ? !closes(sign) : opens(sign);
        }
        return open;
    }

    private static boolean opens(char sign) {
        return sign == '"' || OPENING.indexOf(sign) >= 0;
    }

    private static boolean closes(char sign) {
        return sign == '"' || CLOSING.indexOf(sign) >= 0;
    }
}
