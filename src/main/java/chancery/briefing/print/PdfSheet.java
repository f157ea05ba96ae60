package chancery.briefing.print;

import chancery.briefing.BriefRefused;
import chancery.briefing.Paper;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.type.Excerpt;
import chancery.briefing.type.FontRuler;
import chancery.briefing.type.Glyphs;
import chancery.briefing.type.Outlines;
import chancery.briefing.type.Scripts;
import chancery.briefing.type.Typeset;
import chancery.text.Words;
import chancery.work.Progress;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sets sheets as PDF: tagged for PDF/UA-1 and PDF/A-2a, with the program's own fonts embedded, and without asking anything of
 * the network or the disk. The same content, paper and time give the same bytes on one version of Java.
 *
 * <p>Parses the fonts when it is made, so it is worth keeping for several sheets. May be used by one thread at a time.
 */
public final class PdfSheet {

    private static final String PRODUCER = "Chancery";

    private final Typeset typeset;
    private final FontRuler ruler;
    private final Outlines outlines;
    private final Glyphs glyphs;
    private final Glyphs letters;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Sets in some fonts. */
    public PdfSheet(Typeset typeset) {
        EngineLog.quieten();
        this.typeset = typeset;
        ruler = new FontRuler(typeset);
        outlines = new Outlines(typeset);
        glyphs = typeset.glyphs();
        letters = typeset.letters();
    }

    /**
     * Lays a sheet out, so that its pages can be counted; saved, it is a PDF.
     *
     * @throws BriefRefused where it holds a character that no font has a shape for
     * @throws IOException where the engine fails; nothing but memory is involved
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public LaidOut layOut(SheetContent content, Paper paper, Progress progress) throws IOException {
        return layOut(content, paper, Density.OPEN, progress);
    }

    /**
     * The same with more or less air.
     *
     * @throws BriefRefused where it holds a character that no font has a shape for
     * @throws IOException where the engine fails; nothing but memory is involved
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public LaidOut layOut(SheetContent content, Paper paper, Density density, Progress progress) throws IOException {
        return layOut(content, paper, density, true, progress);
    }

    /**
     * Lays a sheet out only to see how much of it fits, whatever characters it holds. What no font has a shape for takes about the room
     * of a letter.
     *
     * @throws IOException where the engine fails; nothing but memory is involved
     * @throws java.util.concurrent.CancellationException where nobody waits for it any longer
     */
    public LaidOut measure(SheetContent content, Paper paper, Density density, Progress progress) throws IOException {
        return layOut(content, paper, density, false, progress);
    }

    private LaidOut layOut(SheetContent content, Paper paper, Density density, boolean faithful, Progress progress)
            throws IOException {
        PaperStrip strips = new PaperStrip(ruler, outlines, glyphs);
        SheetMarkup markup = new SheetMarkup(content, paper, density, strips);
        Document document = markup.document();
        if (!faithful) {
            standIn(document.getDocumentElement());
        }
        boolean pictographs = checkGlyphs(document.getDocumentElement());
        PDDocument pdf = new PDDocument();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(colours)
                    .withProducer(PRODUCER)
                    .useDefaultPageSize((float) paper.width(), (float) paper.height(), PageSizeUnits.MM)
                    .useObjectDrawerFactory(strips)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(document, "");
            typeset.addTo(builder, pdf, pictographs);
            PdfBoxRenderer renderer = builder.buildPdfRenderer();
            SharedContext shared = renderer.getSharedContext();
            int letters = document.getDocumentElement().getTextContent().length();
            shared.setLineBreaker(new WatchedBreaker(shared.getLineBreaker(), progress, letters));
            renderer.layout();
            return new LaidOut(content, renderer, pdf, markup.dropped());
        } catch (IOException | RuntimeException failed) {
            pdf.close();
            throw failed;
        }
    }

    /** Puts a letter in the place of each character that no font has a shape for; the stylesheet is no such text. */
    private void standIn(Node node) {
        if ("style".equals(node.getNodeName())) {
            return;
        }
        if (node instanceof Text text && !letters.missing(text.getData()).isEmpty()) {
            StringBuilder settable = new StringBuilder();
            text.getData().codePoints().forEach(point -> settable.appendCodePoint(glyphs.has(point) ? point : 'n'));
            text.setData(settable.toString());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            standIn(child);
        }
    }

    /** Refuses a text that could not be set, and answers whether any needs pictographs; the stylesheet is no such text. */
    private boolean checkGlyphs(Node node) {
        if ("style".equals(node.getNodeName())) {
            return false;
        }
        boolean pictographs = node instanceof Text text && checkGlyphs(text.getData());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            pictographs |= checkGlyphs(child);
        }
        return pictographs;
    }

    private boolean checkGlyphs(String text) {
        if (letters.missing(text).isEmpty()) {
            return false;
        }
        OptionalInt missing = glyphs.missing(text);
        if (missing.isPresent()) {
            int point = missing.getAsInt();
            throw new BriefRefused(
                    Words.say(
                            "briefing.refused.glyph",
                            Excerpt.around(text, point),
                            Scripts.name(point),
                            Scripts.code(point)),
                    point);
        }
        return true;
    }
}
