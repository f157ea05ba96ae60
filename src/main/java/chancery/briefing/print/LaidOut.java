package chancery.briefing.print;

import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/** A sheet whose lines and pages are broken, in memory. */
public final class LaidOut implements AutoCloseable {

    private final SheetContent content;
    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final int dropped;

    LaidOut(SheetContent content, PdfBoxRenderer renderer, PDDocument pdf, int dropped) {
        this.content = content;
        this.renderer = renderer;
        this.pdf = pdf;
        this.dropped = dropped;
    }

    /** What it says. */
    public SheetContent content() {
        return content;
    }

    /** How many pages it takes. */
    public int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** How much paper it takes, in pages and parts of the last one. */
    public double extent() {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        PageBox last = pages.get(pages.size() - 1);
        double used = renderer.getRootBox().getHeight() - last.getTop();
        return pages.size() - 1 + Math.max(0, Math.min(1, used / (last.getBottom() - last.getTop())));
    }

    /** How much paper each section takes, in pages, in reading order. */
    public Map<SectionKind, Double> extents() {
        Map<SectionKind, Double> extents = new LinkedHashMap<>();
        PageBox first = renderer.getRootBox().getLayer().getPages().get(0);
        double page = first.getBottom() - first.getTop();
        Map<String, SectionKind> names = new HashMap<>();
        content.sections().forEach(section -> names.put(SheetMarkup.name(section), section.kind()));
        measure(renderer.getRootBox(), names, page, extents);
        return extents;
    }

    private static void measure(
            Box box, Map<String, SectionKind> names, double page, Map<SectionKind, Double> extents) {
        Element element = box.getElement();
        SectionKind kind = element == null ? null : names.get(element.getAttribute("id"));
        if (kind != null) {
            extents.putIfAbsent(kind, box.getHeight() / page);
            return;
        }
        box.getChildren().forEach(child -> measure(child, names, page, extents));
    }

    /** How many characters could not be set (control characters and the like) and were left out. */
    public int dropped() {
        return dropped;
    }

    /**
     * Writes the PDF. To be called once.
     *
     * @param made when the file says it was made
     * @throws IOException where the stream fails
     */
    public void save(OutputStream out, Instant made) throws IOException {
        renderer.createPDFWithoutClosing();
        Stamp.on(pdf, made);
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        pdf.close();
    }
}
