package chancery.view.timeline;

import chancery.paint.Colour;
import chancery.timeline.Box;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Rounded rectangles as small pictures that are made once: to copy one costs the software renderer a quarter of outlining and filling
 * it. What is wide is a picture of its ends with a plain rectangle between them. All of them stand on whole pixels, so they are for a
 * canvas of which one pixel is one on the screen.
 */
final class Stamps {

    private static final int MOST = 1_000;
    private static final int WIDEST = 40;
    private static final int HIGHEST = 40;
    private static final int SAMPLES = 8;

    private final Map<Stamp, Image> made = new HashMap<>();

    /** A size in pixels, a corner's radius in eighths of one, and a colour. */
    private record Stamp(int width, int height, int corner, int argb) {}

    /** Whether a box is small enough, and not too small. */
    static boolean serves(Box box) {
        return box.height() >= 1 && box.height() <= HIGHEST && box.width() >= 1;
    }

    /**
     * Fills a rounded rectangle.
     *
     * @param corner its radius; what a side has no room for is cut off
     * @param paint the same colour for a canvas
     */
    void fill(GraphicsContext graphics, Box box, double corner, Colour colour, Color paint) {
        int left = (int) Math.rint(box.x());
        int top = (int) Math.rint(box.y());
        // Always as large, wherever it stands, or it would flicker while it moves.
        int width = Math.max(1, (int) Math.rint(box.width()));
        int height = Math.max(1, (int) Math.rint(box.height()));
        double radius = Math.min(corner, Math.min(width, height) / 2.0);
        if (width <= WIDEST) {
            graphics.drawImage(of(width, height, radius, colour), left, top);
            return;
        }
        int end = (int) Math.ceil(radius);
        Image ends = of(2 * end, height, radius, colour);
        graphics.drawImage(ends, 0, 0, end, height, left, top, end, height);
        graphics.setFill(paint);
        graphics.fillRect(left + end, top, width - 2 * end, height);
        graphics.drawImage(ends, end, 0, end, height, left + width - end, top, end, height);
    }

    private Image of(int width, int height, double radius, Colour colour) {
        if (made.size() >= MOST) {
            made.clear();
        }
        int corner = (int) Math.rint(radius * SAMPLES);
        return made.computeIfAbsent(new Stamp(width, height, corner, colour.argb()), Stamps::make);
    }

    private static Image make(Stamp stamp) {
        int[] pixels = new int[stamp.width * stamp.height];
        Arrays.fill(pixels, faded(stamp.argb, 1));
        double radius = stamp.corner / (double) SAMPLES;
        int end = (int) Math.ceil(radius);
        for (int y = 0; y < Math.min(end, stamp.height); y++) {
            for (int x = 0; x < Math.min(end, stamp.width); x++) {
                int pixel = faded(stamp.argb, covered(x, y, radius));
                int right = stamp.width - 1 - x;
                int bottom = stamp.height - 1 - y;
                pixels[y * stamp.width + x] = pixel;
                pixels[y * stamp.width + right] = pixel;
                pixels[bottom * stamp.width + x] = pixel;
                pixels[bottom * stamp.width + right] = pixel;
            }
        }
        WritableImage image = new WritableImage(stamp.width, stamp.height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, stamp.width, stamp.height, PixelFormat.getIntArgbPreInstance(), pixels, 0, stamp.width);
        return image;
    }

    /** How much of a pixel near the upper left corner lies within the circle about which that corner bends. */
    private static double covered(int x, int y, double radius) {
        int within = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                double dx = Math.max(0, radius - (x + (i + 0.5) / SAMPLES));
                double dy = Math.max(0, radius - (y + (j + 0.5) / SAMPLES));
                within += dx * dx + dy * dy <= radius * radius ? 1 : 0;
            }
        }
        return within / (double) (SAMPLES * SAMPLES);
    }

    /** A colour less opaque, its parts multiplied by its opacity. */
    private static int faded(int argb, double factor) {
        double opacity = (argb >>> 24) / 255.0 * factor;
        int alpha = (int) Math.rint(opacity * 255);
        int red = (int) Math.rint((argb >> 16 & 0xff) * opacity);
        int green = (int) Math.rint((argb >> 8 & 0xff) * opacity);
        int blue = (int) Math.rint((argb & 0xff) * opacity);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
