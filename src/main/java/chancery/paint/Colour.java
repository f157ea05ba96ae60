package chancery.paint;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space, opaque or not.
 *
 * @param argb alpha, red, green and blue, eight bits each, alpha first
 */
public record Colour(int argb) {

    /** Nothing at all. */
    public static final Colour CLEAR = new Colour(0);

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * An opaque colour.
     *
     * @param text {@code #rrggbb}
     * @throws IllegalArgumentException where it is not of that form
     */
    public static Colour of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a colour is #rrggbb, not \"" + text + "\"");
        }
        return new Colour(0xff000000 | Integer.parseInt(text.substring(1), 16));
    }

    /** From 0 for clear to 255 for opaque. */
    public int alpha() {
        return argb >>> 24;
    }

    /** From 0 to 255. */
    public int red() {
        return argb >> 16 & 0xff;
    }

    /** From 0 to 255. */
    public int green() {
        return argb >> 8 & 0xff;
    }

    /** From 0 to 255. */
    public int blue() {
        return argb & 0xff;
    }

    /** How opaque it is, from 0 to 1. */
    public double opacity() {
        return alpha() / 255.0;
    }

    /** The same, more or less opaque: its own opacity times a factor from 0 to 1. */
    public Colour faded(double factor) {
        int alpha = (int) Math.round(alpha() * Math.max(0, Math.min(1, factor)));
        return new Colour(alpha << 24 | argb & 0xffffff);
    }

    /** Mixed with another opaque colour: 0 gives this one, 1 the other. */
    public Colour mixed(Colour other, double share) {
        return new Colour(alpha() << 24
                | mixed(red(), other.red(), share) << 16
                | mixed(green(), other.green(), share) << 8
                | mixed(blue(), other.blue(), share));
    }

    /** The colour seen where this one lies on an opaque ground. */
    public Colour over(Colour ground) {
        return new Colour(argb | 0xff000000).mixed(ground, 1 - opacity());
    }

    /** The relative luminance of WCAG 2.2, from 0 for black to 1 for white; opacity is left out of account. */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** The contrast ratio of WCAG 2.2 against another opaque colour, from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
    }

    @Override
    public String toString() {
        return alpha() == 255 ? hex() : hex() + String.format(Locale.ROOT, "/%.2f", opacity());
    }

    private static int mixed(int one, int two, double share) {
        return (int) Math.round(one + (two - one) * share);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
