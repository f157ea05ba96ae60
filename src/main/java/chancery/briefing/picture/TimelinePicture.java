package chancery.briefing.picture;

import chancery.briefing.BriefRefused;
import chancery.briefing.PictureOptions;
import chancery.briefing.type.Excerpt;
import chancery.briefing.type.Glyphs;
import chancery.briefing.type.GraphicsSurface;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.PdfSurface;
import chancery.briefing.type.Scripts;
import chancery.briefing.type.Typeset;
import chancery.model.Marking;
import chancery.paint.Measured;
import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.paint.SvgSurface;
import chancery.paint.TimelinePainter;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Layout;
import chancery.timeline.TextRuler;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import chancery.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A title, a timeline and a legend, one under the other. */
public final class TimelinePicture {

    private final Title title;
    private final String words;
    private final Layout layout;
    private final Key key;
    private final Palette palette;
    private final TextRuler ruler;
    private final Measured measured;

    TimelinePicture(
            Title title, String words, Layout layout, Key key, Palette palette, TextRuler ruler, Measured measured) {
        this.title = title;
        this.words = words;
        this.layout = layout;
        this.key = key;
        this.palette = palette;
        this.ruler = ruler;
        this.measured = measured;
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

    /**
     * The picture of one view: the time that is in sight there, with the lanes as they are made there.
     *
     * @param measured what is drawn over it
     * @param framed whether it has a title above, with the marking, and a legend below
     * @param today the day that counts where neither the view nor the dossier names one
     * @throws BriefRefused where it is framed, and neither the options nor the dossier say who may see it
     */
    public static TimelinePicture of(
            Shelf shelf,
            TimelineContent content,
            ViewOptions view,
            Measured measured,
            PictureOptions options,
            boolean framed,
            LocalDate today,
            TextRuler ruler) {
        return new ViewArrangement(shelf, content, view, measured, options, framed, today, ruler).picture();
    }

    private double height() {
        return title.height() + layout.height() + key.height();
    }

    /** A measure in whole pixels. */
    private static int pixels(double measure) {
        return (int) Math.ceil(measure - 1e-6);
    }

    private void paint(Surface surface) {
        surface.rectangle(new Box(0, 0, layout.width() + 1, height() + 1), 0, palette.ground(), null);
        title.paint(surface, palette, layout.width(), ruler);
        Surface below = new MovedSurface(surface, title.height());
        TimelinePainter.paint(layout, below, palette);
        measured.paint(layout, below, palette, ruler);
        key.paint(new MovedSurface(surface, title.height() + layout.height()), palette);
    }

    /**
     * As SVG, in UTF-8.
     *
     * @param scale how many times larger than on the screen it says that it is
     */
    public byte[] svg(double scale) {
        SvgSurface surface =
                new SvgSurface(layout.width(), pixels(height() * scale) / scale, title.title(), words, "t");
        paint(surface);
        return surface.svg(scale).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As PNG.
     *
     * @param scale how many pixels a pixel of the screen becomes, each way
     * @throws BriefRefused where it would hold a character that no font has a shape for
     * @throws IOException where it cannot be written
     */
    public void png(Outlines outlines, Glyphs glyphs, double scale, OutputStream out, Progress progress)
            throws IOException {
        check(glyphs);
        int wide = pixels(layout.width() * scale);
        int high = pixels(height() * scale);
        new PngStrips(wide, high, graphics -> {
                    graphics.scale(scale, scale);
                    paint(new GraphicsSurface(graphics, outlines, ruler, null));
                })
                .write(out, progress);
    }

    /**
     * As a PDF of one page, a pixel of the screen being 1/96 of an inch. Text stays text, and its fonts are embedded.
     *
     * @param scale how many times larger than on the screen it is
     * @throws BriefRefused where it would hold a character that no font has a shape for
     * @throws IOException where it cannot be written
     */
    public void pdf(Typeset typeset, double scale, OutputStream out) throws IOException {
        check(typeset.letters());
        double points = scale * 72 / 96;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) (layout.width() * points), (float) (height() * points)));
            document.addPage(page);
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title.title());
            document.getDocumentInformation().setSubject(words);
            document.getDocumentInformation().setProducer("Chancery");
            try (PDPageContentStream strokes = new PDPageContentStream(document, page)) {
                paint(new PdfSurface(document, strokes, typeset, ruler, height(), points, palette.ground()));
            }
            document.save(out);
        }
    }

    private void check(Glyphs glyphs) {
        check(title.title(), glyphs);
        Marking marking = title.marking();
        if (marking != null) {
            check(marking.label(), glyphs);
        }
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
