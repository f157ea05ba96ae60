package chancery.briefing.picture;

import chancery.work.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG (ISO/IEC 15948) strip by strip, so that a picture of any size takes the memory of one strip. Eight bits a colour,
 * opaque, with nothing in it but the pixels.
 */
final class PngStrips {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int STRIP_PIXELS = 4_000_000;
    private static final int BUFFER = 1 << 16;

    private final int width;
    private final int height;
    private final Consumer<Graphics2D> painter;

    /**
     * A picture.
     *
     * @param painter draws all of it; called once a strip
     */
    PngStrips(int width, int height, Consumer<Graphics2D> painter) {
        this.width = width;
        this.height = height;
        this.painter = painter;
    }

    void write(OutputStream stream, Progress progress) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        byte[] header = {
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8,
            2,
            0,
            0,
            0
        };
        chunk(out, "IHDR", header, header.length);
        int rows = Math.max(1, Math.min(height, STRIP_PIXELS / width));
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        Deflater deflater = new Deflater();
        try {
            for (int top = 0; top < height; top += rows) {
                progress.check();
                draw(strip, top);
                int count = Math.min(rows, height - top);
                deflater.setInput(filtered(strip, count));
                drain(out, deflater);
                progress.fraction(top + count, height);
            }
            deflater.finish();
            drain(out, deflater);
        } finally {
            deflater.end();
        }
        chunk(out, "IEND", new byte[0], 0);
        out.flush();
    }

    private void draw(BufferedImage strip, int top) {
        Graphics2D graphics = strip.createGraphics();
        try {
            graphics.setClip(0, 0, strip.getWidth(), strip.getHeight());
            graphics.translate(0, -top);
            painter.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    /** The rows of a strip, each told as its difference from the pixel before: flat areas become noughts. */
    private byte[] filtered(BufferedImage strip, int rows) {
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[rows * (1 + 3 * width)];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            bytes[at++] = 1;
            int before = 0;
            for (int x = 0; x < width; x++) {
                int pixel = pixels[row * width + x];
                bytes[at++] = (byte) ((pixel >> 16 & 0xff) - (before >> 16 & 0xff));
                bytes[at++] = (byte) ((pixel >> 8 & 0xff) - (before >> 8 & 0xff));
                bytes[at++] = (byte) ((pixel & 0xff) - (before & 0xff));
                before = pixel;
            }
        }
        return bytes;
    }

    private static void drain(DataOutputStream out, Deflater deflater) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int length = deflater.deflate(buffer);
        while (length > 0) {
            chunk(out, "IDAT", buffer, length);
            length = deflater.deflate(buffer);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
