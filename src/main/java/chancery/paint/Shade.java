package chancery.paint;

import java.util.Locale;

/**
 * A colour in the two forms a theme needs: dark enough to be read on a white ground, light enough on a dark one. Contrast is
 * that of the Web Content Accessibility Guidelines 2.2, 1.4.11: at least 3 to 1 for marks.
 *
 * @param onLight {@code #rrggbb}, for the light theme
 * @param onDark {@code #rrggbb}, for the dark theme
 */
public record Shade(String onLight, String onDark) {

    private static final int LIGHT_GROUND = 0xf6f8fa;
    private static final int DARK_GROUND = 0x161b22;
    private static final double CONTRAST = 3.2;

    /** The two forms of a colour: as it is where it can be seen, else moved towards black or white until it can. */
    public static Shade of(String colour) {
        int wanted = Integer.parseInt(colour.substring(1), 16);
        return new Shade(text(seen(wanted, LIGHT_GROUND, 0x000000)), text(seen(wanted, DARK_GROUND, 0xffffff)));
    }

    /** The form for a theme. */
    public String on(boolean dark) {
        return dark ? onDark : onLight;
    }

    private static int seen(int colour, int ground, int towards) {
        int moved = colour;
        for (int step = 1; step <= 20 && contrast(moved, ground) < CONTRAST; step++) {
            moved = mix(colour, towards, step / 20.0);
        }
        return moved;
    }

    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double part = (one >> shift & 255) * (1 - share) + (other >> shift & 255) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }

    private static String text(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
