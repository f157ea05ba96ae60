package chancery.briefing.type;

/**
 * Takes out of a text what cannot be set: control characters, lone surrogates, and characters that say how to show others and
 * have no shape themselves (direction marks, joiners, variation selectors). Line ends and tabs become spaces. Counts what it
 * takes out.
 */
public final class Tidy {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final boolean joiners;
    private int dropped;

    /** For pages whose letters are all separate shapes. */
    public Tidy() {
        this(false);
    }

    private Tidy(boolean joiners) {
        this.joiners = joiners;
    }

    /** For a program that shapes the text itself, and needs the joiners and variation selectors for it. */
    public static Tidy keepingJoiners() {
        return new Tidy(true);
    }

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

    private boolean settable(int point) {
        if (point == NON_JOINER || point == JOINER || selector(point)) {
            return joiners;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean selector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
