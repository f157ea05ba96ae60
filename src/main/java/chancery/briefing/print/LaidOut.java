package chancery.briefing.print;

import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A sheet whose lines and pages are broken, in memory. */
public final class LaidOut implements AutoCloseable {

    private final SheetContent content;
    private final PDDocument pdf;
    private final int dropped;
    private final int pages;
    private final double extent;
    private final Map<SectionKind, Double> extents;
    private @Nullable PdfBoxRenderer renderer;

    LaidOut(SheetContent content, PdfBoxRenderer renderer, PDDocument pdf, int dropped) {
        this.content = content;
        this.renderer = renderer;
        this.pdf = pdf;
        this.dropped = dropped;
        Box root = renderer.getRootBox();
        List<PageBox> broken = renderer.getRootBox().getLayer().getPages();
        pages = broken.size();
        PageBox last = broken.get(pages - 1);
        double used = root.getHeight() - last.getTop();
        extent = pages - 1 + Math.max(0, Math.min(1, used / (last.getBottom() - last.getTop())));
        extents = extents(content, root, broken.get(0));
    }

    /** What it says. */
    public SheetContent content() {
        return content;
    }

    /** How many pages it takes. */
    public int pages() {
        return pages;
    }

    /** How much paper it takes, in pages and parts of the last one. */
    public double extent() {
        return extent;
    }

    /** How much paper each section takes, in pages, in reading order. */
    public Map<SectionKind, Double> extents() {
        return extents;
    }

    private static Map<SectionKind, Double> extents(SheetContent content, Box root, PageBox first) {
        Map<SectionKind, Double> extents = new LinkedHashMap<>();
        Map<String, SectionKind> names = new HashMap<>();
        content.sections().forEach(section -> names.put(SheetMarkup.name(section), section.kind()));
        measure(root, names, first.getBottom() - first.getTop(), extents);
        return Collections.unmodifiableMap(extents);
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
     * Writes the PDF. To be called once. The lines are let go before the file is written: those of hundreds of pages take more
     * memory than their PDF, and so does writing it.
     *
     * @param made when the file says it was made
     * @throws IOException where the stream fails
     * @throws IllegalStateException where it was written or closed
     */
    public void save(OutputStream out, Instant made) throws IOException {
        if (renderer == null) {
            throw new IllegalStateException("written or closed");
        }
        renderer.createPDFWithoutClosing();
        Stamp.on(pdf, made);
        letGo();
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        letGo();
        pdf.close();
    }

    private void letGo() {
        if (renderer != null) {
            renderer.close();
            renderer = null;
        }
    }
}
