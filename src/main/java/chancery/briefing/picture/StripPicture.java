package chancery.briefing.picture;

import chancery.briefing.sheet.TimeStrip;
import chancery.briefing.type.Glyphs;
import chancery.briefing.type.GraphicsSurface;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Tidy;
import chancery.paint.Palette;
import chancery.paint.StripPainter;
import chancery.paint.Surface;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Strip;
import chancery.timeline.StripItem;
import chancery.timeline.StripLayout;
import chancery.timeline.StripSizes;
import chancery.timeline.TextRuler;
import chancery.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The strip of a sheet, laid out for some width: as many of its events as there is room for, and the same in words.
 *
 * @param strip where everything stands, in pixels
 * @param words what it shows, for those who cannot see it
 */
public record StripPicture(Strip strip, String words) {

    private static final StripSizes SIZES = new StripSizes(10);

    private static final int FEWEST = 3;

    /**
     * Lays a strip out.
     *
     * @param width in pixels
     * @param highest what it may take, in pixels; it takes more where that is too little for its weightiest events
     * @param glyphs characters that these lack are left out of the picture; the text of the sheet says what is wrong with them
     */
    public static StripPicture of(TimeStrip strip, int width, int highest, TextRuler ruler, Glyphs glyphs) {
        List<StripItem> items = strip.marks().stream()
                .map(mark -> settable(mark.item(), glyphs))
                .toList();
        int count = items.size();
        Strip laid = StripLayout.lay(items, width, strip.asOf(), ruler, SIZES);
        while (count > FEWEST && (laid.height() > highest || !laid.uncaptioned().isEmpty())) {
            count--;
            laid = StripLayout.lay(items.subList(0, count), width, strip.asOf(), ruler, SIZES);
        }
        return new StripPicture(laid, words(strip, count));
    }

    /** Draws it, without a ground of its own. */
    public void paint(Surface surface, Palette palette) {
        StripPainter.paint(strip, surface, palette);
    }

    /**
     * As PNG on white.
     *
     * @param width in pixels, not less than it was laid out for
     * @param scale how many pixels a pixel becomes, each way
     */
    public byte[] png(int width, int scale, TextRuler ruler, Outlines outlines) {
        Palette palette = Palette.print();
        int height = (int) Math.ceil(strip.height());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PngStrips(width * scale, height * scale, graphics -> {
                        graphics.scale(scale, scale);
                        GraphicsSurface surface = new GraphicsSurface(graphics, outlines, ruler, palette.ground());
                        surface.rectangle(new Box(0, 0, width + 1, height + 1), 0, palette.ground(), null);
                        paint(surface, palette);
                    })
                    .write(out, Progress.NONE);
        } catch (IOException cannotHappen) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(cannotHappen);
        }
        return out.toByteArray();
    }

    /** What the weightiest events of a strip are, in words. */
    public static String words(TimeStrip strip, int count) {
        String marks = strip.marks().stream()
                .limit(count)
                .sorted(Comparator.comparingLong(
                        mark -> mark.item().bounds().start().latest()))
                .map(TimeStrip.Mark::words)
                .collect(Collectors.joining(Words.say("briefing.strip.between")));
        return Words.say("briefing.strip", count, marks);
    }

    private static StripItem settable(StripItem item, Glyphs glyphs) {
        String text = new Tidy()
                .of(item.text())
                .codePoints()
                .filter(glyphs::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return new StripItem(
                item.bounds(),
                item.reality(),
                item.date(),
                text.isEmpty() ? item.date() : text,
                item.references(),
                item.tint(),
                item.emphasised());
    }
}
