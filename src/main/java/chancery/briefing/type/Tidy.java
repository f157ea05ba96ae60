package chancery.briefing.type;

/**
 * Takes out of a text what cannot be set: control characters, lone surrogates, and characters that say how to show others and
 * have no shape themselves (direction marks, joiners, variation selectors). Line ends and tabs become spaces. Counts what it
 * takes out.
 */
public final class Tidy {

    private int dropped;

    /** The text as it can be set. */
    public String of(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t') {
                tidy.append(' ');
            } else if (settable(point)) {
                tidy.appendCodePoint(point);
            } else {
                dropped++;
            }
        });
        return tidy.toString();
    }

    /** How many characters were taken out so far. */
    public int dropped() {
        return dropped;
    }

    private static boolean settable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !(point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF);
        };
    }
}
