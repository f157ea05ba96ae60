package chancery.settings;

/**
 * How the program looks.
 *
 * @param theme light, dark, or the desktop's
 * @param textSize in per cent of the usual size, 50 to 300
 */
public record Look(Theme theme, int textSize) {

    /** The desktop's theme and the usual size. */
    public static final Look DEFAULT = new Look(Theme.SYSTEM, 100);

    /** Refuses a size out of range. */
    public Look {
        if (textSize < 50 || textSize > 300) {
            throw new IllegalArgumentException("a text size is 50 to 300 per cent, not " + textSize);
        }
    }

    /** With another theme. */
    public Look withTheme(Theme value) {
        return new Look(value, textSize);
    }

    /** With text of another size, cut to the range. */
    public Look withTextSize(int percent) {
        return new Look(theme, Math.max(50, Math.min(300, percent)));
    }
}
