package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;

/**
 * Compares pictures of pages as a person would who holds them side by side: one may be shifted by a pixel, and its letters may be a shade
 * bolder, but a line that is missing, moved or in another colour is seen. Both are averaged over squares of {@value #SQUARE} pixels; at most
 * {@value #SHARE} of the squares may differ by more than {@value #SHADE} of 255.
 */
public final class Pixels {

    private static final int SQUARE = 6;
    private static final int SHADE = 48;
    static final double SHARE = 0.01;

    private Pixels() {}

    /** Fails where two pictures are not alike. */
    public static void assertAlike(BufferedImage expected, BufferedImage actual, String what) {
        assertEquals(expected.getWidth(), actual.getWidth(), 1.0, what + ": width");
        assertEquals(expected.getHeight(), actual.getHeight(), 1.0, what + ": height");
        double share = difference(expected, actual);
        assertTrue(share <= SHARE, what + ": " + Math.round(share * 1000) / 10.0 + " % of the page differ");
    }

    /** The share of the squares that differ. */
    public static double difference(BufferedImage one, BufferedImage other) {
        int across = Math.min(one.getWidth(), other.getWidth()) / SQUARE;
        int down = Math.min(one.getHeight(), other.getHeight()) / SQUARE;
        int differing = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                differing += differ(one, other, x * SQUARE, y * SQUARE) ? 1 : 0;
            }
        }
        return (double) differing / (across * down);
    }

    private static boolean differ(BufferedImage one, BufferedImage other, int x, int y) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)) > SHADE) {
                return true;
            }
        }
        return false;
    }

    private static int mean(BufferedImage picture, int x, int y, int shift) {
        int sum = 0;
        for (int dy = 0; dy < SQUARE; dy++) {
            for (int dx = 0; dx < SQUARE; dx++) {
                sum += picture.getRGB(x + dx, y + dy) >> shift & 0xff;
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
