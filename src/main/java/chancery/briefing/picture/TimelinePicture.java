package chancery.briefing.picture;

import chancery.briefing.BriefRefused;
import chancery.briefing.PictureOptions;
import chancery.briefing.type.Excerpt;
import chancery.briefing.type.Glyphs;
import chancery.briefing.type.GraphicsSurface;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Scripts;
import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.paint.SvgSurface;
import chancery.paint.TimelinePainter;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Layout;
import chancery.timeline.TextRuler;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalInt;
import javax.imageio.ImageIO;

/** A title, a timeline and a legend, one under the other. */
public final class TimelinePicture {

    private final Title title;
    private final String words;
    private final Layout layout;
    private final Key key;
    private final Palette palette;
    private final TextRuler ruler;

    TimelinePicture(Title title, String words, Layout layout, Key key, Palette palette, TextRuler ruler) {
        this.title = title;
        this.words = words;
        this.layout = layout;
        this.key = key;
        this.palette = palette;
        this.ruler = ruler;
    }

    /**
     * The picture of a dossier.
     *
     * @param today the day that counts where the dossier names none
     * @throws BriefRefused where neither the options nor the dossier say who may see it
     */
    public static TimelinePicture of(Shelf shelf, PictureOptions options, LocalDate today, TextRuler ruler) {
        return new Arrangement(shelf, options, today, ruler).picture();
    }

    private double height() {
        return Math.ceil(Title.HEIGHT + layout.height() + key.height());
    }

    private void paint(Surface surface) {
        surface.rectangle(new Box(0, 0, layout.width(), height()), 0, palette.ground(), null);
        title.paint(surface, palette, layout.width(), ruler);
        TimelinePainter.paint(layout, new MovedSurface(surface, Title.HEIGHT), palette);
        key.paint(new MovedSurface(surface, Title.HEIGHT + layout.height()), palette);
    }

    /** As SVG, in UTF-8. */
    public byte[] svg() {
        SvgSurface surface = new SvgSurface(layout.width(), height(), title.title(), words, "t");
        paint(surface);
        return surface.svg().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As PNG.
     *
     * @throws BriefRefused where it would hold a character that no font has a shape for
     */
    public byte[] png(Outlines outlines, Glyphs glyphs) {
        check(glyphs);
        BufferedImage image =
                new BufferedImage((int) Math.ceil(layout.width()), (int) height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            paint(new GraphicsSurface(graphics, outlines, ruler, null));
        } finally {
            graphics.dispose();
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException cannotHappen) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private void check(Glyphs glyphs) {
        check(title.title(), glyphs);
        check(title.marking().label(), glyphs);
        layout.lanes().forEach(lane -> check(lane.lane().title(), glyphs));
        layout.labels().forEach(label -> check(label.text(), glyphs));
    }

    private static void check(String text, Glyphs glyphs) {
        OptionalInt missing = glyphs.missing(text);
        if (missing.isPresent()) {
            int point = missing.getAsInt();
            throw new BriefRefused(Words.say(
                    "picture.refused.glyph", Excerpt.around(text, point), Scripts.name(point), Scripts.code(point)));
        }
    }
}
