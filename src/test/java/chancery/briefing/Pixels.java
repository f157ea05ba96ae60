package chancery.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;

/**
 * Compares pictures of pages as a person would who holds them side by side: both are averaged over squares of {@value #SQUARE} pixels, and
 * only some of the squares may differ, each colour by more than some shade of 255.
 */
public final class Pixels {

    private static final int SQUARE = 6;

    private Pixels() {}

    /** How much two pictures may differ. */
    public enum Tolerance {
        /** Drawn by one program: letters may be a hair off, but a line of text that is missing is seen. */
        SAME_PROGRAM(8, 0.001),
        /** Drawn by another program, whose letters are bolder or thinner: a paragraph that is missing or moved is seen. */
        OTHER_PROGRAM(32, 0.005);

        private final int shade;
        private final double share;

        Tolerance(int shade, double share) {
            this.shade = shade;
            this.share = share;
        }
    }

    /** Fails where two pictures are not alike. */
    public static void assertAlike(BufferedImage expected, BufferedImage actual, Tolerance tolerance, String what) {
        assertEquals(expected.getWidth(), actual.getWidth(), 1.0, what + ": width");
        assertEquals(expected.getHeight(), actual.getHeight(), 1.0, what + ": height");
        assertTrue(
                alike(expected, actual, tolerance),
                () -> what + ": " + 100 * difference(expected, actual, tolerance) + " % of the page differ");
    }

    /** Whether two pictures of one size are alike. */
    public static boolean alike(BufferedImage one, BufferedImage other, Tolerance tolerance) {
        return difference(one, other, tolerance) <= tolerance.share;
    }

    private static double difference(BufferedImage one, BufferedImage other, Tolerance tolerance) {
        int across = Math.min(one.getWidth(), other.getWidth()) / SQUARE;
        int down = Math.min(one.getHeight(), other.getHeight()) / SQUARE;
        int differing = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                differing += differ(one, other, x * SQUARE, y * SQUARE, tolerance.shade) ? 1 : 0;
            }
        }
        return (double) differing / (across * down);
    }

    private static boolean differ(BufferedImage one, BufferedImage other, int x, int y, int shade) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)) > shade) {
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
